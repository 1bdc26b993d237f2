import { changed, commit, type WritingTransaction } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import { verifySpan } from '@/lib/text/locate';
import { canKeepSpeakers } from './policy';
import type { Assertion, RegisterAffiliationInput } from './schema';

/**
 * Registers a dated role of a speaker with what asserts it. `quote_mismatch` when the words given
 * are not what the snapshot holds at their place.
 */
export async function registerAffiliation(
  actor: Actor,
  input: RegisterAffiliationInput,
): Promise<Result<{ affiliationId: number }>> {
  return commit(actor, async (tx) => {
    const speaker = await tx.speaker.findUnique({ where: { id: input.speakerId } });
    if (!speaker) return refuse('not_found', 'There is no such speaker.');
    if (!canKeepSpeakers(actor)) return refuse('forbidden', 'You cannot register affiliations.');
    const asserted = await assertionColumns(tx, input.assertion);
    if (asserted === null) {
      return refuse('quote_mismatch', 'These words do not stand there in the source.');
    }
    const said = {
      speakerId: speaker.id,
      role: input.role,
      organisation: input.organisation || null,
      fromDate: input.fromDate || null,
      toDate: input.toDate || null,
    };
    const { id } = await tx.affiliation.create({
      select: { id: true },
      data: {
        ...said,
        ...asserted,
        createdAt: new Date().toISOString(),
        createdById: actor.id,
      },
    });
    const { snapshotId, exact, referenceUrl, referenceTitle } = asserted;
    return changed({ affiliationId: id }, [
      {
        type: 'affiliation.created',
        subject: id,
        data: { ...said, snapshotId, exact, referenceUrl, referenceTitle },
      },
    ]);
  });
}

async function assertionColumns(tx: WritingTransaction, assertion: Assertion) {
  const none = { snapshotId: null, startOffset: null, endOffset: null, exact: null };
  if (assertion.by === 'reference') {
    return { ...none, referenceUrl: assertion.url || null, referenceTitle: assertion.title };
  }
  const snapshot = await tx.snapshot.findUnique({
    where: { id: assertion.snapshotId },
    select: { text: true },
  });
  const span = snapshot && verifySpan(snapshot.text, assertion);
  if (!span) return null;
  return {
    snapshotId: assertion.snapshotId,
    startOffset: span.start,
    endOffset: span.end,
    exact: span.exact,
    referenceUrl: null,
    referenceTitle: null,
  };
}
