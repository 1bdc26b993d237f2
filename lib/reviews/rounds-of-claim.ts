import type { Actor } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import { type VisibleRatings, visibleRatings } from './visible-ratings';

export interface RoundView extends VisibleRatings {
  /** How many have rated, the actor included. */
  ratingsIn: number;
  /** How many were asked or have rated without being asked. */
  ratingsExpected: number;
}

/** The rounds of rating a claim, the latest first, each with what `actor` may see of it. */
export async function roundsOfClaim(actor: Actor, claimId: number): Promise<RoundView[]> {
  const reviews = await reading().review.findMany({
    where: { claimId },
    orderBy: { round: 'desc' },
    select: { id: true, _count: { select: { assignments: { where: { state: 'waiting' } } } } },
  });
  const rounds: RoundView[] = [];
  for (const { id, _count } of reviews) {
    const view = await visibleRatings(actor, id);
    const seen = view.ratings.filter((rating) => rating.isCurrent).length;
    const ratingsIn = seen + view.hidden;
    rounds.push({ ...view, ratingsIn, ratingsExpected: ratingsIn + _count.assignments });
  }
  return rounds;
}
