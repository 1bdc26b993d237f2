import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestProse, proseSchema, withDirectionShown } from './prose';

describe('proseSchema', () => {
  it('takes what people write, with one kind of line end and nothing around it', () => {
    expect(proseSchema().parse('  A line\r\nand\tanother\r ')).toBe('A line\nand\tanother');
  });

  it.each(['\u0000', '\u0007', '\u001b', '\u007f', '\u0085'])(
    'refuses the control character %j',
    (c) => {
      expect(proseSchema().safeParse(`before${c}after`).success).toBe(false);
    },
  );

  it('holds the bound to the character', () => {
    expect(proseSchema().safeParse('x'.repeat(longestProse)).success).toBe(true);
    expect(proseSchema().safeParse('x'.repeat(longestProse + 1)).success).toBe(false);
  });

  it('asks for what is missing, blanks included', () => {
    const { error } = proseSchema('Say why.').safeParse(' \n ');
    expect(error?.issues[0]?.message).toBe('Say why.');
    expect(proseSchema().parse('')).toBe('');
  });
});

describe('withDirectionShown', () => {
  it('leaves no character that turns the direction, and every other as it is', () => {
    expect(withDirectionShown('safe\u202Etxt.exe')).toBe('safe[RLO]txt.exe');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = withDirectionShown(text);
        expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
        if (!/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text)) expect(shown).toBe(text);
      }),
    );
  });
});
