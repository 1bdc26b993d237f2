import { expect, it } from 'vitest';
import type { Proposal } from '@/lib/attribution/proposal';
import { calibrationOf, heldBetween } from './calibration';
import type { ArticleResult } from './evaluate';
import type { Spans } from './score';

/** One article whose proposals have these confidences; those that hold are gold as well. */
function buildResult(claims: { confidence: number; holds: boolean }[]): ArticleResult {
  const predicted = claims.map(
    (_, i): Spans => ({ kind: 'direct', content: [[i * 10, i * 10 + 5]], cue: [], speaker: [] }),
  );
  return {
    article: { id: 'a', text: '', attributions: [] },
    proposals: claims.map(({ confidence }) => ({ confidence }) as Proposal),
    gold: predicted.filter((_, i) => claims[i]?.holds),
    predicted,
  };
}

const results = [
  buildResult([
    { confidence: 0.12, holds: false },
    { confidence: 0.76, holds: true },
    { confidence: 0.84, holds: false },
  ]),
  buildResult([
    { confidence: 0.85, holds: true },
    { confidence: 1, holds: true },
  ]),
];

it('tells for each band of confidence how many proposals it has and what share held', () => {
  expect(calibrationOf(results)).toEqual([
    { from: 0.1, to: 0.2, claims: 1, held: 0 },
    { from: 0.7, to: 0.8, claims: 1, held: 1 },
    { from: 0.8, to: 0.9, claims: 2, held: 0.5 },
    { from: 0.9, to: 1, claims: 1, held: 1 },
  ]);
});

it('tells the same of any band, its upper end left out', () => {
  expect(heldBetween(results, 0.75, 0.85)).toMatchObject({ claims: 2, held: 0.5 });
});
