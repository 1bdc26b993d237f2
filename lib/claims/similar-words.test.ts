import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness, stemsOf, weightOf } from './similar-words';

describe('stemsOf', () => {
  it('keeps the words that tell, once each, in order', () => {
    expect(
      stemsOf('The minister said that 23 BODIES were found; the Minister saw bodies.'),
    ).toEqual(['minist', '23', 'bodie', 'found', 'saw']);
  });
});

describe('likeness', () => {
  const words = fc.uniqueArray(fc.constantFrom('ab', 'cd', 'ef', 'gh', 'ij', 'kl'), {
    minLength: 1,
  });

  it('is 1 for the same words, 0 for none, and never beyond either', () => {
    fc.assert(
      fc.property(words, words, (mine, theirs) => {
        const weights = new Map(mine.map((word, index) => [word, weightOf(index * 7, 100)]));
        const { score, shared } = likeness(weights, theirs);
        const common = mine.filter((word) => theirs.includes(word));
        expect([...shared].sort()).toEqual([...common].sort());
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1 + 1e-9);
        expect(score === 0).toBe(common.length === 0);
        expect(likeness(weights, mine).score).toBeCloseTo(1, 9);
      }),
    );
  });

  it('weighs a rare word more than a common one', () => {
    const weights = new Map([
      ['rare', weightOf(1, 10_000)],
      ['plain', weightOf(2000, 10_000)],
    ]);
    expect(likeness(weights, ['rare']).score).toBeGreaterThan(likeness(weights, ['plain']).score);
  });
});
