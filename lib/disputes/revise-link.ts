import { changesBetween, isEmpty } from '@/lib/audit/changes';
import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { isSpeakerHidden } from '@/lib/claims/hidden-speaker';
import { type Result, refuse } from '@/lib/result';
import type { KeptLink } from './place-link';
import { canLinkClaims } from './policy';
import type { ReviseLinkInput } from './schema';
import { loadLink, staleLink } from './stored-link';

/**
 * Rewords the reason of a standing or suggested link, or changes its confidence. Another type or
 * direction is another link: remove this one and make that.
 */
export async function reviseLink(actor: Actor, input: ReviseLinkInput): Promise<Result<KeptLink>> {
  return commit(actor, async (tx) => {
    const link = await loadLink(tx, input.linkId);
    if (!link) return refuse('not_found', 'There is no such link.');
    if (!canLinkClaims(actor)) return refuse('forbidden', 'You cannot revise links.');
    for (const claimId of [link.fromClaimId, link.toClaimId]) {
      // They read the reason with the name covered, and would send it back like that.
      if (await isSpeakerHidden(actor, claimId, tx)) return refuse('conflict', rateFirst(claimId));
    }
    const stale = await staleLink(tx, link, input.version);
    if (stale) return stale;
    if (link.state !== 'decided' && link.state !== 'suggested') {
      return refuse('conflict', 'This link does not stand any more. Make it again instead.');
    }
    const { reason, confidence } = input;
    const before: { reason: string; confidence: string } = link;
    const changes = changesBetween(
      { reason: before.reason, confidence: before.confidence },
      { reason, confidence },
    );
    if (isEmpty(changes)) return refuse('invalid_input', 'Nothing was changed.');
    await tx.claimLink.update({
      where: { id: link.id },
      data: { reason, confidence, version: { increment: 1 } },
    });
    return changed({ linkId: link.id, version: link.version + 1, state: link.state }, [
      { type: 'link.revised', subject: link.id, data: { changes } },
    ]);
  });
}

const rateFirst = (claimId: number) =>
  `Who said claim ${claimId} is hidden from you until you have rated it. Rate it first.`;
