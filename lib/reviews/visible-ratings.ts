import type { WritingTransaction } from '@/lib/audit/commit';
import { type Actor, canReadCasework } from '@/lib/auth/actor';
import { speakerMasks } from '@/lib/claims/hidden-speaker';
import { coverTexts } from '@/lib/claims/mask-names';
import { reading } from '@/lib/db/database';
import { scaleOfVersion } from '@/lib/settings/queries';
import { type ScaleValue, scaleValue } from '@/lib/settings/setting';
import { type EvidenceView, evidenceColumns, evidenceView } from './evidence';
import { canSeeRatings } from './policy';
import {
  type RatingConfidence,
  type ReviewState,
  ratingConfidenceSchema,
  reviewStateSchema,
} from './review';

type From = Pick<WritingTransaction, 'review' | 'rating' | 'setting'>;

export interface ReviewView {
  id: number;
  claimId: number;
  /** 1 for the first round on its claim. */
  round: number;
  state: ReviewState;
  reason: string | null;
  openedAt: string;
  closedAt: string | null;
  closedReason: string | null;
  version: number;
}

export interface RatingView {
  id: number;
  reviewId: number;
  claimId: number;
  memberId: number;
  memberName: string;
  /** The value's id on the scale it was given on, its word there, and what it amounts to. */
  value: string;
  word: string;
  tone: ScaleValue['tone'];
  scaleVersion: number;
  confidence: RatingConfidence;
  /** Markdown. */
  rationale: string;
  /** Given before its author could see another's rating of the round. */
  blind: boolean;
  /** Given with speaker and affiliation hidden. */
  speakerHidden: boolean;
  supersedesId: number | null;
  /** Its author has not thought again since: it counts. */
  isCurrent: boolean;
  givenAt: string;
  evidence: EvidenceView[];
}

export interface VisibleRatings {
  review: ReviewView;
  /** In the order they were given, superseded ones included. */
  ratings: RatingView[];
  /** How many others' ratings are in that this member may not see yet, one a rater. */
  hidden: number;
}

/**
 * The ratings of a round that `actor` may see, with their evidence: before `canSeeRatings` allows
 * it, their own alone, and others' are never read. The only way to read ratings and the evidence
 * given with them. To whom the claim's speaker is hidden, names in earlier rounds are covered. Throws
 * when there is no such round.
 */
export async function visibleRatings(
  actor: Actor,
  reviewId: number,
  db: From = reading(),
): Promise<VisibleRatings> {
  if (!canReadCasework(actor)) throw new Error('Only members read ratings.');
  const review = await db.review.findUnique({
    where: { id: reviewId },
    omit: { openedById: true, closedById: true },
  });
  if (!review) throw new Error(`There is no round of rating ${reviewId}.`);
  const state = reviewStateSchema.parse(review.state);
  const own = { reviewId, memberId: actor.id };
  const ratedByActor = (await db.rating.count({ where: own })) > 0;
  const isSeen = canSeeRatings(actor, { state, ratedByActor });
  const rows = await db.rating.findMany({
    where: isSeen ? { reviewId } : own,
    orderBy: { id: 'asc' },
    include: {
      member: { select: { name: true } },
      superseded: { select: { id: true } },
      evidence: { select: evidenceColumns, orderBy: { id: 'asc' } },
    },
  });
  const others = { reviewId, superseded: null, memberId: { not: actor.id } };
  const hidden = isSeen ? 0 : await db.rating.count({ where: others });
  const mask = (await speakerMasks(actor, { claimIds: [review.claimId] })).get(review.claimId);
  const cover = <T>(written: T): T => (mask ? coverTexts(written, mask.text) : written);
  const ratings: RatingView[] = [];
  for (const { member, superseded, evidence, assignmentId: _, ...rating } of rows) {
    const meaning = scaleValue(await scaleOfVersion(rating.scaleVersion, db), rating.value);
    ratings.push({
      ...rating,
      memberName: member.name,
      word: meaning?.word ?? rating.value,
      tone: meaning?.tone ?? 'unproven',
      confidence: ratingConfidenceSchema.parse(rating.confidence),
      isCurrent: superseded === null,
      rationale: cover(rating.rationale),
      evidence: cover(evidence.map((one) => evidenceView(one, member.name))),
    });
  }
  return { review: { ...review, state }, ratings, hidden };
}
