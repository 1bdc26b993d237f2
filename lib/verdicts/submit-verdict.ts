import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import { hasOpenAdjudication } from '@/lib/reviews/open-adjudication';
import { canDraftVerdict } from './policy';
import type { AnsweredVerdict } from './schema';
import { prepareStep, type SteppedVerdict, takeStep } from './take-step';

/**
 * Hands a draft to the editors. Not while its ratings are being discussed or the claim was rated
 * again since, not without evidence, and no version twice that an editor has answered already.
 */
export async function submitVerdict(
  actor: Actor,
  input: AnsweredVerdict,
): Promise<Result<SteppedVerdict>> {
  return commit(actor, async (tx) => {
    const prepared = await prepareStep(tx, actor, input, 'submit', (who) =>
      canDraftVerdict(who) ? null : 'Checkers and editors submit verdicts.',
    );
    if (!prepared.ok) return prepared;
    const { claim, verdict } = prepared;
    const last = await tx.review.findFirst({
      where: { claimId: claim.id },
      orderBy: { round: 'desc' },
    });
    if (last?.id !== verdict.current.reviewId) {
      return refuse('conflict', 'The claim was rated again. Write the verdict on those ratings.');
    }
    if (await hasOpenAdjudication(tx, last.id)) {
      return refuse(
        'conflict',
        'The ratings lie apart and are being discussed. Submit the verdict when that is resolved.',
      );
    }
    if (verdict.current.citations.length === 0) {
      return refuse('invalid_input', 'Give the evidence that the verdict rests on.');
    }
    const answers = await tx.approval.count({ where: { verdictVersionId: verdict.current.id } });
    if (answers > 0) {
      return refuse('conflict', 'An editor has answered this version. Change it first.');
    }
    const { stepped, events } = await takeStep(tx, prepared);
    const data = { claimId: claim.id, number: stepped.number };
    return changed(stepped, [
      { type: 'verdict.submitted', subject: stepped.verdictId, data },
      ...events,
    ]);
  });
}
