import { describe, expect, it } from 'vitest';
import { drawBinomial, seededRandom } from './random';

function sample(n: number, p: number, draws = 20_000) {
  const random = seededRandom(7);
  const drawn = Array.from({ length: draws }, () => drawBinomial(random, n, p));
  const mean = drawn.reduce((sum, k) => sum + k, 0) / draws;
  const variance = drawn.reduce((sum, k) => sum + (k - mean) ** 2, 0) / (draws - 1);
  return { drawn, mean, variance };
}

describe('seededRandom', () => {
  it('gives the same numbers for the same seed and others for another', () => {
    const three = (seed: number) => Array.from({ length: 3 }, seededRandom(seed));
    expect(three(1)).toEqual(three(1));
    expect(three(1)).not.toEqual(three(2));
    expect(three(1).every((number) => number >= 0 && number < 1)).toBe(true);
  });
});

describe('drawBinomial', () => {
  it.each([
    [1, 0.5],
    [20, 0.03],
    [40, 0.6],
    [1_000, 0.009],
    [1_000, 0.3],
    [100_000, 0.0005],
    [100_000, 0.97],
  ])('of %i tries at %f has the mean and the variance of the distribution', (n, p) => {
    const { drawn, mean, variance } = sample(n, p);
    const deviation = Math.sqrt(n * p * (1 - p));
    expect(Math.abs(mean - n * p)).toBeLessThan((5 * deviation) / Math.sqrt(20_000));
    expect(variance / (n * p * (1 - p))).toBeGreaterThan(0.94);
    expect(variance / (n * p * (1 - p))).toBeLessThan(1.06);
    expect(drawn.every((k) => Number.isInteger(k) && k >= 0 && k <= n)).toBe(true);
  });

  it('has the shape of the distribution where it is drawn by rejection', () => {
    const { drawn } = sample(50, 0.4, 100_000);
    let chance = 0.6 ** 50;
    for (let k = 0; k <= 50; k++) {
      const share = drawn.filter((one) => one === k).length / drawn.length;
      expect(Math.abs(share - chance)).toBeLessThan(0.006);
      chance *= ((0.4 / 0.6) * (50 - k)) / (k + 1);
    }
  });

  it('is certain where there is no chance', () => {
    const random = seededRandom(1);
    expect([
      drawBinomial(random, 9, 0),
      drawBinomial(random, 9, 1),
      drawBinomial(random, 0, 0.5),
    ]).toEqual([0, 9, 0]);
  });
});
