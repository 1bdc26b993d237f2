import { scoreLabels, type Table } from '@/lib/attribution/linear/table';
import { FORBIDDEN, viterbi } from '@/lib/attribution/linear/viterbi';
import { Perceptron, seeded, shuffle } from './perceptron';

/** One sequence to learn: `features` holds `width` hashes a place, `allowed` a bit per label and place. */
export interface Sequence {
  length: number;
  features: Int32Array;
  gold: Uint8Array;
  allowed: Uint8Array;
}

/** Weights of a first-order sequence model; `transitions` has one more row, for the first place. */
export interface SequenceModel {
  table: Table;
  transitions: Float64Array;
}

export interface SequenceSettings {
  labels: number;
  width: number;
  rows: number;
  epochs: number;
  seed: number;
  /** Bonus of wrong labels while learning, so that the right ones win by a margin. */
  margin: number;
  /** Extra bonus per label, to trade precision against recall. */
  cost?: number[];
}

/** Averaged structured perceptron with a margin (Collins 2002; Taskar's cost-augmented decoding). */
export function trainSequences(
  sequences: Sequence[],
  { labels, width, rows, epochs, seed, margin, cost }: SequenceSettings,
): SequenceModel {
  const model = new Perceptron(rows, labels);
  const moves = new Perceptron(1, (labels + 1) * labels);
  const transitions = new Float64Array((labels + 1) * labels);
  const random = seeded(seed);
  const order = sequences.map((_, index) => index);
  let emissions = new Float64Array(0);
  let guess = new Uint8Array(0);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const sequence = sequences[index] as Sequence;
      const { length, gold } = sequence;
      if (emissions.length < length * labels) {
        emissions = new Float64Array(length * labels);
        guess = new Uint8Array(length);
      }
      emit(sequence, model.table, width, emissions);
      for (let i = 0; i < length; i++)
        for (let label = 0; label < labels; label++)
          if (label !== gold[i])
            emissions[i * labels + label] =
              (emissions[i * labels + label] as number) + margin * (cost?.[gold[i] as number] ?? 1);
      transitions.set(moves.table.weights);
      viterbi(emissions, length, labels, transitions, guess);
      let goldBefore = labels;
      let guessBefore = labels;
      for (let i = 0; i < length; i++) {
        const right = gold[i] as number;
        const wrong = guess[i] as number;
        if (right !== wrong) {
          model.reward(sequence.features, i * width, width, right, 1);
          model.reward(sequence.features, i * width, width, wrong, -1);
        }
        if (right !== wrong || goldBefore !== guessBefore) {
          moves.rewardCell(goldBefore * labels + right, 1);
          moves.rewardCell(guessBefore * labels + wrong, -1);
        }
        goldBefore = right;
        guessBefore = wrong;
      }
      model.advance();
      moves.advance();
    }
  }
  return {
    table: model.averaged(),
    transitions: Float64Array.from(moves.averaged().weights),
  };
}

const row = new Float64Array(64);

/** Scores every label at every place; labels that are not allowed get `FORBIDDEN`. */
export function emit(
  { length, features, allowed }: Sequence,
  table: Table,
  width: number,
  out: Float64Array,
): void {
  const { labels } = table;
  for (let i = 0; i < length; i++) {
    scoreLabels(table, features, i * width, width, row);
    for (let label = 0; label < labels; label++)
      out[i * labels + label] =
        (allowed[i] as number) & (1 << label) ? (row[label] as number) : FORBIDDEN;
  }
}
