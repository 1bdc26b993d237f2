import { changed, commit, type WritingTransaction } from '@/lib/audit/commit';
import type { EventDraft } from '@/lib/audit/events';
import type { Actor } from '@/lib/auth/actor';
import { loadClaim } from '@/lib/claims/stored-claim';
import { type Result, refuse } from '@/lib/result';
import { checkContent } from './check-content';
import { canDraftVerdict } from './policy';
import type { WriteVerdictInput } from './schema';
import { storeVersion } from './store-version';
import {
  loadVerdict,
  refuseChangedMember,
  type StoredVerdict,
  staleVerdict,
} from './stored-verdict';
import { planStep, type SteppedVerdict, takeStep } from './take-step';

/**
 * Writes a verdict, or writes it anew: another version each time that something changed, so that
 * what an editor has approved can never become other words. Asks that the claim's last round of
 * rating is closed and has ratings by as many people as the newsroom wants.
 */
export async function writeVerdict(
  actor: Actor,
  input: WriteVerdictInput,
): Promise<Result<SteppedVerdict>> {
  return commit(actor, async (tx) => {
    const claim = await loadClaim(tx, input.claimId);
    if (!claim) return refuse('not_found', 'There is no such claim.');
    const changedMember = await refuseChangedMember(tx, actor);
    if (changedMember) return changedMember;
    if (!canDraftVerdict(actor)) {
      return refuse('forbidden', 'Checkers and editors write verdicts.');
    }
    const verdict = await loadVerdict(tx, claim.id);
    const stale = verdict && (await staleVerdict(tx, verdict, input.version));
    if (stale) return stale;
    if (claim.status === 'in_review') {
      return refuse(
        'conflict',
        'The claim is being rated. A verdict is written when that is over.',
      );
    }
    const planned = planStep(claim, verdict, 'write');
    if (!planned.ok) return planned;
    const checked = await checkContent(tx, input);
    if (!checked.ok) return checked;
    if (verdict && isSame(verdict.current, input, checked.value.reviewId)) {
      return refuse('invalid_input', 'Nothing was changed.');
    }
    const now = new Date().toISOString();
    const { transition, move } = planned;
    const from: EventDraft[] = [];
    let stepped: SteppedVerdict;
    if (verdict) {
      const number = verdict.currentNumber + 1;
      const taken = await takeStep(
        tx,
        { verdict, transition, move },
        { verdict: { currentNumber: number } },
      );
      stepped = taken.stepped;
      const data = { claimId: claim.id, number, from: verdict.status };
      from.push({ type: 'verdict.rewritten', subject: verdict.id, data }, ...taken.events);
    } else {
      stepped = await beginVerdict(tx, claim.id, actor.id, now);
      const data = { claimId: claim.id };
      from.push({ type: 'verdict.drafted', subject: stepped.verdictId, data });
    }
    const written = await storeVersion(tx, { ...stepped, actorId: actor.id, now }, checked.value);
    return changed(stepped, [...written, ...from] as [EventDraft, ...EventDraft[]]);
  });
}

async function beginVerdict(
  tx: WritingTransaction,
  claimId: number,
  actorId: number,
  now: string,
): Promise<SteppedVerdict> {
  const row = await tx.verdict.create({
    data: { claimId, status: 'draft', currentNumber: 1, createdAt: now, createdById: actorId },
  });
  return { claimId, verdictId: row.id, number: 1, version: row.version, status: 'draft' };
}

/** Whether the input says nothing that the current version does not say. */
function isSame(
  current: StoredVerdict['current'],
  input: WriteVerdictInput,
  reviewId: number,
): boolean {
  const ratings = (ids: number[]) => [...ids].sort((a, b) => a - b).join(' ');
  const cited = input.citations
    .map(({ ordinal, evidence }) => ('id' in evidence ? `${ordinal}:${evidence.id}` : 'new'))
    .sort();
  const citedBefore = current.citations.map((one) => `${one.ordinal}:${one.evidenceId}`).sort();
  return (
    current.reviewId === reviewId &&
    current.ruling === input.ruling &&
    current.summary === input.summary &&
    current.explanation === input.explanation &&
    current.differsBecause === input.differsBecause &&
    ratings(current.basis.map(({ ratingId }) => ratingId)) === ratings(input.ratingIds) &&
    cited.join(' ') === citedBefore.join(' ')
  );
}
