import type { WritingTransaction } from '@/lib/audit/commit';
import type { EventDraft } from '@/lib/audit/events';
import type { StoredClaim } from '@/lib/claims/stored-claim';
import { getSetting } from '@/lib/settings/queries';
import { closeRound, countingRatings } from './rounds';

/** The claim's open round, or null. */
export function findOpenRound(tx: WritingTransaction, claimId: number) {
  return tx.review.findFirst({ where: { claimId, state: 'open' }, orderBy: { round: 'desc' } });
}

/** Who has been asked in a round and not let off, or has rated in it unasked. */
export async function membersOfRound(
  tx: WritingTransaction,
  reviewId: number,
): Promise<Set<number>> {
  const asked = await tx.assignment.findMany({
    where: { reviewId, state: { in: ['waiting', 'done'] } },
    select: { memberId: true },
  });
  const rated = await tx.rating.findMany({ where: { reviewId }, select: { memberId: true } });
  return new Set([...asked, ...rated].map(({ memberId }) => memberId));
}

/**
 * Closes a round in which nobody is waited for any more and enough have rated. The caller has
 * written whatever ended the last waiting. Returns the events of it, none when the round goes on.
 */
export async function closeIfAnswered(
  tx: WritingTransaction,
  claim: StoredClaim,
  review: { id: number; round: number },
  now: string,
): Promise<EventDraft[]> {
  const waiting = await tx.assignment.count({ where: { reviewId: review.id, state: 'waiting' } });
  if (waiting > 0) return [];
  const ratings = await countingRatings(tx, review.id);
  const { value } = await getSetting('verdicts', tx);
  if (ratings.length < value.minimumRatings) return [];
  return closeRound(tx, claim, review, { memberId: null, reason: null, now });
}
