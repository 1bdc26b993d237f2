import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import type { AskForAdjudicationInput } from './adjudication-input';
import { canAskForAdjudication } from './policy';
import { countingRatings } from './rounds';

/** Statuses in which a verdict on the ratings is with the editors: it is returned first. */
const isWithEditors = (status: string) => status === 'verdict_submitted' || status === 'approved';

/** Puts the ratings of a closed round up for discussion because an editor wants it. */
export async function askForAdjudication(
  actor: Actor,
  input: AskForAdjudicationInput,
): Promise<Result<{ adjudicationId: number; claimId: number }>> {
  return commit(actor, async (tx) => {
    const review = await tx.review.findUnique({
      where: { id: input.reviewId },
      include: { claim: { select: { status: true } }, adjudication: { select: { id: true } } },
    });
    if (!review) return refuse('not_found', 'There is no such round of rating.');
    if (!canAskForAdjudication(actor)) {
      return refuse('forbidden', 'Only editors put ratings up for discussion.');
    }
    if (review.state !== 'closed') {
      return refuse('conflict', 'Rating is still open. Ratings are discussed once it is closed.');
    }
    if (review.adjudication)
      return refuse('conflict', 'These ratings were put up for discussion already.');
    if (isWithEditors(review.claim.status)) {
      return refuse('conflict', 'A verdict on this claim is with the editors. Return it first.');
    }
    if ((await countingRatings(tx, review.id)).length < 2) {
      return refuse('conflict', 'There is one rating only: nothing to weigh against it.');
    }
    const { claimId } = review;
    const { id } = await tx.adjudication.create({
      data: {
        reviewId: review.id,
        claimId,
        cause: 'asked',
        openedAt: new Date().toISOString(),
        openedById: actor.id,
      },
    });
    const data = { claimId, reviewId: review.id, cause: 'asked' };
    return changed({ adjudicationId: id, claimId }, [
      { type: 'adjudication.opened', subject: id, data },
    ]);
  });
}
