import type { Actor } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import { ok, type Result, refuse } from '@/lib/result';
import { canonicalText } from '@/lib/text/canonical-text';
import { likeness } from '@/lib/text/carry/edit-distance';
import { cutsGrapheme } from '@/lib/text/graphemes';
import { occurrences } from '@/lib/text/locate';
import { type Range, spanAt } from '@/lib/text/span';
import { type CarryingOutcome, carryingOutcomeSchema } from './carrying';
import { carryRanges } from './plan-carryings';
import { canDecideOnClaims } from './policy';
import type { DecideCarryingInput } from './schema';

/** A decision on a carrying that is ready to be written. */
export interface PlannedDecision {
  carryingId: number;
  version: number;
  claimId: number;
  toSnapshotId: number;
  from: CarryingOutcome;
  to: Exclude<CarryingOutcome, 'undecided'>;
  score: number;
  spans: { role: string; start: number; end: number; exact: string }[];
}

/**
 * What a member's decision comes to: the claim is gone, or its words stand at the given places, or
 * where the pasted words stand (exactly, and once). Places whose words are the claim's are the same
 * or moved, others alter it. Writes nothing.
 */
export async function planDecision(
  actor: Actor,
  { carryingId, version, decision }: DecideCarryingInput,
): Promise<Result<PlannedDecision>> {
  if (!canDecideOnClaims(actor)) return refuse('forbidden', 'You cannot decide on claims.');
  const carrying = await reading().carrying.findUnique({
    where: { id: carryingId },
    include: {
      claim: { include: { spans: { where: { role: 'content' }, orderBy: { ordinal: 'asc' } } } },
      toSnapshot: { select: { text: true, number: true } },
    },
  });
  if (!carrying) return refuse('not_found', 'There is no such claim in this capture.');
  const { claim, toSnapshot, toSnapshotId } = carrying;
  const from = carryingOutcomeSchema.parse(carrying.outcome);
  const planned = { carryingId, version, claimId: claim.id, toSnapshotId, from };
  if (decision.kind === 'gone') return ok({ ...planned, to: 'gone', score: 0, spans: [] });

  const places =
    decision.kind === 'places'
      ? whole(toSnapshot.text, decision.places)
      : placeOfWords(toSnapshot, decision.words);
  if (!places.ok) return places;
  const spans = places.value.map(({ start, end, exact }) => ({
    role: 'content',
    start,
    end,
    exact,
  }));
  const said = claim.spans.map(({ exact }) => exact).join('\n');
  const now = spans.map(({ exact }) => exact).join('\n');
  if (said !== now) {
    const score = Math.round(1e4 * likeness(said, now)) / 1e4;
    return ok({ ...planned, to: 'altered', score, spans });
  }
  const own = claim.spans.map(({ startOffset, endOffset }) => ({
    start: startOffset,
    end: endOffset,
  }));
  const carried = await carryRanges(claim.snapshotId, toSnapshotId, own);
  if (!carried.ok) return carried;
  const isHome = carried.value.every(({ candidates }, at) =>
    candidates.some(({ outcome, span }) => outcome === 'same' && span.start === spans[at]!.start),
  );
  return ok({ ...planned, to: isHome ? 'same' : 'moved', score: 1, spans });
}

function whole(text: string, places: readonly Range[]) {
  const spans = [...places]
    .sort((a, b) => a.start - b.start)
    .map((place) =>
      cutsGrapheme(text, place.start) || cutsGrapheme(text, place.end) ? null : spanAt(text, place),
    );
  if (spans.some((span, at) => !span || (spans[at - 1]?.end ?? 0) > span.start)) {
    return refuse('quote_mismatch', 'This is no place in the newer capture. Choose again.');
  }
  return ok(spans.flatMap((span) => span ?? []));
}

function placeOfWords({ text, number }: { text: string; number: number }, words: string) {
  const found = occurrences(text, canonicalText(words), 2);
  const [place] = found;
  if (!place) {
    const sentence = `These words do not stand in snapshot ${number}. Copy them from it.`;
    return refuse('quote_mismatch', sentence, { fields: { words: sentence } });
  }
  if (found.length > 1) {
    const sentence =
      'These words stand there more than once. Copy some more of what is around them.';
    return refuse('invalid_input', sentence, { fields: { words: sentence } });
  }
  return whole(text, [place]);
}
