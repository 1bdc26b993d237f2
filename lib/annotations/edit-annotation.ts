import { changesBetween, isEmpty } from '@/lib/audit/changes';
import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import { canChangeNote } from './policy';
import type { EditAnnotationInput } from './schema';
import {
  closedThread,
  loadAnnotation,
  noSuchNote,
  settleMentions,
  staleNote,
} from './stored-annotation';
import type { WrittenNote } from './write-annotation';

/** Changes the words of one's own note; what it said before stays in the log, and is shown. */
export async function editAnnotation(
  actor: Actor,
  input: EditAnnotationInput,
): Promise<Result<WrittenNote>> {
  return commit(actor, async (tx) => {
    const note = await loadAnnotation(tx, actor, input.annotationId);
    if (!note) return noSuchNote();
    if (!canChangeNote(actor, note)) return refuse('forbidden', 'Only its author edits a note.');
    const stale = await staleNote(tx, note, input.version);
    if (stale) return stale;
    const closed = closedThread(note.thread ?? note, note.adjudication);
    if (closed) return closed;
    if ((input.motivation === 'replying') !== (note.threadId !== null) && input.motivation) {
      return refuse('invalid_input', 'An answer stays an answer, and a note a note.');
    }
    const before = note.mentions.map(({ memberId }) => memberId);
    const called = await settleMentions(tx, input.body, input.mentions, before);
    if (!called.ok) return called;
    const { body, motivation } = note;
    const changes = changesBetween(
      { body, motivation },
      { body: input.body, motivation: input.motivation },
    );
    const added = called.ids.filter((id) => !before.includes(id));
    const dropped = before.filter((id) => !called.ids.includes(id));
    if (isEmpty(changes) && added.length === 0 && dropped.length === 0) {
      return refuse('invalid_input', 'Nothing was changed.');
    }
    await tx.annotationMention.deleteMany({
      where: { annotationId: note.id, memberId: { in: dropped } },
    });
    await tx.annotation.update({
      where: { id: note.id },
      data: {
        body: input.body,
        motivation: input.motivation ?? motivation,
        editedAt: new Date().toISOString(),
        version: { increment: 1 },
        mentions: { create: added.map((memberId) => ({ memberId })) },
      },
    });
    const subject = `edit ${note.id}`;
    await tx.draft.deleteMany({ where: { memberId: actor.id, kind: 'annotation', subject } });
    const { claimId, snapshotId, adjudicationId } = note;
    const written: WrittenNote = {
      annotationId: note.id,
      version: note.version + 1,
      threadId: note.threadId ?? note.id,
      claimId,
      snapshotId,
      adjudicationId,
    };
    return changed(written, [
      { type: 'annotation.edited', subject: note.id, data: { changes, mentions: called.ids } },
    ]);
  });
}
