import { changed, commit } from '@/lib/audit/commit';
import type { EventDraft } from '@/lib/audit/events';
import type { Actor } from '@/lib/auth/actor';
import { moveClaim, planMove } from '@/lib/claims/move-claim';
import { type Result, refuse } from '@/lib/result';
import type { CallOffReviewInput } from './assignment-input';
import { canAssign } from './policy';
import { claimOf, takeOffMember } from './stored-assignment';

/**
 * An editor calls off a round in which nobody has rated: whoever was asked is let off, and the claim
 * is open again. Not for a claim on which a verdict has been published.
 */
export async function callOffReview(
  actor: Actor,
  input: CallOffReviewInput,
): Promise<Result<{ claimId: number }>> {
  return commit(actor, async (tx) => {
    if (!canAssign(actor)) return refuse('forbidden', 'Only editors call a review off.');
    const review = await tx.review.findUnique({ where: { id: input.reviewId } });
    if (!review) return refuse('not_found', 'There is no such round of rating.');
    if (review.state !== 'open') return refuse('conflict', 'Rating has been closed meanwhile.');
    if ((await tx.rating.count({ where: { reviewId: review.id } })) > 0) {
      return refuse('conflict', 'Somebody has rated this already. Close rating instead.');
    }
    const claim = await claimOf(tx, review);
    if (claim.publishedAt !== null) {
      const why = 'The public knows of a verdict on it: it must be rated again, or withdrawn.';
      return refuse('conflict', `This review cannot be called off. ${why}`);
    }
    const planned = planMove(claim, 'call_off_review');
    if (!planned.ok) return planned;
    const now = new Date().toISOString();
    const waiting = await tx.assignment.findMany({
      where: { reviewId: review.id, state: 'waiting' },
    });
    const events: EventDraft[] = [];
    for (const one of waiting) events.push(await takeOffMember(tx, one, input.reason, now));
    await tx.review.update({
      where: { id: review.id },
      data: {
        state: 'closed',
        closedAt: now,
        closedById: actor.id,
        closedReason: input.reason,
        version: { increment: 1 },
      },
    });
    const data = { claimId: claim.id, round: review.round, reason: input.reason };
    events.push({ type: 'review.closed', subject: review.id, data });
    return changed({ claimId: claim.id }, [await moveClaim(tx, planned.move), ...events]);
  });
}
