import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import { noSuchSide } from './dispute';
import type { KeptDispute } from './open-dispute';
import type { PlaceClaimInput } from './schema';
import { openDisputeFor } from './stored-dispute';

/** Moves a claim to another side. */
export async function moveClaimInDispute(
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
    const place = dispute.claims.find((one) => one.claimId === claimId);
    if (!place) return refuse('not_found', `Claim ${claimId} is not in this dispute.`);
    if (place.side === side) return refuse('invalid_input', 'It is on that side already.');
    await tx.disputeClaim.update({ where: { id: place.id }, data: { side } });
    await tx.dispute.update({ where: { id: dispute.id }, data: { version: { increment: 1 } } });
    return changed({ disputeId: dispute.id, version: dispute.version + 1 }, [
      {
        type: 'dispute.claim_moved',
        subject: dispute.id,
        data: { claimId, from: place.side, to: side },
      },
    ]);
  });
}
