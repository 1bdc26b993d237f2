import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import { mostDisputedClaims, noSuchSide } from './dispute';
import type { KeptDispute } from './open-dispute';
import type { PlaceClaimInput } from './schema';
import { openDisputeFor, whyNotDisputed } from './stored-dispute';

/** Puts an accepted claim on a side; `conflict` when it is in the dispute already. */
export async function addClaimToDispute(
  actor: Actor,
  input: PlaceClaimInput,
): Promise<Result<KeptDispute>> {
  return commit(actor, async (tx) => {
    const found = await openDisputeFor(tx, actor, input);
    if (!found.ok) return found;
    const { dispute } = found;
    const { claimId, side } = input;
    if (!dispute.sides.some(({ ordinal }) => ordinal === side))
      return refuse('invalid_input', noSuchSide);
    if (dispute.claims.some((one) => one.claimId === claimId)) {
      return refuse('conflict', `Claim ${claimId} is in this dispute already. Move it instead.`);
    }
    if (dispute.claims.length >= mostDisputedClaims) {
      return refuse('too_large', `A dispute holds ${mostDisputedClaims} claims at most.`);
    }
    const refused = await whyNotDisputed(tx, [claimId]);
    if (refused) return refused;
    await tx.disputeClaim.create({ data: { disputeId: dispute.id, claimId, side } });
    await tx.dispute.update({ where: { id: dispute.id }, data: { version: { increment: 1 } } });
    return changed({ disputeId: dispute.id, version: dispute.version + 1 }, [
      { type: 'dispute.claim_added', subject: dispute.id, data: { claimId, side } },
    ]);
  });
}
