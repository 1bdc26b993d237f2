import { changed, commit, type WritingTransaction } from '@/lib/audit/commit';
import type { EventData, EventDraft } from '@/lib/audit/events';
import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import { whyCannotAnswer } from './policy';
import { type RepeatingClaim, reopenRepeating } from './reopen-repeating';
import type { PublishVerdictInput } from './schema';
import { prepareStep, type SteppedVerdict, takeStep } from './take-step';
import type { PublicationKind } from './verdict';

/** What was published, and with a correction which claims repeat the corrected one. */
export interface PublishedVerdict extends SteppedVerdict {
  repeating: RepeatingClaim[];
}

/**
 * Publishes an approved verdict; of a claim that the public knew of before, as a correction with a
 * notice. With a correction the claims that repeat this one are rated again, where they can be.
 */
export async function publishVerdict(
  actor: Actor,
  input: PublishVerdictInput,
): Promise<Result<PublishedVerdict>> {
  return commit(actor, async (tx) => {
    const prepared = await prepareStep(tx, actor, input, 'publish', whyCannotAnswer);
    if (!prepared.ok) return prepared;
    const { claim, verdict, transition } = prepared;
    const isCorrection = transition.to === 'corrected';
    if (isCorrection && input.notice === null) {
      const message = 'Tell the readers what is corrected.';
      return refuse('invalid_input', message, { fields: { notice: message } });
    }
    const now = new Date().toISOString();
    const { stepped, events } = await takeStep(tx, prepared, {
      verdict: { publishedNumber: verdict.currentNumber },
      ...(isCorrection ? {} : { claim: { publishedAt: now } }),
    });
    const notice = isCorrection ? input.notice : null;
    const made = await makePublication(tx, {
      verdict: { id: verdict.id, number: stepped.number, versionId: verdict.current.id },
      kind: isCorrection ? 'corrected' : 'published',
      notice,
      now,
      actorId: actor.id,
    });
    const told = { claimId: claim.id, number: stepped.number };
    const subject = verdict.id;
    const reopened = isCorrection
      ? await reopenRepeating(tx, claim.id, { memberId: actor.id, now })
      : { repeating: [], events: [] };
    return changed({ ...stepped, repeating: reopened.repeating }, [
      made,
      notice === null
        ? { type: 'verdict.published', subject, data: told }
        : { type: 'verdict.corrected', subject, data: { ...told, notice } },
      ...events,
      ...reopened.events,
    ]);
  });
}

/** Writes what the public is told, and its event. */
export async function makePublication(
  tx: WritingTransaction,
  {
    verdict,
    kind,
    notice,
    now,
    actorId,
  }: {
    verdict: { id: number; number: number; versionId: number };
    kind: PublicationKind;
    notice: string | null;
    now: string;
    actorId: number;
  },
): Promise<EventDraft> {
  const { id } = await tx.publication.create({
    data: {
      verdictId: verdict.id,
      verdictVersionId: verdict.versionId,
      kind,
      notice,
      publishedAt: now,
      publishedById: actorId,
    },
  });
  const data: EventData<'publication.made'> = {
    verdictId: verdict.id,
    number: verdict.number,
    kind,
    notice,
  };
  return { type: 'publication.made', subject: id, data };
}
