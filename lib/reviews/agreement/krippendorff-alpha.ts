/** Units with the same ratings: how many gave each value (by its place on the scale), and how often. */
export interface CountPattern {
  counts: readonly number[];
  units: number;
}

export const metrics = ['nominal', 'ordinal', 'interval', 'ratio'] as const;
export type Metric = (typeof metrics)[number];

/** Pairable values: coincidences of value c with value k, and how often each value is in a pair. */
export interface Coincidences {
  /** Row by row: `pairs[c * size + k]`. */
  pairs: Float64Array;
  totals: Float64Array;
  size: number;
}

/**
 * The coincidence matrix over `patterns` (Krippendorff 2011, “Computing Krippendorff's
 * Alpha-Reliability”, step 2). A unit with fewer than two ratings has no pair and counts for nothing.
 */
export function coincidencesOf(patterns: readonly CountPattern[]): Coincidences {
  const size = Math.max(0, ...patterns.map(({ counts }) => counts.length));
  const pairs = new Float64Array(size * size);
  for (const { counts, units } of patterns) addPairs(pairs, size, counts, units);
  return { pairs, totals: totalsOf(pairs, size), size };
}

/** Adds what `units` units with these counts contribute to a coincidence matrix. */
export function addPairs(
  pairs: Float64Array,
  size: number,
  counts: readonly number[],
  units: number,
): void {
  const ratings = counts.reduce((sum, count) => sum + count, 0);
  if (ratings < 2) return;
  const share = units / (ratings - 1);
  for (let c = 0; c < counts.length; c++) {
    for (let k = 0; k < counts.length; k++) {
      const partners = counts[k]! - (c === k ? 1 : 0);
      pairs[c * size + k]! += counts[c]! * partners * share;
    }
  }
}

/** How often each value stands in a pair: the sums of the rows. */
export function totalsOf(pairs: Float64Array, size: number): Float64Array {
  const totals = new Float64Array(size);
  for (let at = 0; at < pairs.length; at++) totals[Math.floor(at / size)]! += pairs[at]!;
  return totals;
}

/**
 * Krippendorff's alpha: 1 for perfect agreement, 0 for what chance would give, below 0 for worse.
 * `values` are the numbers that interval and ratio compare, by place on the scale; ordinal and
 * nominal look at the places alone. Null where nothing can be said: fewer than two ratings that can
 * be paired, or only one value in use, because then nobody knows whether raters would tell two
 * things apart. Raters who agree on every unit, with two values or more in use, have an alpha of 1.
 */
export function alphaOf(
  { pairs, totals, size }: Coincidences,
  metric: Metric,
  values: readonly number[] = [],
): number | null {
  const n = totals.reduce((sum, total) => sum + total, 0);
  if (n < 2) return null;
  const difference = differences(metric, totals, values);
  let observed = 0;
  let expected = 0;
  for (let c = 0; c < size; c++) {
    for (let k = c + 1; k < size; k++) {
      const distance = difference(c, k);
      observed += pairs[c * size + k]! * distance;
      expected += totals[c]! * totals[k]! * distance;
    }
  }
  return expected === 0 ? null : 1 - ((n - 1) * observed) / expected;
}

/** The squared difference of two values, by their places with c before k (Krippendorff 2011, step 4). */
function differences(
  metric: Metric,
  totals: Float64Array,
  values: readonly number[],
): (c: number, k: number) => number {
  if (metric === 'nominal') return () => 1;
  if (metric === 'ordinal') {
    const upTo = [0];
    for (const total of totals) upTo.push(upTo.at(-1)! + total);
    return (c, k) => (upTo[k + 1]! - upTo[c]! - (totals[c]! + totals[k]!) / 2) ** 2;
  }
  const number = (place: number) => values[place] ?? place;
  if (metric === 'interval') return (c, k) => (number(c) - number(k)) ** 2;
  return (c, k) => ((number(c) - number(k)) / (number(c) + number(k))) ** 2;
}
