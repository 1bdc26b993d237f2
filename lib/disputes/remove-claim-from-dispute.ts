import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import type { KeptDispute } from './open-dispute';
import type { RemoveDisputedClaimInput } from './schema';
import { openDisputeFor } from './stored-dispute';

/** Takes a claim out of a dispute; the claim itself stays what it was. */
export async function removeClaimFromDispute(
  actor: Actor,
  input: RemoveDisputedClaimInput,
): Promise<Result<KeptDispute>> {
  return commit(actor, async (tx) => {
    const found = await openDisputeFor(tx, actor, input);
    if (!found.ok) return found;
    const { dispute } = found;
    const place = dispute.claims.find(({ claimId }) => claimId === input.claimId);
    if (!place) return refuse('not_found', `Claim ${input.claimId} is not in this dispute.`);
    await tx.disputeClaim.delete({ where: { id: place.id } });
    await tx.dispute.update({ where: { id: dispute.id }, data: { version: { increment: 1 } } });
    return changed({ disputeId: dispute.id, version: dispute.version + 1 }, [
      {
        type: 'dispute.claim_removed',
        subject: dispute.id,
        data: { claimId: input.claimId },
      },
    ]);
  });
}
