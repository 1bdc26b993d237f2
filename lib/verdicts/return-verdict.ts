import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import { giveApproval, refuseSecondAnswer } from './give-approval';
import { whyCannotAnswer } from './policy';
import type { ReturnVerdictInput } from './schema';
import { prepareStep, type SteppedVerdict, takeStep } from './take-step';

/**
 * Returns a verdict to its author, with a reason pinned to passages of that version. A passage
 * whose words do not stand where it says is a `quote_mismatch`.
 */
export async function returnVerdict(
  actor: Actor,
  input: ReturnVerdictInput,
): Promise<Result<SteppedVerdict>> {
  return commit(actor, async (tx) => {
    const prepared = await prepareStep(tx, actor, input, 'return', whyCannotAnswer);
    if (!prepared.ok) return prepared;
    const { verdict } = prepared;
    const twice = await refuseSecondAnswer(tx, verdict, actor.id);
    if (twice) return twice;
    for (const { field, start, end, exact } of input.passages) {
      if (verdict.current[field].slice(start, end) !== exact || end <= start) {
        return refuse('quote_mismatch', 'A passage does not stand in this version any more.');
      }
    }
    const now = new Date().toISOString();
    const { reason, passages } = input;
    const answer = { decision: 'returned', reason, passages } as const;
    const given = await giveApproval(tx, verdict, actor.id, answer, now);
    const { stepped, events } = await takeStep(tx, prepared);
    const data = { claimId: stepped.claimId, number: stepped.number, reason };
    return changed(stepped, [
      given,
      { type: 'verdict.returned', subject: stepped.verdictId, data },
      ...events,
    ]);
  });
}
