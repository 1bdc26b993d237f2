import type { WritingTransaction } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { type Failure, refuse } from '@/lib/result';
import { verifySpan } from '@/lib/text/locate';
import type { AnchoredSpan } from '@/lib/text/span';
import { canReadDiscussion } from './policy';
import type { WriteAnnotationInput } from './schema';
import { closedThread, loadAnnotation, noSuchNote } from './stored-annotation';

/** Where a note will hang, all of it there and checked. */
export interface PlacedNote {
  claimId: number | null;
  snapshotId: number | null;
  adjudicationId: number | null;
  threadId: number | null;
  span: AnchoredSpan | null;
}

type Placing = { ok: true; place: PlacedNote } | { ok: false; failure: Failure };

/** Finds what a note is about: the words must stand there, a thread or discussion must be open. */
export async function placeNote(
  tx: WritingTransaction,
  actor: Actor,
  input: WriteAnnotationInput,
): Promise<Placing> {
  return input.threadId === undefined
    ? placeThread(tx, actor, input)
    : placeReply(tx, actor, input.threadId);
}

async function placeReply(
  tx: WritingTransaction,
  actor: Actor,
  threadId: number,
): Promise<Placing> {
  const root = await loadAnnotation(tx, actor, threadId);
  if (!root) return noSuchNote();
  if (root.threadId !== null)
    return refuse('invalid_input', 'Answer the note that began the thread.');
  if (root.withdrawnAt !== null) {
    return refuse('conflict', 'The note that began this thread was withdrawn.');
  }
  const closed = closedThread(root, root.adjudication);
  if (closed) return closed;
  const { claimId, snapshotId, adjudicationId } = root;
  return { ok: true, place: { claimId, snapshotId, adjudicationId, threadId, span: null } };
}

async function placeThread(
  tx: WritingTransaction,
  actor: Actor,
  input: WriteAnnotationInput,
): Promise<Placing> {
  const place: PlacedNote = {
    claimId: input.claimId ?? null,
    snapshotId: null,
    adjudicationId: input.adjudicationId ?? null,
    threadId: null,
    span: null,
  };
  if (place.adjudicationId !== null) {
    const adjudication = await tx.adjudication.findUnique({
      where: { id: place.adjudicationId },
      include: { review: { select: { state: true } } },
    });
    if (!adjudication || !canReadDiscussion(actor, adjudication.review)) {
      return refuse('not_found', 'There is no such discussion.');
    }
    const closed = closedThread({ resolvedAt: null }, adjudication);
    if (closed) return closed;
    if (place.claimId !== null && place.claimId !== adjudication.claimId) {
      return refuse('invalid_input', 'This discussion is about another claim.');
    }
    place.claimId = adjudication.claimId;
  }
  if (place.claimId !== null && !(await tx.claim.count({ where: { id: place.claimId } }))) {
    return refuse('not_found', 'There is no such claim.');
  }
  if (input.span) {
    const { snapshotId, ...span } = input.span;
    const snapshot = await tx.snapshot.findUnique({
      where: { id: snapshotId },
      select: { text: true },
    });
    if (!snapshot) return refuse('not_found', 'There is no such capture.');
    place.snapshotId = snapshotId;
    place.span = verifySpan(snapshot.text, span);
    if (!place.span) {
      return refuse(
        'quote_mismatch',
        'These words do not stand there in the source. Mark them again.',
      );
    }
  }
  return { ok: true, place };
}
