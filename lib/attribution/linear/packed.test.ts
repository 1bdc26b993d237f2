import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { onlyChoice, PackedTable } from './packed';
import { scoreLabels } from './table';

function tableOf(labels: number, numbers: number[]) {
  return { rows: 16, labels, weights: Int8Array.from(numbers), scale: 1 };
}

const weightsOf = (labels: number) =>
  fc.array(fc.integer({ min: -127, max: 127 }), {
    minLength: 16 * labels,
    maxLength: 16 * labels,
  });
const hashes = fc.array(fc.integer(), { minLength: 1, maxLength: 60 });

function plainScores(table: ReturnType<typeof tableOf>, features: Int32Array): number[] {
  const plain = new Float64Array(table.labels);
  scoreLabels(table, features, 0, features.length, plain);
  return Array.from(plain);
}

describe('PackedTable', () => {
  test.each([3, 4, 5])('gives the scores of the plain table for %i labels', (labels) => {
    fc.assert(
      fc.property(weightsOf(labels), hashes, (numbers, list) => {
        const table = tableOf(labels, numbers);
        const features = Int32Array.from(list);
        const packed = new Int32Array(labels);
        new PackedTable(table).score(features, 0, features.length, packed);
        expect(Array.from(packed)).toEqual(plainScores(table, features));
      }),
    );
  });

  test.each([3, 30, 32])('finds the best of the labels to choose from among %i', (labels) => {
    fc.assert(
      fc.property(weightsOf(labels), hashes, fc.integer(), (numbers, list, bits) => {
        const table = tableOf(labels, numbers);
        const features = Int32Array.from(list);
        const chosen = Array.from({ length: labels }, (_, i) => i).filter((i) => bits & (1 << i));
        fc.pre(chosen.length > 0);
        const scores = plainScores(table, features);
        const highest = Math.max(...chosen.map((i) => scores[i] ?? 0));
        const best = new PackedTable(table).best(features, features.length, bits);
        expect(best).toBe(chosen.find((i) => scores[i] === highest));
      }),
    );
  });

  test('one choice alone needs no scores', () => {
    for (let label = 0; label < 32; label++) expect(onlyChoice(1 << label)).toBe(label);
    for (const several of [-1, 3, 0b1010, (1 << 31) | 1]) expect(onlyChoice(several)).toBe(-1);
  });
});
