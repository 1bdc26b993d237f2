import type { WritingTransaction } from '@/lib/audit/commit';
import type { EventDraft } from '@/lib/audit/events';
import type { Actor } from '@/lib/auth/actor';
import { type ClaimMove, moveClaim, planMove } from '@/lib/claims/move-claim';
import { loadClaim, type StoredClaim } from '@/lib/claims/stored-claim';
import { type Failure, refuse } from '@/lib/result';
import type { VerdictHands } from './policy';
import type { AnsweredVerdict } from './schema';
import {
  handsOf,
  loadVerdict,
  refuseChangedMember,
  type StoredVerdict,
  staleVerdict,
} from './stored-verdict';
import {
  type VerdictStatus,
  type VerdictStep,
  type VerdictTransition,
  verdictTransition,
} from './verdict';

/** What a command did to a verdict, as its page needs it. */
export interface SteppedVerdict {
  claimId: number;
  verdictId: number;
  /** Of the verdict's text. */
  number: number;
  /** Of the record, to act on it next. */
  version: number;
  status: VerdictStatus;
}

/** A step that the table allows, for verdict and claim, ready to be written. */
export interface PlannedStep {
  claim: StoredClaim;
  verdict: StoredVerdict;
  transition: VerdictTransition;
  move: ClaimMove | null;
}

type Refusal = { ok: false; failure: Failure };

/** Whether the verdict and its claim may take this step together. Writes nothing. */
export function planStep(
  claim: StoredClaim,
  verdict: StoredVerdict | null,
  step: VerdictStep,
): { ok: true; transition: VerdictTransition; move: ClaimMove | null } | Refusal {
  const transition = verdictTransition(step, {
    status: verdict?.status ?? null,
    claimStatus: claim.status,
    wasPublished: claim.publishedAt !== null,
  });
  if (!transition) {
    return refuse('conflict', 'This verdict has moved on meanwhile. Reload the page to see where.');
  }
  if (transition.claimStep === null) return { ok: true, transition, move: null };
  const planned = planMove(claim, transition.claimStep);
  return planned.ok ? { ok: true, transition, move: planned.move } : planned;
}

/**
 * What every command on a verdict asks before it writes, in this order: is there one, is the member
 * who they were, may they (`whyNot` says why not), is this the version they saw, does the table
 * allow it.
 */
export async function prepareStep(
  tx: WritingTransaction,
  actor: Actor,
  input: AnsweredVerdict,
  step: VerdictStep,
  whyNot: (actor: Actor, hands: VerdictHands) => string | null,
): Promise<({ ok: true } & PlannedStep) | Refusal> {
  const claim = await loadClaim(tx, input.claimId);
  const verdict = await loadVerdict(tx, input.claimId);
  if (!claim || !verdict) return refuse('not_found', 'There is no such verdict.');
  const changedMember = await refuseChangedMember(tx, actor);
  if (changedMember) return changedMember;
  const reason = whyNot(actor, await handsOf(tx, claim.id));
  if (reason !== null) return refuse('forbidden', reason);
  const stale = await staleVerdict(tx, verdict, input.version);
  if (stale) return stale;
  if (input.number !== verdict.currentNumber) {
    return refuse('conflict', 'This is not the current version of the verdict. Reload the page.');
  }
  const planned = planStep(claim, verdict, step);
  return planned.ok ? { ...planned, claim, verdict } : planned;
}

/** Writes a planned step; the events of the verdict itself are the caller's to tell. */
export async function takeStep(
  tx: WritingTransaction,
  { verdict, transition, move }: Omit<PlannedStep, 'claim'>,
  more: {
    verdict?: { currentNumber?: number; publishedNumber?: number };
    claim?: { publishedAt?: string };
  } = {},
): Promise<{ stepped: SteppedVerdict; events: EventDraft[] }> {
  const row = await tx.verdict.update({
    where: { id: verdict.id },
    data: { status: transition.to, version: { increment: 1 }, ...more.verdict },
  });
  return {
    stepped: {
      claimId: row.claimId,
      verdictId: row.id,
      number: row.currentNumber,
      version: row.version,
      status: transition.to,
    },
    events: move ? [await moveClaim(tx, move, more.claim)] : [],
  };
}
