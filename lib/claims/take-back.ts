import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import { statusAfter } from './claim';
import type { DecidedClaim } from './create-claim';
import { canDecideOnClaims } from './policy';
import type { TakeBackInput } from './schema';
import { loadClaim, pastOf, staleConflict } from './stored-claim';

/**
 * Undoes the last decision: an accepted claim is a proposal again, a dismissed one what it was.
 * Corrections made meanwhile stay. A claim that a member marked was never a proposal: `conflict`.
 */
export async function takeBack(actor: Actor, input: TakeBackInput): Promise<Result<DecidedClaim>> {
  return commit(actor, async (tx) => {
    const claim = await loadClaim(tx, input.claimId);
    if (!claim) return refuse('not_found', 'There is no such claim.');
    const stale = await staleConflict(tx, actor, claim, input.version);
    if (stale) return stale;
    if (!canDecideOnClaims(actor)) return refuse('forbidden', 'You cannot take decisions back.');
    const status = statusAfter('take_back', pastOf(claim));
    if (!status) {
      return refuse(
        'conflict',
        'There is no decision here to take back. Dismiss the claim instead.',
      );
    }
    const isProposal = status === 'proposed';
    await tx.claim.update({
      where: { id: claim.id },
      data: {
        status,
        dismissedReason: null,
        acceptedAt: isProposal ? null : undefined,
        acceptedById: isProposal ? null : undefined,
        version: { increment: 1 },
      },
    });
    return changed({ claimId: claim.id, version: claim.version + 1, status }, [
      {
        type: 'claim.reopened',
        subject: claim.id,
        data: { from: claim.status, to: status },
      },
    ]);
  });
}
