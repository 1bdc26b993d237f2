import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import { placeNote } from './place-note';
import { canWriteNotes } from './policy';
import type { WriteAnnotationInput } from './schema';
import { settleMentions } from './stored-annotation';

/** A note as a command leaves it. */
export interface WrittenNote {
  annotationId: number;
  version: number;
  /** The note that began its thread: itself, unless it is an answer. */
  threadId: number;
  claimId: number | null;
  snapshotId: number | null;
  adjudicationId: number | null;
}

/**
 * Writes a note on a claim, on words of a snapshot (which must stand there: `quote_mismatch`), in a
 * discussion of ratings, or as an answer in a thread. The draft it grew from goes with it.
 */
export async function writeAnnotation(
  actor: Actor,
  input: WriteAnnotationInput,
): Promise<Result<WrittenNote>> {
  return commit(actor, async (tx) => {
    if (!canWriteNotes(actor)) return refuse('forbidden', 'Only checkers and editors write notes.');
    const placed = await placeNote(tx, actor, input);
    if (!placed.ok) return placed;
    const called = await settleMentions(tx, input.body, input.mentions);
    if (!called.ok) return called;
    const { span, ...place } = placed.place;
    const motivation = place.threadId === null ? (input.motivation ?? 'commenting') : 'replying';
    const { id } = await tx.annotation.create({
      data: {
        ...place,
        motivation,
        body: input.body,
        ...(span && {
          startOffset: span.start,
          endOffset: span.end,
          exact: span.exact,
          prefix: span.prefix,
          suffix: span.suffix,
        }),
        createdAt: new Date().toISOString(),
        createdById: actor.id,
        mentions: { create: called.ids.map((memberId) => ({ memberId })) },
      },
    });
    const subject = draftSubjectOf(input);
    await tx.draft.deleteMany({ where: { memberId: actor.id, kind: 'annotation', subject } });
    const written = { annotationId: id, version: 1, ...place, threadId: place.threadId ?? id };
    return changed(written, [
      {
        type: 'annotation.written',
        subject: id,
        data: {
          ...place,
          motivation,
          body: input.body,
          start: span?.start ?? null,
          end: span?.end ?? null,
          exact: span?.exact ?? null,
          mentions: called.ids,
        },
      },
    ]);
  });
}

/** The subject under which what is being written was kept as a draft. */
function draftSubjectOf(input: WriteAnnotationInput): string {
  if (input.threadId !== undefined) return `reply ${input.threadId}`;
  if (input.adjudicationId !== undefined) return `adjudication ${input.adjudicationId}`;
  if (input.span !== undefined) return `snapshot ${input.span.snapshotId}`;
  return `claim ${input.claimId}`;
}
