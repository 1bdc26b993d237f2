import type { SeenReviews } from '@/lib/audit/veil';
import type { Actor } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import { canSeeRatings } from './policy';
import { reviewStateSchema } from './review';

/** Asked for rounds, answers with those whose ratings the actor may see now: for reading the log. */
export function seenReviewsOf(actor: Actor): SeenReviews {
  return async (reviewIds) => {
    const where = { id: { in: [...reviewIds] } };
    const reviews = await reading().review.findMany({
      where,
      select: {
        id: true,
        state: true,
        ratings: { where: { memberId: actor.id }, select: { id: true }, take: 1 },
      },
    });
    const seen = reviews.filter(({ state, ratings }) =>
      canSeeRatings(actor, {
        state: reviewStateSchema.parse(state),
        ratedByActor: ratings.length > 0,
      }),
    );
    return new Set(seen.map(({ id }) => id));
  };
}
