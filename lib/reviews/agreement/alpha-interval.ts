import { addPairs, alphaOf, type CountPattern, type Metric, totalsOf } from './krippendorff-alpha';
import { drawBinomial, seededRandom } from './random';

export interface AlphaInterval {
  low: number;
  high: number;
  /** The share of resamples that lie between, such as 0.95. */
  confidence: number;
  resamples: number;
}

/** Fewer units than this say nothing of how far another sample might lie. */
export const fewestUnits = 10;

/**
 * The percentile bootstrap interval of alpha: as many units as there are, drawn anew with
 * replacement, `resamples` times, each with its own coincidence matrix; between the quantiles
 * (1 ± confidence) / 2 lies the interval (Efron & Tibshirani 1993, §13.3). Units with equal ratings
 * are drawn together, by binomials, so that a hundred thousand units cost no more than their
 * patterns. The same data give the same interval. Null with fewer than `fewestUnits` units that
 * can be paired, and when half of the resamples leave alpha undefined.
 */
export function alphaInterval(
  patterns: readonly CountPattern[],
  metric: Metric,
  { resamples = 1_000, confidence = 0.95, seed = 20_11 } = {},
): AlphaInterval | null {
  const pairable = patterns.filter(
    ({ counts, units }) => units > 0 && counts.reduce((sum, count) => sum + count, 0) >= 2,
  );
  const units = pairable.reduce((sum, pattern) => sum + pattern.units, 0);
  if (units < fewestUnits) return null;
  const size = Math.max(...pairable.map(({ counts }) => counts.length));
  const parts = pairable.map(({ counts }) => {
    const pairs = new Float64Array(size * size);
    addPairs(pairs, size, counts, 1);
    return pairs;
  });
  const random = seededRandom(seed);
  const alphas: number[] = [];
  for (let resample = 0; resample < resamples; resample++) {
    const pairs = new Float64Array(size * size);
    let left = units;
    let waiting = units;
    for (let at = 0; at < pairable.length && left > 0; at++) {
      const own = pairable[at]!.units;
      const drawn = drawBinomial(random, left, own / waiting);
      left -= drawn;
      waiting -= own;
      if (drawn === 0) continue;
      const part = parts[at]!;
      for (let cell = 0; cell < pairs.length; cell++) pairs[cell]! += drawn * part[cell]!;
    }
    const alpha = alphaOf({ pairs, totals: totalsOf(pairs, size), size }, metric);
    if (alpha !== null) alphas.push(alpha);
  }
  if (alphas.length * 2 <= resamples) return null;
  alphas.sort((a, b) => a - b);
  const quantile = (share: number) => alphas[Math.round(share * (alphas.length - 1))]!;
  return {
    low: quantile((1 - confidence) / 2),
    high: quantile((1 + confidence) / 2),
    confidence,
    resamples,
  };
}
