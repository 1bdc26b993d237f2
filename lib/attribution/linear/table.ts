/**
 * The weights of a linear model: `rows` (a power of two) of `labels` numbers each. A feature's row is
 * its hash modulo `rows`; the score of a label is the sum over the rows of all features present.
 */
export interface Table {
  rows: number;
  labels: number;
  weights: Int8Array | Float32Array;
  /** What learned weights were multiplied by to become `weights`; 1 for learned weights as such. */
  scale: number;
}

/** Writes the score of each label into `scores`, for the first `count` features. */
export function scoreLabels(
  table: Table,
  features: Int32Array,
  from: number,
  count: number,
  scores: Float64Array,
): void {
  const { labels, weights } = table;
  const mask = table.rows - 1;
  for (let label = 0; label < labels; label++) scores[label] = 0;
  for (let i = from; i < from + count; i++) {
    const row = ((features[i] as number) & mask) * labels;
    for (let label = 0; label < labels; label++)
      scores[label] = (scores[label] as number) + (weights[row + label] as number);
  }
}

/** Index of the highest score among the first `count`; the lowest index wins a tie. */
export function bestLabel(scores: Float64Array | Int32Array, count: number): number {
  let best = 0;
  for (let label = 1; label < count; label++)
    if ((scores[label] as number) > (scores[best] as number)) best = label;
  return best;
}
