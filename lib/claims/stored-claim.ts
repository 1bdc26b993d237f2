import type { WritingTransaction } from '@/lib/audit/commit';
import { recordEvents } from '@/lib/audit/record-events';
import type { Actor } from '@/lib/auth/actor';
import { refuse } from '@/lib/result';
import { changesWithoutSpeaker } from './changes-without-speaker';
import { type ClaimPast, claimStatusSchema } from './claim';
import { claimDifferencesSince } from './claim-differences';
import { readableChanges } from './readable-changes';

/** A claim with its spans as a command finds it; null when there is none. */
export async function loadClaim(tx: WritingTransaction, claimId: number) {
  const claim = await tx.claim.findUnique({
    where: { id: claimId },
    include: { spans: { orderBy: { id: 'asc' } } },
  });
  return claim && { ...claim, status: claimStatusSchema.parse(claim.status) };
}

export type StoredClaim = NonNullable<Awaited<ReturnType<typeof loadClaim>>>;

/** What the table of transitions asks about a claim. */
export function pastOf(claim: StoredClaim): ClaimPast {
  return {
    status: claim.status,
    wasProposed: claim.origin === 'engine',
    wasAccepted: claim.acceptedAt !== null,
    wasPublished: claim.publishedAt !== null,
  };
}

/**
 * The `conflict` for a member who had an older version before their eyes, with what changed
 * meanwhile, without what tells who speaks while that is hidden from them; null when the version
 * is the present one or was not given.
 */
export async function staleConflict(
  tx: WritingTransaction,
  actor: Actor,
  claim: StoredClaim,
  version: number | undefined,
) {
  if (version === undefined || version === claim.version) return null;
  const events = await recordEvents(tx, 'claim', claim.id, version);
  const changes = await readableChanges(tx, claimDifferencesSince(events));
  return refuse('conflict', 'Somebody else changed this claim meanwhile.', {
    changes: await changesWithoutSpeaker(actor, claim.id, changes),
    currentVersion: claim.version,
  });
}
