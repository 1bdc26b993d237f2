import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutsGrapheme, snapToGraphemes } from './graphemes';

const family = '👩‍👩‍👧';

describe('snapToGraphemes', () => {
  it.each([
    ['a family emoji cut at both ends', `a${family}b`, 3, 5, family],
    ['a flag cut in half', '🇻🇪!', 0, 2, '🇻🇪'],
    ['a letter cut from its accent', 'x\u0301y', 0, 1, 'x\u0301'],
    ['a skin tone cut from its hand', '👍🏽', 2, 4, '👍🏽'],
    ['Hangul jamo cut apart', '\u1100\u1161\u11a8', 1, 2, '\u1100\u1161\u11a8'],
  ])('takes in %s', (_, text, start, end, whole) => {
    const range = snapToGraphemes(text, { start, end });
    expect(text.slice(range.start, range.end)).toBe(whole);
  });

  it('grows to a range that cuts nothing, never shrinks, and then stays', () => {
    const text = fc
      .array(fc.constantFrom(family, '🇻🇪', 'x\u0301\u0327', 'a', ' ', '\n', 'ש', '👍🏽'), {
        minLength: 1,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % text.length, (b % text.length) + 1].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const snapped = snapToGraphemes(text, { start, end });
        expect(snapped.start).toBeLessThanOrEqual(start);
        expect(snapped.end).toBeGreaterThanOrEqual(end);
        expect(cutsGrapheme(text, snapped.start)).toBe(false);
        expect(cutsGrapheme(text, snapped.end)).toBe(false);
        expect(snapToGraphemes(text, snapped)).toEqual(snapped);
      }),
    );
  });
});
