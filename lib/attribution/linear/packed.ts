import type { Table } from './table';

/** Added to a weight to make it a byte without sign. */
const ZERO = 128;
const LANES = 0x00ff00ff;

/** The one label whose bit is set, or -1 where several are. */
export function onlyChoice(choices: number): number {
  return (choices & (choices - 1)) === 0 ? 31 - Math.clz32(choices) : -1;
}

/**
 * A table of byte weights, four labels to a 32-bit cell, so that one addition adds two labels: sums
 * stay below 16 bits for up to 257 features. Scores equal those of `scoreLabels`.
 */
export class PackedTable {
  readonly labels: number;
  /** See `Table`. */
  readonly scale: number;
  private readonly mask: number;
  /** Cells a row. */
  private readonly width: number;
  private readonly cells: Int32Array;
  /** Bits of all labels. */
  private readonly any: number;

  constructor({ rows, labels, weights, scale }: Table) {
    this.labels = labels;
    this.scale = scale;
    this.mask = rows - 1;
    this.width = Math.ceil(labels / 4);
    this.any = labels === 32 ? -1 : (1 << labels) - 1;
    this.cells = new Int32Array(rows * this.width);
    // Lane 0 is the lowest byte, so this needs a little-endian machine, as all of Node's common ones are.
    const bytes = new Uint8Array(this.cells.buffer).fill(ZERO);
    const rowBytes = this.width * 4;
    for (let row = 0, at = 0; row < rows; row++)
      for (let label = 0; label < labels; label++, at++)
        bytes[row * rowBytes + label] = (weights[at] as number) + ZERO;
  }

  /** Writes the score of each label into `scores`, for `count` features from `from` on; up to 5 labels. */
  score(features: Int32Array, from: number, count: number, scores: Int32Array, at = 0): void {
    if (this.width === 1) this.scoreFour(features, from, count, scores, at);
    else this.scoreFive(features, from, count, scores, at);
  }

  /**
   * The label with the highest score among those whose bit is set in `choices`, for the first `count`
   * features; the lowest label wins a tie. Cells without a choice are not looked at. Up to 32 labels.
   */
  best(features: Int32Array, count: number, choices: number): number {
    const { cells, mask, width, any } = this;
    let best = 0;
    let highest = Number.NEGATIVE_INFINITY;
    for (let cell = 0; cell < width; cell++) {
      const wanted = ((choices & any) >>> (cell * 4)) & 15;
      if (wanted === 0) continue;
      let even = 0;
      let odd = 0;
      for (let i = 0; i < count; i++) {
        const packed = cells[((features[i] as number) & mask) * width + cell] as number;
        even = (even + (packed & LANES)) | 0;
        odd = (odd + ((packed >>> 8) & LANES)) | 0;
      }
      for (let lane = 0; lane < 4; lane++) {
        if ((wanted & (1 << lane)) === 0) continue;
        const lanes = (lane & 1) === 0 ? even : odd;
        const score = (lane & 2) === 0 ? lanes & 0xffff : lanes >>> 16;
        if (score > highest) {
          highest = score;
          best = cell * 4 + lane;
        }
      }
    }
    return best;
  }

  private scoreFour(
    features: Int32Array,
    from: number,
    count: number,
    scores: Int32Array,
    at: number,
  ): void {
    const { cells, mask, labels } = this;
    let even = 0;
    let odd = 0;
    for (let i = from; i < from + count; i++) {
      const cell = cells[(features[i] as number) & mask] as number;
      even = (even + (cell & LANES)) | 0;
      odd = (odd + ((cell >>> 8) & LANES)) | 0;
    }
    const base = ZERO * count;
    scores[at] = (even & 0xffff) - base;
    scores[at + 1] = (odd & 0xffff) - base;
    scores[at + 2] = (even >>> 16) - base;
    if (labels > 3) scores[at + 3] = (odd >>> 16) - base;
  }

  private scoreFive(
    features: Int32Array,
    from: number,
    count: number,
    scores: Int32Array,
    at: number,
  ): void {
    const { cells, mask } = this;
    let even = 0;
    let odd = 0;
    let fifth = 0;
    for (let i = from; i < from + count; i++) {
      const row = ((features[i] as number) & mask) << 1;
      const cell = cells[row] as number;
      even = (even + (cell & LANES)) | 0;
      odd = (odd + ((cell >>> 8) & LANES)) | 0;
      fifth = (fifth + ((cells[row + 1] as number) & 0xff)) | 0;
    }
    const base = ZERO * count;
    scores[at] = (even & 0xffff) - base;
    scores[at + 1] = (odd & 0xffff) - base;
    scores[at + 2] = (even >>> 16) - base;
    scores[at + 3] = (odd >>> 16) - base;
    scores[at + 4] = fifth - base;
  }
}
