import type { WritingTransaction } from '@/lib/audit/commit';
import type { EventDraft } from '@/lib/audit/events';
import { moveClaim, planMove } from '@/lib/claims/move-claim';
import type { StoredClaim } from '@/lib/claims/stored-claim';
import type { Failure } from '@/lib/result';
import { currentScale } from '@/lib/settings/queries';
import { causeOfAdjudication } from './review';

/** A round that may be opened, ready to be written: nothing has been so far. */
export interface RoundPlan {
  claim: StoredClaim;
  open: (
    tx: WritingTransaction,
    by: { memberId: number | null; reason: string | null; now: string },
  ) => Promise<{ reviewId: number; events: EventDraft[] }>;
}

/** Whether another round of rating may be opened on the claim; a `conflict` says why not. */
export function planRound(
  claim: StoredClaim,
): { ok: true; plan: RoundPlan } | { ok: false; failure: Failure } {
  const planned = planMove(claim, 'open_review');
  if (!planned.ok) return planned;
  const open: RoundPlan['open'] = async (tx, { memberId, reason, now }) => {
    const before = await tx.review.count({ where: { claimId: claim.id } });
    const round = before + 1;
    const review = await tx.review.create({
      data: {
        claimId: claim.id,
        round,
        state: 'open',
        reason,
        openedAt: now,
        openedById: memberId,
      },
    });
    const moved = await moveClaim(tx, planned.move);
    const data = { claimId: claim.id, round, reason };
    return {
      reviewId: review.id,
      events: [{ type: 'review.opened', subject: review.id, data }, moved],
    };
  };
  return { ok: true, plan: { claim, open } };
}

/** The ratings of a round that count: of each member the last one. */
export function countingRatings(tx: Pick<WritingTransaction, 'rating'>, reviewId: number) {
  return tx.rating.findMany({
    where: { reviewId, superseded: null },
    orderBy: { id: 'asc' },
  });
}

/**
 * Closes an open round inside another command's transaction: the claim is rated, whoever has not
 * rated need not any more, and ratings that lie apart are put up for discussion. The caller has
 * checked that the round is open, has ratings, and may be closed by whoever asks (null: by itself,
 * because everybody asked has answered).
 */
export async function closeRound(
  tx: WritingTransaction,
  claim: StoredClaim,
  review: { id: number; round: number },
  by: { memberId: number | null; reason: string | null; now: string },
): Promise<EventDraft[]> {
  const planned = planMove(claim, 'close_rating');
  if (!planned.ok) throw new Error(`rating of claim ${claim.id} cannot be closed`);
  const events: EventDraft[] = [];
  const reason = 'Rating was closed.';
  const waiting = await tx.assignment.findMany({
    where: { reviewId: review.id, state: 'waiting' },
  });
  for (const { id } of waiting) {
    await tx.assignment.update({
      where: { id },
      data: { state: 'taken_off', reason, endedAt: by.now, version: { increment: 1 } },
    });
    const data = { claimId: claim.id, reason };
    events.push({ type: 'assignment.taken_off', subject: id, data });
  }
  await tx.review.update({
    where: { id: review.id },
    data: {
      state: 'closed',
      closedAt: by.now,
      closedById: by.memberId,
      closedReason: by.reason,
      version: { increment: 1 },
    },
  });
  events.push({
    type: 'review.closed',
    subject: review.id,
    data: { claimId: claim.id, round: review.round, reason: by.reason },
  });
  events.push(await moveClaim(tx, planned.move));
  const ratings = await countingRatings(tx, review.id);
  const values = ratings.map(({ value }) => value);
  const cause = causeOfAdjudication(values, await currentScale(tx));
  if (cause) {
    const { id } = await tx.adjudication.create({
      data: { reviewId: review.id, claimId: claim.id, cause, openedAt: by.now },
    });
    const data = { claimId: claim.id, reviewId: review.id, cause };
    events.push({ type: 'adjudication.opened', subject: id, data });
  }
  return events;
}
