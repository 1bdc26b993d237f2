import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import type { KeptDispute } from './open-dispute';
import { canKeepDisputes } from './policy';
import type { ReopenDisputeInput } from './schema';
import { loadDispute, staleDispute } from './stored-dispute';

/** Takes a settled dispute up again; the log keeps the conclusion that it had. */
export async function reopenDispute(
  actor: Actor,
  input: ReopenDisputeInput,
): Promise<Result<KeptDispute>> {
  return commit(actor, async (tx) => {
    const dispute = await loadDispute(tx, input.disputeId);
    if (!dispute) return refuse('not_found', 'There is no such dispute.');
    if (!canKeepDisputes(actor)) return refuse('forbidden', 'You cannot reopen disputes.');
    const stale = await staleDispute(tx, dispute, input.version);
    if (stale) return stale;
    if (dispute.state === 'open') return refuse('conflict', 'This dispute is open already.');
    await tx.dispute.update({
      where: { id: dispute.id },
      data: { state: 'open', conclusion: null, version: { increment: 1 } },
    });
    return changed({ disputeId: dispute.id, version: dispute.version + 1 }, [
      { type: 'dispute.reopened', subject: dispute.id, data: { reason: input.reason } },
    ]);
  });
}
