import { describe, expect, it } from 'vitest';
import { alphaInterval, fewestUnits } from './alpha-interval';
import { alphaOf, type CountPattern, coincidencesOf } from './krippendorff-alpha';
import { seededRandom } from './random';

/** Raters who see the truth and miss it now and then by a step. */
function simulated(units: number, miss: number, seed: number): CountPattern[] {
  const random = seededRandom(seed);
  return Array.from({ length: units }, () => {
    const truth = Math.floor(random() * 5);
    const counts = [0, 0, 0, 0, 0];
    for (let rater = 0; rater < 3; rater++) {
      const step = random() < miss ? (random() < 0.5 ? -1 : 1) : 0;
      counts[Math.min(4, Math.max(0, truth + step))]! += 1;
    }
    return { counts, units: 1 };
  });
}

/** Equal patterns put together, as the query gives them. */
function joined(patterns: readonly CountPattern[]): CountPattern[] {
  const known = new Map<string, CountPattern>();
  for (const { counts, units } of patterns) {
    const key = counts.join();
    known.set(key, { counts, units: units + (known.get(key)?.units ?? 0) });
  }
  return [...known.values()];
}

describe('alphaInterval', () => {
  it('is the same for the same data, and holds alpha', () => {
    const patterns = joined(simulated(200, 0.4, 3));
    const interval = alphaInterval(patterns, 'ordinal')!;
    expect(alphaInterval(patterns, 'ordinal')).toEqual(interval);
    const alpha = alphaOf(coincidencesOf(patterns), 'ordinal')!;
    expect(interval.low).toBeLessThan(alpha);
    expect(interval.high).toBeGreaterThan(alpha);
  });

  it('holds the alpha of a very large sample for most small ones', () => {
    const truth = alphaOf(coincidencesOf(joined(simulated(60_000, 0.4, 1))), 'ordinal')!;
    let held = 0;
    for (let seed = 2; seed < 102; seed++) {
      const { low, high } = alphaInterval(joined(simulated(80, 0.4, seed)), 'ordinal', {
        resamples: 300,
      })!;
      if (low <= truth && truth <= high) held += 1;
    }
    expect(held).toBeGreaterThanOrEqual(88);
  });

  it('is as wide as that of units drawn one by one', () => {
    const single = simulated(120, 0.4, 9);
    const random = seededRandom(5);
    const alphas = Array.from({ length: 600 }, () => {
      const drawn = single.map(() => single[Math.floor(random() * single.length)]!);
      return alphaOf(coincidencesOf(drawn), 'ordinal')!;
    }).sort((a, b) => a - b);
    const { low, high } = alphaInterval(joined(single), 'ordinal')!;
    expect(low).toBeCloseTo(alphas[15]!, 1);
    expect(high).toBeCloseTo(alphas[584]!, 1);
    const width = alphas[584]! - alphas[15]!;
    expect((high - low) / width).toBeGreaterThan(0.8);
    expect((high - low) / width).toBeLessThan(1.25);
  });

  it('lies evenly about alpha in a large sample, in whatever order the patterns come', () => {
    const patterns = joined(simulated(20_000, 0.4, 6));
    const alpha = alphaOf(coincidencesOf(patterns), 'ordinal')!;
    for (const ordered of [patterns, [...patterns].reverse()]) {
      const { low, high } = alphaInterval(ordered, 'ordinal')!;
      expect(Math.abs((low + high) / 2 - alpha)).toBeLessThan((high - low) / 8);
    }
  });

  it('narrows with the number of units', () => {
    const few = alphaInterval(joined(simulated(50, 0.4, 4)), 'ordinal')!;
    const many = alphaInterval(joined(simulated(5_000, 0.4, 4)), 'ordinal')!;
    expect(many.high - many.low).toBeLessThan((few.high - few.low) / 4);
  });

  it('says nothing of too few units, and of one value alone', () => {
    const few = simulated(fewestUnits - 1, 0.4, 4);
    expect(alphaInterval(few, 'ordinal')).toBeNull();
    expect(alphaInterval([{ counts: [0, 3], units: 500 }], 'ordinal')).toBeNull();
    expect(alphaInterval([{ counts: [1, 0], units: 500 }], 'ordinal')).toBeNull();
  });
});
