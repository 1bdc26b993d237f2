import { describe, expect, it } from 'vitest';
import { checkLength, checkSize, MAX_SOURCE_BYTES, MAX_SOURCE_WORDS } from './limits';

describe('limits', () => {
  it('take exactly what they name', () => {
    expect(checkSize(MAX_SOURCE_BYTES).ok).toBe(true);
    expect(checkLength(MAX_SOURCE_WORDS).ok).toBe(true);
  });

  it('tell a file one byte over the limit that it is over it', () => {
    expect(checkSize(MAX_SOURCE_BYTES + 1)).toMatchObject({
      failure: {
        code: 'too_large',
        message: expect.stringContaining('This file has 5.1 MB; the limit is 5 MB.'),
      },
    });
  });

  it('tell the number of words', () => {
    expect(checkLength(MAX_SOURCE_WORDS + 1)).toMatchObject({
      failure: {
        code: 'too_large',
        message: expect.stringContaining('500,001 words; the limit is 500,000.'),
      },
    });
  });

  it('refuse an empty file', () => {
    expect(checkSize(0)).toMatchObject({ failure: { code: 'invalid_input' } });
  });
});
