import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import type { CarryingOutcome } from '@/lib/claims/carrying';
import { planDecision } from '@/lib/claims/plan-decision';
import type { DecideCarryingInput } from '@/lib/claims/schema';
import { decisionConflict, writeDecision } from '@/lib/claims/write-decision';
import type { Result } from '@/lib/result';
import { openReReviews, planReReviews } from './open-re-reviews';

/**
 * A member says where a claim stands in a later capture, or that it is gone from it; also against
 * what the comparison found. A claim with a verdict whose words changed is rated again.
 */
export async function decideCarrying(
  actor: Actor,
  input: DecideCarryingInput,
): Promise<Result<{ outcome: CarryingOutcome; reReviews: number }>> {
  const planned = await planDecision(actor, input);
  if (!planned.ok) return planned;
  return commit(actor, async (tx) => {
    const decision = planned.value;
    const conflict = await decisionConflict(tx, decision);
    if (conflict) return conflict;
    const now = new Date().toISOString();
    const { number } = await tx.snapshot.findUniqueOrThrow({
      where: { id: decision.toSnapshotId },
      select: { number: true },
    });
    const { claimId, to: outcome, spans } = decision;
    const rounds = await planReReviews(tx, number, [{ claimId, outcome, spans }]);
    const decided = await writeDecision(tx, actor, decision, now);
    const opened = await openReReviews(tx, rounds, now);
    return changed({ outcome, reReviews: rounds.length }, [decided, ...opened]);
  });
}
