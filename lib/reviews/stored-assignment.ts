import type { WritingTransaction } from '@/lib/audit/commit';
import type { EventDraft } from '@/lib/audit/events';
import { loadClaim, type StoredClaim } from '@/lib/claims/stored-claim';
import { type Failure, refuse } from '@/lib/result';

/** An assignment with its round as a command finds it; null when there is none. */
export function loadAssignment(tx: WritingTransaction, assignmentId: number) {
  return tx.assignment.findUnique({
    where: { id: assignmentId },
    include: { review: true, member: { select: { name: true } } },
  });
}

export type StoredAssignment = NonNullable<Awaited<ReturnType<typeof loadAssignment>>>;

const ends: Record<string, string> = {
  done: 'This rating has been given meanwhile.',
  handed_back: 'This assignment has been handed back meanwhile.',
  taken_off: 'This assignment has been taken off meanwhile.',
};

/** The `conflict` for an assignment that nobody waits for any more; null while it waits. */
export function refuseEnded(assignment: StoredAssignment): { ok: false; failure: Failure } | null {
  const end = ends[assignment.state];
  return end === undefined ? null : refuse('conflict', `${end} Reload the page.`);
}

/** Takes a waiting assignment off its member; returns the event of it. */
export async function takeOffMember(
  tx: WritingTransaction,
  assignment: { id: number; claimId: number },
  reason: string | null,
  now: string,
): Promise<EventDraft> {
  await tx.assignment.update({
    where: { id: assignment.id },
    data: { state: 'taken_off', reason, endedAt: now, version: { increment: 1 } },
  });
  const data = { claimId: assignment.claimId, reason };
  return { type: 'assignment.taken_off', subject: assignment.id, data };
}

/** The claim of a record that names one; throws when it is gone, which the database forbids. */
export async function claimOf(
  tx: WritingTransaction,
  { claimId }: { claimId: number },
): Promise<StoredClaim> {
  const claim = await loadClaim(tx, claimId);
  if (!claim) throw new Error(`claim ${claimId} is missing`);
  return claim;
}
