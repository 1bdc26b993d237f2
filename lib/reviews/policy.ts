import { type Actor, canDoCasework } from '@/lib/auth/actor';
import type { ReviewState } from './review';

/** Checkers and editors rate; auditors and administrators never do. */
export function canRate(actor: Actor): boolean {
  return canDoCasework(actor);
}

/** A checker or an editor takes a claim to rate it themself. */
export function canTakeClaim(actor: Actor): boolean {
  return canDoCasework(actor);
}

/** Editors assign, reassign, take off, and close rating. */
export function canAssign(actor: Actor): boolean {
  return actor.role === 'editor';
}

/** Editors close rating, unless they rate the claim themselves: then another one does. */
export function canCloseRating(actor: Actor, review: { ratedByActor: boolean }): boolean {
  return actor.role === 'editor' && !review.ratedByActor;
}

/** Editors put a closed round up for discussion, whether they have rated or not. */
export function canAskForAdjudication(actor: Actor): boolean {
  return actor.role === 'editor';
}

/** An editor who has not rated the claim in that round says what a discussion comes to. */
export function canResolveAdjudication(actor: Actor, review: { ratedByActor: boolean }): boolean {
  return actor.role === 'editor' && !review.ratedByActor;
}

/**
 * Whether others' ratings of a round may reach this member: once rating is closed everybody's;
 * before that an auditor's, and whoever has given their own. An administrator waits for the end.
 */
export function canSeeRatings(
  actor: Actor,
  review: { state: ReviewState; ratedByActor: boolean },
): boolean {
  if (review.state === 'closed' || actor.role === 'auditor') return true;
  return canDoCasework(actor) && review.ratedByActor;
}
