import { changed, commit } from '@/lib/audit/commit';
import type { EventDraft } from '@/lib/audit/events';
import type { Actor } from '@/lib/auth/actor';
import { type Failure, type Result, refuse } from '@/lib/result';
import { canSettleThreads } from './policy';
import type { NoteRefInput } from './schema';
import { loadAnnotation, noSuchNote, type StoredAnnotation, staleNote } from './stored-annotation';
import type { WrittenNote } from './write-annotation';

export type Allowed = { ok: true } | { ok: false; failure: Failure };

/** What resolving, reopening and withdrawing share: load, decide, write with its event. */
export async function stepAnnotation(
  actor: Actor,
  input: NoteRefInput,
  decide: (note: StoredAnnotation) => Allowed,
  data: () => { resolvedAt?: string | null; resolvedById?: number | null; withdrawnAt?: string },
  type: 'annotation.resolved' | 'annotation.reopened' | 'annotation.withdrawn',
): Promise<Result<WrittenNote>> {
  return commit(actor, async (tx) => {
    const note = await loadAnnotation(tx, actor, input.annotationId);
    if (!note) return noSuchNote();
    const decided = decide(note);
    if (!decided.ok) return decided;
    const stale = await staleNote(tx, note, input.version);
    if (stale) return stale;
    await tx.annotation.update({
      where: { id: note.id },
      data: { ...data(), version: { increment: 1 } },
    });
    const { claimId, snapshotId, adjudicationId } = note;
    const written: WrittenNote = {
      annotationId: note.id,
      version: note.version + 1,
      threadId: note.threadId ?? note.id,
      claimId,
      snapshotId,
      adjudicationId,
    };
    const event: EventDraft = { type, subject: note.id, data: {} };
    return changed(written, [event]);
  });
}

/** Whether this member settles threads, and the note began one. */
export function maySettle(actor: Actor, note: StoredAnnotation): Allowed {
  if (!canSettleThreads(actor))
    return refuse('forbidden', 'Only checkers and editors settle threads.');
  if (note.threadId !== null) return refuse('invalid_input', 'Only a whole thread is settled.');
  return { ok: true };
}
