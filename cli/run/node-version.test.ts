import { describe, expect, it } from 'vitest';
import { judgeNodeVersion } from './node-version.mjs';

describe('judgeNodeVersion', () => {
  it.each([
    ['v14.21.3', 'far too old'],
    ['v18.20.4', 'a release too old'],
    ['v20.18.3', 'a minor release too old'],
    ['nonsense', 'no version at all'],
  ])('refuses %s (%s) and says what to do', (version) => {
    const { refusal } = judgeNodeVersion(version);
    expect(refusal).toContain('20.19');
    expect(refusal).toContain(version);
    expect(refusal).toContain('Install Node 22 or 24');
  });

  it.each(['v20.19.0', 'v20.20.2'])('takes %s and recommends a newer one', (version) => {
    expect(judgeNodeVersion(version)).toEqual({ notice: expect.stringContaining('end of life') });
  });

  it.each(['v21.0.0', 'v22.0.0', 'v24.1.0'])('takes %s without a word', (version) => {
    expect(judgeNodeVersion(version)).toEqual({});
  });
});
