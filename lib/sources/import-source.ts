import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import { canImportSource } from './policy';
import type { ImportSourceInput } from './schema';
import { type Capture, type StoredSnapshot, storeSnapshot } from './store-snapshot';

export interface ImportedSource extends StoredSnapshot {
  sourceId: number;
}

/**
 * Creates a source with its first snapshot. Refuses, unless told otherwise, a text that some
 * source has already (`conflict`, naming that source).
 */
export async function importSource(
  actor: Actor,
  input: ImportSourceInput,
  capture: Capture,
): Promise<Result<ImportedSource>> {
  return commit(actor, async (tx) => {
    if (!canImportSource(actor)) {
      return refuse('forbidden', 'Only checkers and editors import sources.');
    }
    if (!input.allowSameText) {
      const same = await tx.snapshot.findFirst({
        where: { textSha256: capture.prepared.textSha256 },
        select: { number: true, source: { select: { id: true, title: true } } },
      });
      if (same) {
        return refuse(
          'conflict',
          `This text is here already: “${same.source.title}”, snapshot ${same.number}. Open that source, or import this as another publication of the same text.`,
        );
      }
    }
    const source = await tx.source.create({
      data: {
        ...input.description,
        createdAt: new Date().toISOString(),
        createdById: actor.id,
      },
      select: { id: true },
    });
    const { stored, event } = await storeSnapshot(tx, actor, source.id, capture);
    return changed({ sourceId: source.id, ...stored }, [
      { type: 'source.created', subject: source.id, data: input.description },
      event,
    ]);
  });
}
