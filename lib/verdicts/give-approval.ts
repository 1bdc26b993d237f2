import type { WritingTransaction } from '@/lib/audit/commit';
import type { EventData, EventDraft } from '@/lib/audit/events';
import { type Failure, refuse } from '@/lib/result';
import type { ReturnVerdictInput } from './schema';
import type { StoredVerdict } from './stored-verdict';

/** The `conflict` for a member who has answered this version already: once each, and for good. */
export async function refuseSecondAnswer(
  tx: WritingTransaction,
  verdict: StoredVerdict,
  memberId: number,
): Promise<{ ok: false; failure: Failure } | null> {
  const before = await tx.approval.findUnique({
    where: { verdictVersionId_memberId: { verdictVersionId: verdict.current.id, memberId } },
  });
  return before && refuse('conflict', 'You have answered this version of the verdict already.');
}

/** Writes an editor's answer to the current version, with the passages it is pinned to. */
export async function giveApproval(
  tx: WritingTransaction,
  verdict: StoredVerdict,
  memberId: number,
  answer:
    | { decision: 'approved' }
    | ({ decision: 'returned' } & Pick<ReturnVerdictInput, 'reason' | 'passages'>),
  now: string,
): Promise<EventDraft> {
  const [reason, passages] =
    answer.decision === 'returned' ? [answer.reason, answer.passages] : [null, []];
  const { id } = await tx.approval.create({
    data: {
      verdictVersionId: verdict.current.id,
      memberId,
      decision: answer.decision,
      reason,
      givenAt: now,
    },
  });
  await tx.approvalPassage.createMany({
    data: passages.map(({ field, start, end, exact, comment }) => ({
      approvalId: id,
      field,
      startOffset: start,
      endOffset: end,
      exact,
      comment,
    })),
  });
  const data: EventData<'approval.given'> = {
    verdictId: verdict.id,
    number: verdict.currentNumber,
    decision: answer.decision,
    reason,
    passages,
  };
  return { type: 'approval.given', subject: id, data };
}
