import { describe, expect, test } from 'vitest';
import { viterbi } from '@/lib/attribution/linear/viterbi';
import { quantise, seeded, shuffle } from './perceptron';
import { emit, type Sequence, trainSequences } from './train-sequence';

const settings = { labels: 2, width: 1, rows: 64, epochs: 4, seed: 3, margin: 1 };

/** Label 1 wherever the feature is odd. */
function sequences(): Sequence[] {
  return Array.from({ length: 20 }, (_, k) => {
    const features = Int32Array.from({ length: 6 }, (_, i) => (k * 7 + i * 5) % 32);
    return {
      length: 6,
      features,
      gold: Uint8Array.from(features, (feature) => feature % 2),
      allowed: new Uint8Array(6).fill(3),
    };
  });
}

describe('trainSequences', () => {
  test('learns what the features tell', () => {
    const { table, transitions } = trainSequences(sequences(), settings);
    for (const sequence of sequences()) {
      const emissions = new Float64Array(sequence.length * 2);
      emit(sequence, table, 1, emissions);
      const labels = new Uint8Array(sequence.length);
      viterbi(emissions, sequence.length, 2, transitions, labels);
      expect([...labels]).toEqual([...sequence.gold]);
    }
  });

  test('gives the same weights every time', () => {
    const [first, second] = [sequences(), sequences()].map((all) => trainSequences(all, settings));
    expect(first).toEqual(second);
  });
});

test('quantised weights keep their order and fill the byte', () => {
  const weights = Float32Array.from([0, 0.5, -2, 1]);
  const bytes = quantise({ rows: 2, labels: 2, weights, scale: 1 });
  expect(Array.from(bytes.weights)).toEqual([0, 32, -127, 64]);
  expect(bytes.scale).toBe(63.5);
});

test('the same seed shuffles the same way', () => {
  const orders = [1, 1, 2].map((seed) => {
    const items = Array.from({ length: 20 }, (_, i) => i);
    shuffle(items, seeded(seed));
    return items.join();
  });
  expect(orders[0]).toBe(orders[1]);
  expect(orders[0]).not.toBe(orders[2]);
});
