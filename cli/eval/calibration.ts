import type { ArticleResult } from './evaluate';
import { matchClaims } from './score';

/** Proposals whose confidence lies in `[from, to)`, and the share of them that held. */
export interface CalibrationBand {
  from: number;
  to: number;
  claims: number;
  held: number;
}

const BANDS = 10;

/** How far confidences keep their promise, in ten bands; those without a proposal are left out. */
export function calibrationOf(results: ArticleResult[]): CalibrationBand[] {
  const judged = judge(results);
  return Array.from({ length: BANDS }, (_, i) =>
    bandOf(judged, i / BANDS, i === BANDS - 1 ? Number.POSITIVE_INFINITY : (i + 1) / BANDS),
  )
    .map((band, i) => ({ ...band, to: (i + 1) / BANDS }))
    .filter(({ claims }) => claims > 0);
}

/** The share of the proposals with a confidence in `[from, to)` that held; NaN when there is none. */
export function heldBetween(results: ArticleResult[], from: number, to: number): CalibrationBand {
  return bandOf(judge(results), from, to);
}

interface Judged {
  confidence: number;
  held: boolean;
}

function bandOf(judged: Judged[], from: number, to: number): CalibrationBand {
  const inside = judged.filter(({ confidence }) => confidence >= from && confidence < to);
  const held = inside.filter((one) => one.held).length;
  return { from, to, claims: inside.length, held: held / inside.length };
}

/** "Held" as in training: half the content, and linked. */
function judge(results: ArticleResult[]): Judged[] {
  return results.flatMap(({ proposals, gold, predicted }) => {
    const held = new Set(
      matchClaims(gold, predicted, 0.5)
        .filter(({ isLinked }) => isLinked)
        .map((match) => match.predicted),
    );
    return predicted.map((claim, i) => ({
      confidence: proposals[i]?.confidence ?? 0,
      held: held.has(claim),
    }));
  });
}
