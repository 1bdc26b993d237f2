import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import type { ReviseAssignmentInput } from './assignment-input';
import { canAssign } from './policy';
import { loadAssignment, refuseEnded } from './stored-assignment';

/** An editor gives a waiting assignment another due date, or none. */
export async function reviseAssignment(
  actor: Actor,
  input: ReviseAssignmentInput,
): Promise<Result<{ claimId: number }>> {
  return commit(actor, async (tx) => {
    if (!canAssign(actor)) return refuse('forbidden', 'Only editors change assignments.');
    const assignment = await loadAssignment(tx, input.assignmentId);
    if (!assignment) return refuse('not_found', 'There is no such assignment.');
    const ended = refuseEnded(assignment);
    if (ended) return ended;
    const { id, claimId, version } = assignment;
    const change = { from: assignment.dueOn, to: input.dueOn };
    if (version !== input.version) {
      return refuse('conflict', 'Somebody else changed this assignment meanwhile.', {
        changes: [{ field: 'dueOn', from: null, to: assignment.dueOn }],
        currentVersion: version,
      });
    }
    if (change.from === change.to) return refuse('invalid_input', 'That is its due date already.');
    await tx.assignment.update({
      where: { id },
      data: { dueOn: input.dueOn, version: { increment: 1 } },
    });
    return changed({ claimId }, [
      { type: 'assignment.revised', subject: id, data: { changes: { dueOn: change } } },
    ]);
  });
}
