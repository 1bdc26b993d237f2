import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import { refuseUnasked } from './asked-members';
import { createAssignment } from './assign-claims';
import type { ReassignInput } from './assignment-input';
import { membersOfRound } from './open-rounds';
import { canAssign } from './policy';
import { loadAssignment, refuseEnded, takeOffMember } from './stored-assignment';

/**
 * An editor takes a waiting assignment off its member and asks another one instead, in one step,
 * with the same terms. The other must not have been asked, nor have rated, in that round.
 */
export async function reassign(
  actor: Actor,
  input: ReassignInput,
): Promise<Result<{ claimId: number }>> {
  return commit(actor, async (tx) => {
    if (!canAssign(actor)) return refuse('forbidden', 'Only editors reassign.');
    const assignment = await loadAssignment(tx, input.assignmentId);
    if (!assignment) return refuse('not_found', 'There is no such assignment.');
    const ended = refuseEnded(assignment);
    if (ended) return ended;
    const refused = await refuseUnasked(tx, [input.memberId]);
    if (refused) return refused;
    const { reviewId, claimId, hidesSpeaker } = assignment;
    if ((await membersOfRound(tx, reviewId)).has(input.memberId)) {
      return refuse(
        'conflict',
        'That member has been asked already, or has rated. Choose another.',
      );
    }
    const now = new Date().toISOString();
    const dueOn = input.dueOn === undefined ? assignment.dueOn : input.dueOn;
    const taken = await takeOffMember(tx, assignment, input.reason ?? null, now);
    const asked = await createAssignment(
      tx,
      { reviewId, claimId, memberId: input.memberId, dueOn, hidesSpeaker },
      { assignedById: actor.id, now },
    );
    return changed({ claimId }, [taken, asked]);
  });
}
