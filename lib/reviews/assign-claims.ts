import { changed, commit, type WritingTransaction } from '@/lib/audit/commit';
import type { EventDraft } from '@/lib/audit/events';
import type { Actor } from '@/lib/auth/actor';
import { loadClaim, type StoredClaim } from '@/lib/claims/stored-claim';
import { type Result, refuse } from '@/lib/result';
import { refuseUnasked } from './asked-members';
import type { AssignClaimsInput } from './assignment-input';
import { findOpenRound, membersOfRound } from './open-rounds';
import { canAssign } from './policy';
import { planRound, type RoundPlan } from './rounds';

export interface AssignedClaims {
  /** Assignments made: one for each claim and member. */
  assigned: number;
  /** Pairs left out because the member had been asked already, or had rated. */
  alreadyAsked: number;
  roundsOpened: number;
}

/** A claim with its open round, or with the one that is to be opened, and who is new to it. */
interface Asking {
  claim: StoredClaim;
  reviewId: number | null;
  plan: RoundPlan | null;
  memberIds: number[];
}

/**
 * Asks each member to rate each claim; editors only. A round is opened where none is open, with
 * `reason` where the claim was rated before. Whoever was asked already is left out; when that is
 * everybody, or when one of the claims cannot be rated, nothing is assigned.
 */
export async function assignClaims(
  actor: Actor,
  input: AssignClaimsInput,
): Promise<Result<AssignedClaims>> {
  return commit(actor, async (tx) => {
    if (!canAssign(actor)) return refuse('forbidden', 'Only editors assign claims.');
    const refused = await refuseUnasked(tx, input.memberIds);
    if (refused) return refused;
    const askings: Asking[] = [];
    const unfit: string[] = [];
    for (const claimId of input.claimIds) {
      const claim = await loadClaim(tx, claimId);
      if (!claim) return refuse('not_found', `There is no claim ${claimId}.`);
      const asking = await planAsking(tx, claim, input.memberIds);
      if (asking) askings.push(asking);
      else unfit.push(`claim ${claimId} is ${claim.status.replaceAll('_', ' ')}`);
    }
    if (unfit.length > 0) {
      const named = unfit.slice(0, 5).join(', ') + (unfit.length > 5 ? ' and others' : '');
      const sentence = `Nothing was assigned, because not all can be rated now: ${named}.`;
      return refuse('conflict', sentence);
    }
    const again = askings.find(({ plan, claim }) => plan && claim.status !== 'open');
    if (again && !input.reason) {
      const why = 'Say why it is to be rated again.';
      return refuse('invalid_input', `Claim ${again.claim.id} has been rated before. ${why}`, {
        fields: { reason: why },
      });
    }
    const events: EventDraft[] = [];
    const now = new Date().toISOString();
    const made = { assigned: 0, alreadyAsked: 0, roundsOpened: 0 };
    for (const asking of askings) {
      made.alreadyAsked += input.memberIds.length - asking.memberIds.length;
      if (asking.memberIds.length === 0) continue;
      let { reviewId } = asking;
      if (reviewId === null) {
        const reason = asking.claim.status === 'open' ? null : (input.reason ?? null);
        const opened = await asking.plan!.open(tx, { memberId: actor.id, reason, now });
        reviewId = opened.reviewId;
        events.push(...opened.events);
        made.roundsOpened += 1;
      }
      for (const memberId of asking.memberIds) {
        const assignment = { reviewId, claimId: asking.claim.id, memberId, ...termsOf(input) };
        events.push(await createAssignment(tx, assignment, { assignedById: actor.id, now }));
        made.assigned += 1;
      }
    }
    const [first, ...rest] = events;
    if (!first) {
      return refuse('conflict', 'Everybody you chose has been asked already, or has rated.');
    }
    return changed(made, [first, ...rest]);
  });
}

const termsOf = ({ dueOn, hidesSpeaker }: AssignClaimsInput) => ({
  dueOn: dueOn ?? null,
  hidesSpeaker,
});

/** Null: the claim cannot be rated as it stands. */
async function planAsking(
  tx: WritingTransaction,
  claim: StoredClaim,
  memberIds: readonly number[],
): Promise<Asking | null> {
  const review = await findOpenRound(tx, claim.id);
  if (review) {
    const present = await membersOfRound(tx, review.id);
    const fresh = memberIds.filter((id) => !present.has(id));
    return { claim, reviewId: review.id, plan: null, memberIds: fresh };
  }
  const planned = planRound(claim);
  if (!planned.ok) return null;
  return { claim, reviewId: null, plan: planned.plan, memberIds: [...memberIds] };
}

/** Writes one assignment into an open round; returns its event. */
export async function createAssignment(
  tx: WritingTransaction,
  assignment: {
    reviewId: number;
    claimId: number;
    memberId: number;
    dueOn: string | null;
    hidesSpeaker: boolean;
  },
  by: { assignedById: number; now: string },
): Promise<EventDraft> {
  const { id } = await tx.assignment.create({
    data: { ...assignment, state: 'waiting', assignedAt: by.now, assignedById: by.assignedById },
    select: { id: true },
  });
  return { type: 'assignment.created', subject: id, data: assignment };
}
