import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import type { KeptLink } from './place-link';
import { canLinkClaims } from './policy';
import type { RemoveLinkInput } from './schema';
import { loadLink, staleLink } from './stored-link';

/** Takes a decided link away, with a reason. It stays in the log, and linking again revives it. */
export async function removeLink(actor: Actor, input: RemoveLinkInput): Promise<Result<KeptLink>> {
  return commit(actor, async (tx) => {
    const link = await loadLink(tx, input.linkId);
    if (!link) return refuse('not_found', 'There is no such link.');
    if (!canLinkClaims(actor)) return refuse('forbidden', 'You cannot remove links.');
    const stale = await staleLink(tx, link, input.version);
    if (stale) return stale;
    if (link.state === 'suggested') {
      return refuse('conflict', 'This link is only suggested. Reject it instead.');
    }
    if (link.state !== 'decided') return refuse('conflict', 'This link is not there any more.');
    await tx.claimLink.update({
      where: { id: link.id },
      data: { state: 'removed', version: { increment: 1 } },
    });
    return changed({ linkId: link.id, version: link.version + 1, state: 'removed' }, [
      { type: 'link.removed', subject: link.id, data: { reason: input.reason } },
    ]);
  });
}
