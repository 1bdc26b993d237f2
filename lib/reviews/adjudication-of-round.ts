import { type Actor, canReadCasework } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import { scaleOfVersion } from '@/lib/settings/queries';
import { type ScaleValue, scaleValue } from '@/lib/settings/setting';
import { canAskForAdjudication } from './policy';

/** How the discussion of a round's ratings stands, and whether this member may ask for one. */
export interface RoundAdjudication {
  /** Null: its ratings are not discussed. */
  adjudication: { id: number; isOpen: boolean; value: ScaleValue | null } | null;
  canAsk: boolean;
}

/** The discussion of a closed round; of an open one there is none, and nobody may ask yet. */
export async function adjudicationOfRound(
  actor: Actor,
  reviewId: number,
): Promise<RoundAdjudication> {
  const review = canReadCasework(actor)
    ? await reading().review.findUnique({
        where: { id: reviewId, state: 'closed' },
        select: {
          adjudication: true,
          claim: { select: { status: true } },
          ratings: { where: { superseded: null }, select: { id: true } },
        },
      })
    : null;
  if (!review) return { adjudication: null, canAsk: false };
  const { adjudication, claim, ratings } = review;
  if (adjudication) {
    const { id, value, scaleVersion, resolvedAt } = adjudication;
    const came =
      value === null || scaleVersion === null
        ? null
        : scaleValue(await scaleOfVersion(scaleVersion), value);
    return { adjudication: { id, isOpen: resolvedAt === null, value: came }, canAsk: false };
  }
  const isWithEditors = claim.status === 'verdict_submitted' || claim.status === 'approved';
  const canAsk = canAskForAdjudication(actor) && ratings.length >= 2 && !isWithEditors;
  return { adjudication: null, canAsk };
}
