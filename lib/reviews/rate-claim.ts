import { changed, commit, type WritingTransaction } from '@/lib/audit/commit';
import type { EventDraft } from '@/lib/audit/events';
import type { Actor } from '@/lib/auth/actor';
import { loadClaim, type StoredClaim } from '@/lib/claims/stored-claim';
import { type Failure, type Result, refuse } from '@/lib/result';
import { currentScale } from '@/lib/settings/queries';
import { scaleValue } from '@/lib/settings/setting';
import { addEvidence, checkEvidence } from './evidence';
import { closeIfAnswered, findOpenRound } from './open-rounds';
import { canRate, canSeeRatings } from './policy';
import { changesSinceForm } from './rating-conflicts';
import { dropRatingDraft } from './rating-draft';
import { planRound } from './rounds';
import type { RateClaimInput } from './schema';

export interface GivenRating {
  claimId: number;
  reviewId: number;
  ratingId: number;
  /** It was the last that was waited for, and rating is closed now. */
  closed: boolean;
}

/**
 * Gives the actor's rating of a claim, the first or, with `revises`, one over their present one. On
 * an open claim without a round it opens one; the actor's waiting assignment is done; the round
 * closes when nobody is waited for any more. A `conflict` when the claim, the scale or the round is
 * not what the form showed, or the round is closed; never says anything of others' ratings.
 */
export async function rateClaim(
  actor: Actor,
  input: RateClaimInput,
  now = new Date().toISOString(),
): Promise<Result<GivenRating>> {
  return commit(actor, async (tx) => {
    if (!canRate(actor)) return refuse('forbidden', 'Only checkers and editors rate claims.');
    const claim = await loadClaim(tx, input.claimId);
    if (!claim) return refuse('not_found', 'There is no such claim.');
    const planned = await planRating(tx, actor, claim, input);
    if (!planned.ok) return planned;
    const evidence = await checkEvidence(tx, input.evidence);
    if (!evidence.ok) return evidence;

    const events: EventDraft[] = [];
    let { reviewId } = planned;
    if (planned.open) {
      const opened = await planned.open(tx, { memberId: actor.id, reason: null, now });
      reviewId = opened.reviewId;
      events.push(...opened.events);
    }
    const by = { memberId: actor.id, now };
    const mine = { reviewId, memberId: actor.id };
    const waiting = await tx.assignment.findFirst({ where: { ...mine, state: 'waiting' } });
    const given = {
      ...mine,
      claimId: claim.id,
      scaleVersion: input.scaleVersion,
      value: input.value,
      confidence: input.confidence,
      rationale: input.rationale,
      blind: input.revises === null && !(await couldSee(tx, actor, reviewId)),
      speakerHidden: waiting?.hidesSpeaker ?? false,
      supersedesId: input.revises,
    };
    const rating = await tx.rating.create({
      data: { ...given, assignmentId: waiting?.id ?? planned.assignmentId, givenAt: now },
    });
    events.push({ type: 'rating.given', subject: rating.id, data: given });
    const to = { claimId: claim.id, ratingId: rating.id, verdictVersionId: null };
    events.push(...(await addEvidence(tx, evidence.content, to, by)));
    if (waiting) {
      await tx.assignment.update({
        where: { id: waiting.id },
        data: { state: 'done', endedAt: now, version: { increment: 1 } },
      });
      events.push({
        type: 'assignment.done',
        subject: waiting.id,
        data: { claimId: claim.id },
      });
    }
    await dropRatingDraft(tx, actor, claim.id);
    const closing = await closeAfter(tx, claim.id, now);
    events.push(...closing);
    const value = { claimId: claim.id, reviewId, ratingId: rating.id, closed: closing.length > 0 };
    return changed(value, events as [EventDraft, ...EventDraft[]]);
  });
}

type Opening = Extract<ReturnType<typeof planRound>, { ok: true }>['plan']['open'];

type PlannedRating =
  | { ok: true; reviewId: number; open: Opening | null; assignmentId: number | null }
  | { ok: false; failure: Failure };

/** Whether this member may give this rating now, and in which round; writes nothing. */
async function planRating(
  tx: WritingTransaction,
  actor: Actor,
  claim: StoredClaim,
  input: RateClaimInput,
): Promise<PlannedRating> {
  const stale = await changesSinceForm(tx, actor, claim, input.version);
  if (stale) return stale;
  const scale = await currentScale(tx);
  if (scale.version !== input.scaleVersion) {
    const message = 'The scale was changed meanwhile. Look at its values and choose again.';
    return refuse('conflict', message, { fields: { value: 'Choose again, on the new scale.' } });
  }
  if (!scaleValue(scale, input.value)) {
    return refuse('invalid_input', 'Choose a value of the scale.', {
      fields: { value: 'Choose a value.' },
    });
  }
  const review = await findOpenRound(tx, claim.id);
  if (input.reviewId !== null && input.reviewId !== review?.id) {
    return refuse(
      'conflict',
      'Rating was closed meanwhile: no further rating can be given in this round.',
    );
  }
  if (!review) {
    if (claim.status !== 'open') return refuse('conflict', whyNoRound(claim));
    const round = planRound(claim);
    if (!round.ok) return round;
    if (input.revises !== null) return refuse('conflict', 'There is no rating to revise here.');
    return { ok: true, reviewId: 0, open: round.plan.open, assignmentId: null };
  }
  const present = await tx.rating.findFirst({
    where: { reviewId: review.id, memberId: actor.id, superseded: null },
    select: { id: true, assignmentId: true },
  });
  if ((present?.id ?? null) !== input.revises) {
    const message = present
      ? 'You have given another rating meanwhile. Look at it, then revise that one.'
      : 'There is no rating of yours to revise here.';
    return refuse('conflict', message);
  }
  const assignmentId = present?.assignmentId ?? null;
  return { ok: true, reviewId: review.id, open: null, assignmentId };
}

function whyNoRound({ status }: StoredClaim): string {
  if (status === 'proposed') return 'This is a proposal. Accept it before anybody rates it.';
  if (status === 'dismissed') return 'This claim is dismissed. Open it again before rating it.';
  return 'Rating is closed on this claim. An editor opens another round if it is to be rated again.';
}

/** Closes the round when this was the last rating waited for; the claim may have moved meanwhile. */
async function closeAfter(tx: WritingTransaction, claimId: number, now: string) {
  const [claim, review] = [await loadClaim(tx, claimId), await findOpenRound(tx, claimId)];
  return claim && review ? closeIfAnswered(tx, claim, review, now) : [];
}

/** Whether the member could see others' ratings of the round: now, or since in another role. */
async function couldSee(tx: WritingTransaction, actor: Actor, reviewId: number): Promise<boolean> {
  if (canSeeRatings(actor, { state: 'open', ratedByActor: false })) return true;
  const { openedAt } = await tx.review.findUniqueOrThrow({ where: { id: reviewId } });
  const changes = await tx.event.findMany({
    where: {
      subjectType: 'member',
      subjectId: String(actor.id),
      type: 'member.role_changed',
      at: { gte: openedAt },
    },
    select: { data: true },
  });
  return changes.some(({ data }) => JSON.parse(data).from === 'auditor');
}
