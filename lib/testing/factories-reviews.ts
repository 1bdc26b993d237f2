import { changed, commit } from '@/lib/audit/commit';
import type { EventDraft } from '@/lib/audit/events';
import type { Actor } from '@/lib/auth/actor';
import { loadClaim } from '@/lib/claims/stored-claim';
import { reading } from '@/lib/db/database';
import { type GivenRating, rateClaim } from '@/lib/reviews/rate-claim';
import { closeRound, planRound } from '@/lib/reviews/rounds';
import type { RateClaimInput } from '@/lib/reviews/schema';
import { getSetting } from '@/lib/settings/queries';
import { presentScale } from '@/lib/settings/setting';
import { createMarkedClaim, granted } from './factories-claims';

const now = '2026-03-05T09:00:00.000Z';

/** A rating that may be given on the claim as it is now, by somebody who has none yet. */
export async function buildRatingInput(
  claimId: number,
  more: Partial<RateClaimInput> = {},
): Promise<RateClaimInput> {
  const claim = await reading().claim.findUniqueOrThrow({
    where: { id: claimId },
    include: { reviews: { where: { state: 'open' } } },
  });
  const reference = { title: 'Register of mines, 2025', url: null, publisher: null };
  const rest = { accessedOn: null, quotation: null, fileSha256: null };
  return {
    claimId,
    version: claim.version,
    reviewId: claim.reviews[0]?.id ?? null,
    scaleVersion: presentScale((await getSetting('scale')).value).version,
    value: 'mixed',
    confidence: 'medium',
    rationale: 'The register counts nine.',
    evidence: [{ stance: 'context', reference: { ...reference, ...rest } }],
    revises: null,
    ...more,
  };
}

/** A rating given by the real command. */
export async function createRating(
  actor: Actor,
  claimId: number,
  more: Partial<RateClaimInput> = {},
): Promise<GivenRating> {
  return granted(await rateClaim(actor, await buildRatingInput(claimId, more), now));
}

/** Has members rate a claim, in the round that is open or in a new one. */
export async function createAssignments(
  editor: Actor,
  claimId: number,
  members: readonly { actor: Actor; hidesSpeaker?: boolean }[],
): Promise<{ reviewId: number; assignmentIds: number[] }> {
  const result = await commit(editor, async (tx) => {
    const claim = await loadClaim(tx, claimId);
    if (!claim) throw new Error('there is no such claim');
    const events: EventDraft[] = [];
    let review: { id: number } | null = await tx.review.findFirst({
      where: { claimId, state: 'open' },
    });
    if (!review) {
      const planned = planRound(claim);
      if (!planned.ok) return planned;
      const by = { memberId: editor.id, reason: null, now };
      const opened = await planned.plan.open(tx, by);
      review = { id: opened.reviewId };
      events.push(...opened.events);
    }
    const assignmentIds: number[] = [];
    for (const { actor, hidesSpeaker = false } of members) {
      const said = { claimId, reviewId: review.id, memberId: actor.id, dueOn: null, hidesSpeaker };
      const { id } = await tx.assignment.create({
        data: { ...said, state: 'waiting', assignedAt: now, assignedById: editor.id },
      });
      assignmentIds.push(id);
      events.push({ type: 'assignment.created', subject: id, data: said });
    }
    const ids = { reviewId: review.id, assignmentIds };
    return changed(ids, events as [EventDraft, ...EventDraft[]]);
  });
  return granted(result);
}

/** Closes the open round of a claim as an editor would. */
export async function closeRatingOf(editor: Actor, claimId: number): Promise<void> {
  const result = await commit(editor, async (tx) => {
    const claim = await loadClaim(tx, claimId);
    const review = await tx.review.findFirstOrThrow({ where: { claimId, state: 'open' } });
    if (!claim) throw new Error('there is no such claim');
    const by = { memberId: editor.id, reason: null, now };
    const events = await closeRound(tx, claim, review, by);
    return changed(null, events as [EventDraft, ...EventDraft[]]);
  });
  granted(result);
}

/** One rating of a round, as its author gives it. */
export interface RoundRating {
  by: Actor;
  value: string;
}

/** An open round on a claim, with these ratings in it; evidence is left to those who test it. */
export async function createRound(
  actor: Actor,
  claimId: number,
  given: readonly RoundRating[],
): Promise<{ reviewId: number; ratingIds: number[] }> {
  const result = await commit(actor, async (tx) => {
    const claim = await loadClaim(tx, claimId);
    if (!claim) throw new Error(`there is no claim ${claimId}`);
    const planned = planRound(claim);
    if (!planned.ok) return planned;
    const { reviewId, events } = await planned.plan.open(tx, {
      memberId: actor.id,
      reason: null,
      now,
    });
    const ratingIds: number[] = [];
    for (const { by, value } of given) {
      const said = {
        claimId,
        reviewId,
        memberId: by.id,
        scaleVersion: 1,
        value,
        confidence: 'high',
        rationale: `${by.name} has looked into it.`,
        blind: true,
        speakerHidden: false,
        supersedesId: null,
      };
      const { id } = await tx.rating.create({ data: { ...said, givenAt: now } });
      ratingIds.push(id);
      events.push({ type: 'rating.given', subject: id, data: said });
    }
    return changed({ reviewId, ratingIds }, events as [EventDraft, ...EventDraft[]]);
  });
  return granted(result);
}

/** Closes a round as an editor does; where the ratings lie apart, the discussion's id comes back. */
export async function createClosedRound(
  actor: Actor,
  claimId: number,
  given: readonly RoundRating[],
): Promise<{ reviewId: number; ratingIds: number[]; adjudicationId: number | null }> {
  const round = await createRound(actor, claimId, given);
  const result = await commit(actor, async (tx) => {
    const claim = await loadClaim(tx, claimId);
    const review = await tx.review.findUniqueOrThrow({ where: { id: round.reviewId } });
    if (!claim) throw new Error(`there is no claim ${claimId}`);
    const by = { memberId: actor.id, reason: null, now };
    const events = await closeRound(tx, claim, review, by);
    const adjudication = await tx.adjudication.findUnique({ where: { reviewId: review.id } });
    return changed(adjudication?.id ?? null, events as [EventDraft, ...EventDraft[]]);
  });
  return { ...round, adjudicationId: granted(result) };
}

/** A marked claim whose only round is closed with these ratings. */
export async function createRatedClaim(actor: Actor, given: readonly RoundRating[]) {
  const claim = await createMarkedClaim(actor);
  return { ...claim, ...(await createClosedRound(actor, claim.claimId, given)) };
}
