import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import type { HandBackInput } from './assignment-input';
import { closeIfAnswered } from './open-rounds';
import { canRate } from './policy';
import { claimOf, loadAssignment, refuseEnded } from './stored-assignment';

/**
 * The actor gives a waiting assignment of their own back, with the reason. When nobody else is
 * waited for and enough have rated, the round closes by itself.
 */
export async function handBack(
  actor: Actor,
  input: HandBackInput,
): Promise<Result<{ claimId: number }>> {
  return commit(actor, async (tx) => {
    if (!canRate(actor)) return refuse('forbidden', 'Only checkers and editors have assignments.');
    const assignment = await loadAssignment(tx, input.assignmentId);
    if (!assignment) return refuse('not_found', 'There is no such assignment.');
    if (assignment.memberId !== actor.id) {
      return refuse('forbidden', 'This is somebody else’s to hand back.');
    }
    const ended = refuseEnded(assignment);
    if (ended) return ended;
    const now = new Date().toISOString();
    const { claimId, review } = assignment;
    await tx.assignment.update({
      where: { id: assignment.id },
      data: {
        state: 'handed_back',
        reason: input.reason,
        endedAt: now,
        version: { increment: 1 },
      },
    });
    const closing = await closeIfAnswered(tx, await claimOf(tx, assignment), review, now);
    return changed({ claimId }, [
      {
        type: 'assignment.handed_back',
        subject: assignment.id,
        data: { claimId, reason: input.reason },
      },
      ...closing,
    ]);
  });
}
