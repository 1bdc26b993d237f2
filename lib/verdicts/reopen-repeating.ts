import type { WritingTransaction } from '@/lib/audit/commit';
import type { EventDraft } from '@/lib/audit/events';
import { loadClaim } from '@/lib/claims/stored-claim';
import { claimsThatRepeat } from '@/lib/disputes/claims-that-repeat';
import { planRound } from '@/lib/reviews/rounds';

/** A claim that repeats another whose verdict was corrected. */
export interface RepeatingClaim {
  claimId: number;
  statement: string;
  /** Whether another round of rating was opened on it; otherwise it is in work already, or new. */
  isReopened: boolean;
}

/**
 * Opens another round on each claim that repeats `claimId` and was rated, inside the correction's
 * own transaction. The rest of those that repeat it are named, and left as they are.
 */
export async function reopenRepeating(
  tx: WritingTransaction,
  claimId: number,
  by: { memberId: number; now: string },
): Promise<{ repeating: RepeatingClaim[]; events: EventDraft[] }> {
  const repeating: RepeatingClaim[] = [];
  const events: EventDraft[] = [];
  for (const id of await claimsThatRepeat(tx, claimId)) {
    const claim = await loadClaim(tx, id);
    if (!claim) continue;
    const planned = planRound(claim);
    // An open claim has no judgement yet that the correction could shake.
    const isReopened = planned.ok && claim.status !== 'open';
    if (isReopened) {
      const reason = `The verdict on claim ${claimId}, which this one repeats, was corrected.`;
      events.push(...(await planned.plan.open(tx, { ...by, reason })).events);
    }
    repeating.push({ claimId: id, statement: claim.statement, isReopened });
  }
  return { repeating, events };
}
