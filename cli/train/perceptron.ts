import type { Table } from '@/lib/attribution/linear/table';
import type { ByteTable } from '@/lib/attribution/model/weights';

/** Weights in training, with the sums that averaging needs (Freund and Schapire; Daumé's trick). */
export class Perceptron {
  readonly table: Table & { weights: Float32Array };
  private readonly sums: Float32Array;
  private step = 1;

  constructor(rows: number, labels: number) {
    this.table = { rows, labels, weights: new Float32Array(rows * labels), scale: 1 };
    this.sums = new Float32Array(rows * labels);
  }

  /** Adds `amount` to one label of each of the features. */
  reward(features: Int32Array, from: number, count: number, label: number, amount: number): void {
    const { rows, labels, weights } = this.table;
    for (let i = from; i < from + count; i++) {
      const cell = ((features[i] as number) & (rows - 1)) * labels + label;
      weights[cell] = (weights[cell] as number) + amount;
      this.sums[cell] = (this.sums[cell] as number) + amount * this.step;
    }
  }

  /** Adds `amount` to one weight by its place in the table. */
  rewardCell(cell: number, amount: number): void {
    const { weights } = this.table;
    weights[cell] = (weights[cell] as number) + amount;
    this.sums[cell] = (this.sums[cell] as number) + amount * this.step;
  }

  /** Counts one example as seen. */
  advance(): void {
    this.step++;
  }

  /** The mean of the weights over all examples seen. */
  averaged(): Table & { weights: Float32Array } {
    const { rows, labels, weights } = this.table;
    const mean = weights.map((weight, cell) => weight - (this.sums[cell] as number) / this.step);
    return { rows, labels, weights: mean, scale: 1 };
  }
}

/** The same weights in one signed byte each; the scale is the one that loses least at the top. */
export function quantise(table: Table): ByteTable {
  let largest = 0;
  for (const weight of table.weights) largest = Math.max(largest, Math.abs(weight));
  const scale = 127 / (largest || 1);
  const weights = Int8Array.from(table.weights, (weight) => Math.round(weight * scale));
  return { rows: table.rows, labels: table.labels, weights, scale };
}

/** A repeatable source of numbers in [0, 1) (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Shuffles in place (Fisher and Yates). */
export function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] as T, items[i] as T];
  }
}
