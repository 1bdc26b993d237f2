import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import type { Result } from '@/lib/result';
import { canRecallVerdict } from './policy';
import type { AnsweredVerdict } from './schema';
import { prepareStep, type SteppedVerdict, takeStep } from './take-step';

/** Takes a verdict back to a draft, by one of its authors, until it is published. */
export async function recallVerdict(
  actor: Actor,
  input: AnsweredVerdict,
): Promise<Result<SteppedVerdict>> {
  return commit(actor, async (tx) => {
    const prepared = await prepareStep(tx, actor, input, 'recall', (who, hands) =>
      canRecallVerdict(who, hands) ? null : 'Only those who wrote a verdict take it back.',
    );
    if (!prepared.ok) return prepared;
    const { stepped, events } = await takeStep(tx, prepared);
    const data = { claimId: stepped.claimId, number: stepped.number };
    return changed(stepped, [
      { type: 'verdict.recalled', subject: stepped.verdictId, data },
      ...events,
    ]);
  });
}
