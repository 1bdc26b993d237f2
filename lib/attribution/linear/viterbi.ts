/** Score of a label that must not be chosen. */
export const FORBIDDEN = -1e9;

let back = new Uint8Array(4096);
let column = new Float64Array(16);
let next = new Float64Array(16);

/**
 * The best label sequence: the sum of `emissions[position * labels + label]` and of
 * `transitions[previous * labels + label]` is greatest. Writes it into `out`; linear in `length`.
 */
export function viterbi(
  emissions: Float64Array,
  length: number,
  labels: number,
  transitions: Float64Array,
  out: Uint8Array,
): void {
  if (length === 0) return;
  if (back.length < length * labels) back = new Uint8Array(length * labels * 2);
  const startRow = labels * labels;
  for (let label = 0; label < labels; label++)
    column[label] = (emissions[label] as number) + (transitions[startRow + label] as number);
  for (let i = 1; i < length; i++) {
    for (let label = 0; label < labels; label++) {
      let best = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let previous = 0; previous < labels; previous++) {
        const score =
          (column[previous] as number) + (transitions[previous * labels + label] as number);
        if (score > best) {
          best = score;
          from = previous;
        }
      }
      back[i * labels + label] = from;
      next[label] = best + (emissions[i * labels + label] as number);
    }
    [column, next] = [next, column];
  }
  let label = 0;
  for (let other = 1; other < labels; other++)
    if ((column[other] as number) > (column[label] as number)) label = other;
  for (let i = length - 1; i >= 0; i--) {
    out[i] = label;
    label = back[i * labels + label] as number;
  }
}
