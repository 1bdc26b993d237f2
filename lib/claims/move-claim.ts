import type { WritingTransaction } from '@/lib/audit/commit';
import type { EventData, EventDraft } from '@/lib/audit/events';
import { type Failure, refuse } from '@/lib/result';
import { type ClaimStatus, type ClaimStep, claimTransitions } from './claim';
import { pastOf, type StoredClaim } from './stored-claim';

/** A step that the table of transitions allows, ready to be written. */
export interface ClaimMove {
  claimId: number;
  from: ClaimStatus;
  to: ClaimStatus;
  because: string;
}

/** The step as the table has it, or the `conflict` that says why not. Writes nothing. */
export function planMove(
  claim: StoredClaim,
  step: ClaimStep,
): { ok: true; move: ClaimMove } | { ok: false; failure: Failure } {
  const past = pastOf(claim);
  const found = claimTransitions.find(
    (one) => one.step === step && one.from === past.status && one.when(past),
  );
  if (!found) {
    return refuse('conflict', 'This claim has moved on meanwhile. Reload the page to see where.');
  }
  const { from, to, because } = found;
  return { ok: true, move: { claimId: claim.id, from, to, because } };
}

/** Writes a planned step; the event goes with those of the command that takes it. */
export async function moveClaim(
  tx: WritingTransaction,
  move: ClaimMove,
  more: { publishedAt?: string } = {},
): Promise<EventDraft> {
  await tx.claim.update({
    where: { id: move.claimId },
    data: { status: move.to, version: { increment: 1 }, ...more },
  });
  const data: EventData<'claim.moved'> = { from: move.from, to: move.to, because: move.because };
  return { type: 'claim.moved', subject: move.claimId, data };
}
