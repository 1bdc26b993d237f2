import * as discussions from '@/lib/reviews/adjudications';
import { parseAgreementFilters } from '@/lib/reviews/agreement-filters';
import { agreementOf } from '@/lib/reviews/agreement-of';
import { askForAdjudication } from '@/lib/reviews/ask-for-adjudication';
import { listAssignees } from '@/lib/reviews/asked-members';
import { assignClaims } from '@/lib/reviews/assign-claims';
import { assignmentStanding } from '@/lib/reviews/assignment-standing';
import { callOffReview } from '@/lib/reviews/call-off-review';
import { closeRating } from '@/lib/reviews/close-rating';
import { handBack } from '@/lib/reviews/hand-back';
import { nextWaiting } from '@/lib/reviews/next-waiting';
import { markOverrulingsSeen } from '@/lib/reviews/overrulings';
import { countQueues, countWaiting, listQueue } from '@/lib/reviews/queue';
import { rateClaim } from '@/lib/reviews/rate-claim';
import * as drafts from '@/lib/reviews/rating-draft';
import { ratingsOfClaims } from '@/lib/reviews/ratings-of-claims';
import { reassign } from '@/lib/reviews/reassign';
import { resolveAdjudication } from '@/lib/reviews/resolve-adjudication';
import { reviseAssignment } from '@/lib/reviews/revise-assignment';
import { roundsOfClaim } from '@/lib/reviews/rounds-of-claim';
import * as filters from '@/lib/reviews/saved-filters';
import { takeClaim } from '@/lib/reviews/take-claim';
import { takeOff } from '@/lib/reviews/take-off';
import { visibleRatings } from '@/lib/reviews/visible-ratings';
import { caseworkers, editors, everyone, inside, type Matrix, may, sees } from './entry';

const kept = { place: 'reviews', name: 'Mine', query: '?queue=open' } as const;

/** Rounds of rating: assignments, ratings, discussions, queues. */
export const reviewsMatrix: Matrix = {
  'reviews/adjudication-of-round#adjudicationOfRound': inside(
    'what getAdjudication tells, by round',
  ),
  'reviews/adjudications#countOpenAdjudications': sees(everyone, (actor) =>
    discussions.countOpenAdjudications(actor),
  ),
  'reviews/adjudications#getAdjudication': sees(everyone, (actor, { adjudication }) =>
    discussions.getAdjudication(actor, adjudication.id),
  ),
  'reviews/adjudications#listAdjudications': sees(everyone, (actor) =>
    discussions.listAdjudications(actor, { state: 'open' }),
  ),
  'reviews/agreement-of#agreementOf': sees(everyone, (actor) =>
    agreementOf(actor, parseAgreementFilters({})),
  ),
  'reviews/ask-for-adjudication#askForAdjudication': may(editors, (actor, { agreed }) =>
    askForAdjudication(actor, { reviewId: agreed.id }),
  ),
  'reviews/asked-members#listAssignees': sees(editors, (actor) => listAssignees(actor)),
  'reviews/assign-claims#assignClaims': may(editors, (actor, { openId, jonas }) =>
    assignClaims(actor, { claimIds: [openId], memberIds: [jonas.id], hidesSpeaker: false }),
  ),
  'reviews/assignment-standing#assignmentStanding': sees(everyone, (actor, { openId }) =>
    assignmentStanding(actor, openId),
  ),
  'reviews/call-off-review#callOffReview': may(editors, (actor, { unrated }) =>
    callOffReview(actor, { reviewId: unrated.id, reason: 'Nobody needs it.' }),
  ),
  'reviews/close-rating#closeRating': may(editors, (actor, { rated }) =>
    closeRating(actor, { reviewId: rated.id }),
  ),
  // The assignment is the checker's own; an editor may have one, and hands back no other.
  'reviews/hand-back#handBack': may(['checker'], (actor, { waiting }) =>
    handBack(actor, { assignmentId: waiting.id, reason: 'No time.' }),
  ),
  'reviews/next-waiting#nextWaiting': sees(['checker'], (actor) => nextWaiting(actor)),
  'reviews/overrulings#markOverrulingsSeen': may(everyone, (actor) =>
    markOverrulingsSeen(actor, { adjudicationIds: [1] }),
  ),
  'reviews/overrulings#overrulings': inside('what a resolution said to the member themself'),
  'reviews/queue#countQueues': sees(everyone, (actor) => countQueues(actor)),
  'reviews/queue#countWaiting': sees(['checker'], (actor) => countWaiting(actor)),
  'reviews/queue#listQueue': sees(everyone, (actor) => listQueue(actor, { queue: 'in_review' })),
  'reviews/rate-claim#rateClaim': may(caseworkers, (actor, { otherOpenId }) =>
    rateClaim(actor, {
      ...{ claimId: otherOpenId, version: 1, reviewId: null, scaleVersion: 1, revises: null },
      ...{ value: 'true', confidence: 'low', rationale: 'Seen.', evidence: [] },
    }),
  ),
  'reviews/rating-draft#addDraftEvidence': may(caseworkers, (actor, world) =>
    drafts.addDraftEvidence(actor, {
      claimId: world.openId,
      stance: 'context',
      span: {
        ...{ snapshotId: world.snapshotId, start: 0, end: 5 },
        exact: world.snapshotText.slice(0, 5),
      },
    }),
  ),
  'reviews/rating-draft#ratingDraft': inside('the member’s own draft, by their own id'),
  'reviews/rating-draft#saveRatingDraft': may(caseworkers, (actor, { openId }) =>
    drafts.saveRatingDraft(
      actor,
      drafts.saveRatingDraftInput.parse({
        claimId: openId,
        draft: { value: 'true', confidence: 'low', rationale: '', evidence: [], revises: null },
      }),
    ),
  ),
  'reviews/rating-task#ratingTask': inside('offers the form that rateClaim takes or refuses'),
  'reviews/ratings-of-claims#ratingsOfClaims': sees(everyone, (actor, { agreed }) =>
    ratingsOfClaims(actor, [agreed.claimId]),
  ),
  'reviews/reassign#reassign': may(editors, (actor, { waiting }) =>
    reassign(actor, { assignmentId: waiting.id, memberId: waiting.memberId }),
  ),
  'reviews/resolve-adjudication#resolveAdjudication': may(editors, (actor, { adjudication }) =>
    resolveAdjudication(actor, {
      ...{ adjudicationId: adjudication.id, version: adjudication.version },
      ...{ value: 'mixed', resolution: 'Both have a point.' },
    }),
  ),
  'reviews/revise-assignment#reviseAssignment': may(editors, (actor, { waiting }) =>
    reviseAssignment(actor, { assignmentId: waiting.id, version: 1, dueOn: null }),
  ),
  'reviews/rounds-of-claim#roundsOfClaim': sees(everyone, (actor, { agreed }) =>
    roundsOfClaim(actor, agreed.claimId),
  ),
  'reviews/saved-filters#forgetFilter': may(everyone, async (actor) => {
    const saved = await filters.saveFilter(actor, kept);
    return saved.ok ? filters.forgetFilter(actor, saved.value) : saved;
  }),
  'reviews/saved-filters#listSavedFilters': sees(everyone, async (actor) => {
    await filters.saveFilter(actor, kept);
    return filters.listSavedFilters(actor, 'reviews');
  }),
  'reviews/saved-filters#saveFilter': may(everyone, (actor) => filters.saveFilter(actor, kept)),
  'reviews/seen-reviews#seenReviewsOf': inside('says which rounds to unveil in the log'),
  'reviews/standing-words#hiddenSentence': inside('words for what visibleRatings leaves out'),
  'reviews/take-claim#takeClaim': may(caseworkers, (actor, { otherOpenId }) =>
    takeClaim(actor, { claimId: otherOpenId }),
  ),
  'reviews/take-off#takeOff': may(editors, (actor, { waiting }) =>
    takeOff(actor, { assignmentId: waiting.id }),
  ),
  'reviews/visible-ratings#visibleRatings': sees(['auditor'], async (actor, { rated }) => {
    const seen = await visibleRatings(actor, rated.id);
    return seen.ratings.filter(({ memberId }) => memberId !== actor.id);
  }),
};
