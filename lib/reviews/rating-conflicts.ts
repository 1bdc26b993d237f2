import type { WritingTransaction } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { type StoredClaim, staleConflict } from '@/lib/claims/stored-claim';
import type { Failure } from '@/lib/result';

/**
 * The `conflict` for a form that showed another wording of the claim than it has now; null when
 * only its status moved on, which is said elsewhere. Names no speaker to whom the claim hides its.
 */
export async function changesSinceForm(
  tx: WritingTransaction,
  actor: Actor,
  claim: StoredClaim,
  version: number,
): Promise<{ ok: false; failure: Failure } | null> {
  const stale = await staleConflict(tx, actor, claim, version);
  const changes = stale?.failure.changes ?? [];
  // None to be told: what changed is who speaks, and that is hidden from the actor.
  const isStatusAlone = changes.length > 0 && changes.every(({ field }) => field === 'status');
  return isStatusAlone ? null : stale;
}
