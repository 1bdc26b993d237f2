import type { Actor } from '@/lib/auth/actor';
import { speakerMasks } from '@/lib/claims/hidden-speaker';
import { reading } from '@/lib/db/database';
import { motivationSchema } from './annotation';
import { canReadNotes } from './policy';
import { readableBy } from './queries';
import { webAnnotationOf } from './web-annotation';

/**
 * A note in the W3C data model; null when there is none that this member may read, or no more. Names
 * that are hidden from them are covered.
 */
export async function getWebAnnotation(actor: Actor, annotationId: number, origin: string) {
  if (!canReadNotes(actor)) return null;
  const note = await reading().annotation.findFirst({
    where: { AND: [{ id: annotationId, withdrawnAt: null }, await readableBy(actor)] },
    include: {
      createdBy: { select: { name: true } },
      snapshot: { select: { id: true, text: true, capturedAt: true } },
    },
  });
  if (!note) return null;
  const { snapshot, startOffset, endOffset, exact, prefix, suffix } = note;
  const masks = snapshot
    ? [...(await speakerMasks(actor, { snapshotId: snapshot.id })).values()]
    : [];
  const cover = (words: string) => masks.reduce((left, mask) => mask.text(left), words);
  const hasWords = snapshot && startOffset !== null && endOffset !== null && exact !== null;
  return webAnnotationOf(
    {
      id: note.id,
      threadId: note.threadId,
      claimId: note.claimId,
      motivation: motivationSchema.parse(note.motivation),
      body: cover(note.body),
      authorName: note.createdBy.name,
      createdAt: note.createdAt,
      editedAt: note.editedAt,
      words: hasWords
        ? {
            span: {
              start: startOffset,
              end: endOffset,
              exact: cover(exact),
              prefix: cover(prefix ?? ''),
              suffix: cover(suffix ?? ''),
            },
            snapshotId: snapshot.id,
            text: masks.reduce((left, mask) => mask.inSnapshot(snapshot.id, left), snapshot.text),
            capturedAt: snapshot.capturedAt,
          }
        : null,
    },
    origin,
  );
}
