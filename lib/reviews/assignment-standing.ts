import type { Actor } from '@/lib/auth/actor';
import { claimStatusSchema } from '@/lib/claims/claim';
import { reading } from '@/lib/db/database';
import { type Assignee, listAssignees } from './asked-members';
import { canAssign, canCloseRating, canTakeClaim } from './policy';
import { type AssignmentState, assignmentStateSchema } from './review';

export interface AssignmentView {
  id: number;
  version: number;
  memberId: number;
  memberName: string;
  /** A day, `2026-04-30`. */
  dueOn: string | null;
  isOverdue: boolean;
  hidesSpeaker: boolean;
  state: AssignmentState;
  /** Why it ended without a rating; for editors and for the member themself. */
  reason: string | null;
}

/** Who is to rate a claim, and what the asking member may do about it. Of ratings only their number. */
export interface AssignmentStanding {
  claimId: number;
  /** The latest round; null when there has been none. */
  review: { id: number; round: number; isOpen: boolean; reason: string | null } | null;
  assignments: AssignmentView[];
  /** Members who have rated in that round. */
  ratingsIn: number;
  can: {
    assign: boolean;
    /** Assigning opens another round, which needs a reason. */
    assignAgain: boolean;
    take: boolean;
    closeRating: boolean;
    callOff: boolean;
  };
  /** Whom the asking member may ask; empty unless `can.assign`. */
  assignees: Assignee[];
  /** The asking member's own waiting assignment. */
  ownId: number | null;
}

/** How a claim's rating stands for `actor`; null when there is no such claim. */
export async function assignmentStanding(
  actor: Actor,
  claimId: number,
  now: Date = new Date(),
): Promise<AssignmentStanding | null> {
  const db = reading();
  const claim = await db.claim.findUnique({
    where: { id: claimId },
    select: { status: true, publishedAt: true },
  });
  if (!claim) return null;
  const status = claimStatusSchema.parse(claim.status);
  const review = await db.review.findFirst({
    where: { claimId },
    orderBy: { round: 'desc' },
    include: {
      assignments: { include: { member: { select: { name: true } } }, orderBy: { id: 'asc' } },
      ratings: { where: { superseded: null }, select: { memberId: true } },
    },
  });
  const isOpen = review?.state === 'open';
  const rated = new Set(review?.ratings.map(({ memberId }) => memberId));
  const today = now.toISOString().slice(0, 10);
  const assignments = (review?.assignments ?? []).map((one) => ({
    id: one.id,
    version: one.version,
    memberId: one.memberId,
    memberName: one.member.name,
    dueOn: one.dueOn,
    isOverdue: one.state === 'waiting' && one.dueOn !== null && one.dueOn < today,
    hidesSpeaker: one.hidesSpeaker,
    state: assignmentStateSchema.parse(one.state),
    reason: canAssign(actor) || one.memberId === actor.id ? one.reason : null,
  }));
  const isAsked = assignments.some(
    ({ memberId, state }) => memberId === actor.id && (state === 'waiting' || state === 'done'),
  );
  const own = assignments.find((one) => one.memberId === actor.id && one.state === 'waiting');
  const mayBeRated = !['proposed', 'dismissed', 'verdict_submitted'].includes(status);
  const assigns = canAssign(actor) && mayBeRated;
  return {
    claimId,
    review: review && { id: review.id, round: review.round, isOpen, reason: review.reason },
    assignments,
    ratingsIn: rated.size,
    can: {
      assign: assigns,
      assignAgain: assigns && !isOpen && status !== 'open',
      take:
        canTakeClaim(actor) &&
        (status === 'open' || isOpen) &&
        !(isOpen && (isAsked || rated.has(actor.id))),
      closeRating:
        isOpen && rated.size > 0 && canCloseRating(actor, { ratedByActor: rated.has(actor.id) }),
      callOff: isOpen && rated.size === 0 && canAssign(actor) && claim.publishedAt === null,
    },
    assignees: assigns ? await listAssignees(actor) : [],
    ownId: isOpen ? (own?.id ?? null) : null,
  };
}
