import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import { statusAfter } from './claim';
import type { DecidedClaim } from './create-claim';
import { canDecideOnClaims } from './policy';
import type { DismissClaimInput } from './schema';
import { loadClaim, pastOf, staleConflict } from './stored-claim';

/** Puts a proposal or an open claim aside, with the reason. It stays, and can be taken back. */
export async function dismissClaim(
  actor: Actor,
  input: DismissClaimInput,
): Promise<Result<DecidedClaim>> {
  return commit(actor, async (tx) => {
    const claim = await loadClaim(tx, input.claimId);
    if (!claim) return refuse('not_found', 'There is no such claim.');
    const stale = await staleConflict(tx, actor, claim, input.version);
    if (stale) return stale;
    if (!canDecideOnClaims(actor)) return refuse('forbidden', 'You cannot dismiss claims.');
    const status = statusAfter('dismiss', pastOf(claim));
    if (!status) return refuse('conflict', 'This claim cannot be dismissed as it stands.');
    await tx.claim.update({
      where: { id: claim.id },
      data: { status, dismissedReason: input.reason, version: { increment: 1 } },
    });
    return changed({ claimId: claim.id, version: claim.version + 1, status }, [
      {
        type: 'claim.dismissed',
        subject: claim.id,
        data: { from: claim.status, reason: input.reason },
      },
    ]);
  });
}
