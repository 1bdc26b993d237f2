import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointOffset, codePointOffsets, utf16Offset, utf16Offsets } from './code-points';

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom('😀', '👩‍👩‍👧', '🇻🇪', 'e\u0301', 'ש', '語', '𝒳', '\n'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
  )
  .map((parts) => parts.join(''));

describe('code points and UTF-16 offsets', () => {
  it("agree with the string's own iterator, at every place between characters", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const characters = [...text];
        const units = [0];
        for (const character of characters) units.push(units.at(-1)! + character.length);
        const points = units.map((_, index) => index);
        expect(codePointOffsets(text, units)).toEqual(points);
        expect(utf16Offsets(text, points)).toEqual(units);
      }),
    );
  });

  it('come back in the order they were asked for', () => {
    expect(codePointOffsets('a😀b', [4, 0, 3, 1, 3])).toEqual([3, 0, 2, 1, 2]);
    expect(utf16Offsets('a😀b', [3, 0, 2, 1, 2])).toEqual([4, 0, 3, 1, 3]);
  });

  it('are one by one what they are together', () => {
    expect(codePointOffset('😀😀b', 4)).toBe(2);
    expect(utf16Offset('😀😀b', 2)).toBe(4);
  });

  it('are null past the end of the text', () => {
    expect(utf16Offsets('a😀', [3, 2, -1])).toEqual([null, 3, null]);
  });

  it.each([
    ['inside a surrogate pair', 2],
    ['past the end', 4],
    ['before the start', -1],
  ])('throw for a stored offset %s', (_, offset) => {
    expect(() => codePointOffset('a😀', offset)).toThrow(RangeError);
  });
});
