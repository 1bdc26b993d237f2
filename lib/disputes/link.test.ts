import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOrder, isSymmetrical, linkTypeSchema, linkVerb, storedEnds } from './link';

const types = linkTypeSchema.options;
const anyType = fc.constantFrom(...types);
const anyId = fc.integer({ min: 1, max: 1000 });

describe('storedEnds', () => {
  it('is one and the same for a contradiction from either side, and keeps every other direction', () => {
    fc.assert(
      fc.property(anyType, anyId, anyId, (type, from, to) => {
        fc.pre(from !== to);
        const there = storedEnds(type, { from, to });
        const back = storedEnds(type, { from: to, to: from });
        if (isSymmetrical(type)) {
          expect(there).toEqual(back);
          expect(there.from).toBeLessThan(there.to);
        } else {
          expect(there).toEqual({ from, to });
          expect(back).toEqual({ from: to, to: from });
        }
      }),
    );
  });
});

describe('types of links', () => {
  it('are symmetrical or an order, never both', () => {
    expect(types.filter((type) => isSymmetrical(type))).toEqual(['contradicts']);
    expect(types.filter((type) => isOrder(type))).toEqual(['repeats', 'narrows', 'updates']);
  });

  it.each(types)('%s reads differently from the other side unless it is symmetrical', (type) => {
    expect(linkVerb(type, true) === linkVerb(type, false)).toBe(isSymmetrical(type));
  });
});
