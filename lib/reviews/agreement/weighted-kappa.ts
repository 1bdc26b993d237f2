/** How grave it is when one rater gives the value at place i and the other that at place j; 0: not at all. */
export type Disagreement = (i: number, j: number) => number;

/** Each step on the scale counts the same (Cicchetti & Allison 1971). */
export const linear: Disagreement = (i, j) => Math.abs(i - j);
/** Steps count by their square (Fleiss & Cohen 1973). */
export const quadratic: Disagreement = (i, j) => (i - j) ** 2;
/** Any difference counts the same: Cohen's kappa of 1960. */
export const unweighted: Disagreement = (i, j) => (i === j ? 0 : 1);

/**
 * Cohen's weighted kappa of two raters (Psychological Bulletin 70, 1968): one less the ratio of the
 * disagreement observed to that which their own shares of each value would give by chance.
 * `table[i * size + j]` counts the units to which one gave value i and the other value j. Null where
 * nothing can be said: no unit in common, or both gave one and the same value throughout.
 */
export function weightedKappa(
  table: ArrayLike<number>,
  size: number,
  disagreement: Disagreement,
): number | null {
  const rows = new Float64Array(size);
  const columns = new Float64Array(size);
  let n = 0;
  let observed = 0;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const count = table[i * size + j] ?? 0;
      if (count === 0) continue;
      rows[i]! += count;
      columns[j]! += count;
      n += count;
      observed += count * disagreement(i, j);
    }
  }
  let expected = 0;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) expected += rows[i]! * columns[j]! * disagreement(i, j);
  }
  return expected === 0 ? null : 1 - (n * observed) / expected;
}
