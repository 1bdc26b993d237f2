import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import type { KeptDispute } from './open-dispute';
import type { SettleDisputeInput } from './schema';
import { openDisputeFor } from './stored-dispute';

/** Settles a dispute with the newsroom's conclusion; from then on nothing in it is changed. */
export async function settleDispute(
  actor: Actor,
  input: SettleDisputeInput,
): Promise<Result<KeptDispute>> {
  return commit(actor, async (tx) => {
    const found = await openDisputeFor(tx, actor, input);
    if (!found.ok) return found;
    const { dispute } = found;
    if (dispute.claims.length === 0) {
      return refuse('conflict', 'There is nothing to settle: no claim has taken a side.');
    }
    const { conclusion } = input;
    await tx.dispute.update({
      where: { id: dispute.id },
      data: { state: 'settled', conclusion, version: { increment: 1 } },
    });
    return changed({ disputeId: dispute.id, version: dispute.version + 1 }, [
      { type: 'dispute.settled', subject: dispute.id, data: { conclusion } },
    ]);
  });
}
