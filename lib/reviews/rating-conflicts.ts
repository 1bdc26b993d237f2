import type { WritingTransaction } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { isSpeakerHidden } from '@/lib/claims/hidden-speaker';
import { type StoredClaim, staleConflict } from '@/lib/claims/stored-claim';
import type { Failure } from '@/lib/result';

/** What tells who speaks, as a list of changes names it. */
const ofSpeaker = /speaker|affiliation|cue|reported by/i;

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
  const stale = await staleConflict(tx, claim, version);
  const changes = stale?.failure.changes ?? [];
  if (!stale || changes.every((change) => change.field === 'status')) return null;
  const isHidden = await isSpeakerHidden(actor, claim.id, tx);
  const shown = isHidden ? changes.filter((change) => !ofSpeaker.test(change.field)) : changes;
  return { ok: false, failure: { ...stale.failure, changes: shown } };
}
