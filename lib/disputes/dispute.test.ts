import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameSides, sidesAfter } from './dispute';

const sides = [
  { ordinal: 1, label: 'Opened by hand' },
  { ordinal: 3, label: 'Overtopped' },
];

describe('sidesAfter', () => {
  it.each([
    [
      'keeps the number of a side that is renamed',
      [
        [1, 'By hand'],
        [3, 'Overtopped'],
      ],
      [1, 3],
    ],
    [
      'gives a new side a number never used here',
      [
        [1, 'a'],
        [null, 'b'],
        [3, 'c'],
      ],
      [1, 3, 4],
    ],
    [
      'drops what is not named',
      [
        [3, 'a'],
        [null, 'b'],
      ],
      [3, 4],
    ],
    [
      'refuses a side that is not there',
      [
        [2, 'a'],
        [3, 'b'],
      ],
      null,
    ],
    [
      'refuses a side named twice',
      [
        [1, 'a'],
        [1, 'b'],
      ],
      null,
    ],
  ] as const)('%s', (_what, wanted, ordinals) => {
    const after = sidesAfter(
      sides,
      wanted.map(([ordinal, label]) => ({ ordinal, label })),
    );
    expect(after?.map(({ ordinal }) => ordinal) ?? null).toEqual(ordinals);
  });

  it('numbers each side once, however many are added', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(null, 1, 3), { maxLength: 8 }), (wanted) => {
        const after = sidesAfter(
          sides,
          wanted.map((ordinal) => ({ ordinal, label: 'x' })),
        );
        if (after === null) return;
        expect(after).toHaveLength(wanted.length);
        expect(new Set(after.map(({ ordinal }) => ordinal)).size).toBe(wanted.length);
      }),
    );
  });
});

describe('sameSides', () => {
  it('does not mind the order, and minds a number or a name', () => {
    expect(sameSides(sides, [...sides].reverse())).toBe(true);
    expect(sameSides(sides, [sides[0]!])).toBe(false);
    expect(sameSides(sides, [sides[0]!, { ordinal: 3, label: 'Other' }])).toBe(false);
  });
});
