import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import type { CloseRatingInput } from './assignment-input';
import { canAssign, canCloseRating } from './policy';
import { closeRound, countingRatings } from './rounds';
import { claimOf } from './stored-assignment';

/**
 * An editor who has not rated in the round closes it before everybody asked has answered; at least
 * one rating must be in. Who was still waited for is let off.
 */
export async function closeRating(
  actor: Actor,
  input: CloseRatingInput,
): Promise<Result<{ claimId: number }>> {
  return commit(actor, async (tx) => {
    if (!canAssign(actor)) return refuse('forbidden', 'Only editors close rating.');
    const review = await tx.review.findUnique({ where: { id: input.reviewId } });
    if (!review) return refuse('not_found', 'There is no such round of rating.');
    if (review.state !== 'open') return refuse('conflict', 'Rating has been closed meanwhile.');
    const ratings = await countingRatings(tx, review.id);
    const ratedByActor = ratings.some(({ memberId }) => memberId === actor.id);
    if (!canCloseRating(actor, { ratedByActor })) {
      const who = 'Another editor closes it, or it closes when everybody asked has rated.';
      return refuse('forbidden', `You have rated this claim yourself. ${who}`);
    }
    if (ratings.length === 0) {
      return refuse('conflict', 'Nobody has rated this yet. You may call the review off instead.');
    }
    const claim = await claimOf(tx, review);
    const by = { memberId: actor.id, reason: input.reason ?? null, now: new Date().toISOString() };
    const [first, ...rest] = await closeRound(tx, claim, review, by);
    if (!first) throw new Error(`round ${review.id} was closed without an event`);
    return changed({ claimId: claim.id }, [first, ...rest]);
  });
}
