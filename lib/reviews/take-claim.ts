import { changed, commit } from '@/lib/audit/commit';
import type { EventDraft } from '@/lib/audit/events';
import type { Actor } from '@/lib/auth/actor';
import { loadClaim } from '@/lib/claims/stored-claim';
import { type Result, refuse } from '@/lib/result';
import { createAssignment } from './assign-claims';
import type { TakeClaimInput } from './assignment-input';
import { findOpenRound, membersOfRound } from './open-rounds';
import { canTakeClaim } from './policy';
import { planRound } from './rounds';

/**
 * The actor asks themself to rate a claim, without a due date. Opens its first round; another round
 * after that is an editor's to open.
 */
export async function takeClaim(
  actor: Actor,
  input: TakeClaimInput,
): Promise<Result<{ claimId: number }>> {
  return commit(actor, async (tx) => {
    if (!canTakeClaim(actor)) return refuse('forbidden', 'Only checkers and editors rate claims.');
    const claim = await loadClaim(tx, input.claimId);
    if (!claim) return refuse('not_found', 'There is no such claim.');
    const review = await findOpenRound(tx, claim.id);
    if (review && (await membersOfRound(tx, review.id)).has(actor.id)) {
      return refuse('conflict', 'This claim is yours to rate already, or you have rated it.');
    }
    if (!review && claim.status !== 'open') {
      return claim.status === 'proposed' || claim.status === 'dismissed'
        ? refuse('conflict', 'Only an accepted claim can be rated.')
        : refuse('conflict', 'This claim has been rated. An editor may have it rated again.');
    }
    const now = new Date().toISOString();
    const events: EventDraft[] = [];
    let reviewId = review?.id;
    if (reviewId === undefined) {
      const planned = planRound(claim);
      if (!planned.ok) return planned;
      const opened = await planned.plan.open(tx, { memberId: actor.id, reason: null, now });
      reviewId = opened.reviewId;
      events.push(...opened.events);
    }
    const taken = await createAssignment(
      tx,
      { reviewId, claimId: claim.id, memberId: actor.id, dueOn: null, hidesSpeaker: false },
      { assignedById: actor.id, now },
    );
    return changed({ claimId: claim.id }, [taken, ...events]);
  });
}
