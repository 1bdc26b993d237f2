import type { WritingTransaction } from '@/lib/audit/commit';
import type { EventDraft } from '@/lib/audit/events';
import { readsOtherwise } from '@/lib/claims/carrying';
import { loadClaim } from '@/lib/claims/stored-claim';
import { planRound, type RoundPlan } from '@/lib/reviews/rounds';

/** A claim that was carried, and the words that stand for it now, part by part. */
export interface CarriedClaim {
  claimId: number;
  outcome: string;
  spans: { role: string; exact: string }[];
}

/** Rounds that are to be opened because a source changed, each with its reason. */
export interface PlannedReReview {
  plan: RoundPlan;
  reason: string;
}

/**
 * Which of the carried claims must be rated again: those with a verdict whose words, or whose
 * attribution, read otherwise in the newer capture or are gone from it. A claim that is being
 * rated or whose verdict waits for an editor has no round to be opened and is left as it is.
 */
export async function planReReviews(
  tx: WritingTransaction,
  snapshotNumber: number,
  carried: readonly CarriedClaim[],
): Promise<PlannedReReview[]> {
  const planned: PlannedReReview[] = [];
  for (const { claimId, outcome, spans } of carried) {
    if (outcome !== 'altered' && outcome !== 'gone') continue;
    const verdict = await tx.verdict.findUnique({ where: { claimId }, select: { status: true } });
    if (!verdict || verdict.status === 'draft' || verdict.status === 'withdrawn') continue;
    const claim = await loadClaim(tx, claimId);
    if (!claim || (outcome === 'altered' && !isAltered(claim.spans, spans))) continue;
    const round = planRound(claim);
    const what = outcome === 'gone' ? 'are gone from' : 'were altered in';
    const reason = `The words of this claim ${what} snapshot ${snapshotNumber} of its source.`;
    if (round.ok) planned.push({ plan: round.plan, reason });
  }
  return planned;
}

/** Opens the planned rounds; nobody in person opens them. */
export async function openReReviews(
  tx: WritingTransaction,
  planned: readonly PlannedReReview[],
  now: string,
): Promise<EventDraft[]> {
  const events: EventDraft[] = [];
  for (const { plan, reason } of planned) {
    const opened = await plan.open(tx, { memberId: null, reason, now });
    events.push(...opened.events);
  }
  return events;
}

/** Whether what was said, or who is said to have said it, differs by more than its typography. */
function isAltered(
  before: readonly { role: string; exact: string }[],
  after: readonly { role: string; exact: string }[],
): boolean {
  const worded = (spans: typeof before, role: string) =>
    spans
      .filter((span) => span.role === role)
      .map(({ exact }) => exact)
      .join(' ');
  return ['content', 'speaker', 'affiliation'].some((role) => {
    const now = worded(after, role);
    const isLeftOut = role !== 'content' && now === '';
    return !isLeftOut && readsOtherwise(worded(before, role), now);
  });
}
