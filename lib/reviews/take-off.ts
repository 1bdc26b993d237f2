import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import type { TakeOffInput } from './assignment-input';
import { closeIfAnswered } from './open-rounds';
import { canAssign } from './policy';
import { claimOf, loadAssignment, refuseEnded, takeOffMember } from './stored-assignment';

/**
 * An editor takes a waiting assignment off its member. When nobody else is waited for and enough
 * have rated, the round closes by itself.
 */
export async function takeOff(
  actor: Actor,
  input: TakeOffInput,
): Promise<Result<{ claimId: number }>> {
  return commit(actor, async (tx) => {
    if (!canAssign(actor)) return refuse('forbidden', 'Only editors take assignments off.');
    const assignment = await loadAssignment(tx, input.assignmentId);
    if (!assignment) return refuse('not_found', 'There is no such assignment.');
    const ended = refuseEnded(assignment);
    if (ended) return ended;
    const now = new Date().toISOString();
    const taken = await takeOffMember(tx, assignment, input.reason ?? null, now);
    const claim = await claimOf(tx, assignment);
    const closing = await closeIfAnswered(tx, claim, assignment.review, now);
    return changed({ claimId: claim.id }, [taken, ...closing]);
  });
}
