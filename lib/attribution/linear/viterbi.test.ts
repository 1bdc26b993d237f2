import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FORBIDDEN, viterbi } from './viterbi';

const LABELS = 3;
const score = fc.integer({ min: -20, max: 20 });

function total(sequence: number[], emissions: Float64Array, moves: Float64Array): number {
  let before = LABELS;
  return sequence.reduce((sum, label, i) => {
    const move = moves[before * LABELS + label] as number;
    before = label;
    return sum + move + (emissions[i * LABELS + label] as number);
  }, 0);
}

function allSequences(length: number): number[][] {
  if (length === 0) return [[]];
  return allSequences(length - 1).flatMap((head) => [0, 1, 2].map((label) => [...head, label]));
}

test('no other sequence scores higher', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.array(score, { minLength: 15, maxLength: 15 }),
      fc.array(score, { minLength: 12, maxLength: 12 }),
      (length, places, transitions) => {
        const emissions = Float64Array.from(places);
        const moves = Float64Array.from(transitions);
        const out = new Uint8Array(length);
        viterbi(emissions, length, LABELS, moves, out);
        const best = Math.max(
          ...allSequences(length).map((sequence) => total(sequence, emissions, moves)),
        );
        expect(total([...out], emissions, moves)).toBe(best);
      },
    ),
  );
});

test('a forbidden move is never made', () => {
  const moves = new Float64Array((LABELS + 1) * LABELS);
  moves[0 * LABELS + 2] = FORBIDDEN;
  const out = new Uint8Array(2);
  viterbi(Float64Array.from([5, 0, 0, 0, 0, 9]), 2, LABELS, moves, out);
  expect([...out]).not.toEqual([0, 2]);
});
