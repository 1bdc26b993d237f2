import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import type { KeptLink } from './place-link';
import { canLinkClaims } from './policy';
import type { DecideLinkInput } from './schema';
import { loadLink, staleLink, whyNotPlaced } from './stored-link';

/**
 * Accepts or rejects a suggested link. Accepting checks the claims again, as they may have been
 * dismissed, or been linked in a circle, since the suggestion was made. `conflict`: it is decided
 * already.
 */
export async function decideLink(actor: Actor, input: DecideLinkInput): Promise<Result<KeptLink>> {
  return commit(actor, async (tx) => {
    const link = await loadLink(tx, input.linkId);
    if (!link) return refuse('not_found', 'There is no such link.');
    if (!canLinkClaims(actor)) return refuse('forbidden', 'You cannot decide on links.');
    const stale = await staleLink(tx, link, input.version);
    if (stale) return stale;
    if (link.state !== 'suggested') {
      return refuse('conflict', 'This link is not a suggestion any more.');
    }
    const isAccepted = input.decision === 'accept';
    const { fromClaimId, toClaimId, type, reason, confidence } = link;
    if (isAccepted) {
      const refused = await whyNotPlaced(tx, type, { from: fromClaimId, to: toClaimId });
      if (refused) return refused;
    }
    const state = isAccepted ? 'decided' : 'rejected';
    await tx.claimLink.update({
      where: { id: link.id },
      data: {
        state,
        decidedAt: new Date().toISOString(),
        decidedById: actor.id,
        version: { increment: 1 },
      },
    });
    const kept = { linkId: link.id, version: link.version + 1, state } as const;
    return changed(kept, [
      isAccepted
        ? {
            type: 'link.made',
            subject: link.id,
            data: { fromClaimId, toClaimId, type, reason, confidence },
          }
        : { type: 'link.rejected', subject: link.id, data: { reason: input.reason || null } },
    ]);
  });
}
