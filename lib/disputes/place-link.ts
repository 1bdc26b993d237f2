import { changed, commit, type WritingTransaction } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import { type LinkEnds, type LinkState, linkVerb, storedEnds } from './link';
import { canLinkClaims } from './policy';
import type { LinkClaimsInput } from './schema';
import { parsedLink, whyNotPlaced } from './stored-link';

export interface KeptLink {
  linkId: number;
  version: number;
  state: LinkState;
}

/** Makes or suggests a link, for `linkClaims` and `suggestLink`: they tell what is refused. */
export function placeLink(
  actor: Actor,
  input: LinkClaimsInput,
  state: 'decided' | 'suggested',
): Promise<Result<KeptLink>> {
  return commit(actor, async (tx) => {
    if (!canLinkClaims(actor)) return refuse('forbidden', 'You cannot link claims.');
    const { type, reason, confidence } = input;
    const ends = storedEnds(type, { from: input.fromClaimId, to: input.toClaimId });
    const refused = await whyNotPlaced(tx, type, ends);
    if (refused) return refused;
    const earlier = await linkBetween(tx, input, ends);
    if (earlier?.state === 'decided') {
      return refuse(
        'conflict',
        `Claim ${ends.from} ${linkVerb(type, true)} claim ${ends.to} already.`,
      );
    }
    if (earlier?.state === 'suggested' && state === 'suggested') {
      return refuse('conflict', 'This link is suggested already. Decide on it.');
    }
    const now = new Date().toISOString();
    const isDecided = state === 'decided';
    const said = { type, reason, confidence };
    const kept = {
      ...said,
      state,
      decidedAt: isDecided ? now : null,
      decidedById: isDecided ? actor.id : null,
    };
    const link = earlier
      ? await tx.claimLink.update({
          where: { id: earlier.id },
          data: { ...kept, version: { increment: 1 } },
        })
      : await tx.claimLink.create({
          data: {
            ...kept,
            fromClaimId: ends.from,
            toClaimId: ends.to,
            createdAt: now,
            createdById: actor.id,
          },
        });
    return changed({ linkId: link.id, version: link.version, state }, [
      {
        type: isDecided ? 'link.made' : 'link.suggested',
        subject: link.id,
        data: { fromClaimId: ends.from, toClaimId: ends.to, ...said },
      },
    ]);
  });
}

async function linkBetween(tx: WritingTransaction, { type }: LinkClaimsInput, ends: LinkEnds) {
  const link = await tx.claimLink.findUnique({
    where: {
      fromClaimId_toClaimId_type: { fromClaimId: ends.from, toClaimId: ends.to, type },
    },
  });
  return link && parsedLink(link);
}
