import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import { canImportSource } from './policy';
import { type Capture, type StoredSnapshot, storeSnapshot } from './store-snapshot';

/**
 * Freezes a new capture of a known source as its next snapshot. Refuses a text that the source
 * has already (`conflict`): nothing changed, so there is nothing to freeze.
 */
export async function captureAgain(
  actor: Actor,
  sourceId: number,
  capture: Capture,
): Promise<Result<StoredSnapshot>> {
  return commit(actor, async (tx) => {
    if (!canImportSource(actor)) {
      return refuse('forbidden', 'Only checkers and editors import sources.');
    }
    const source = await tx.source.findUnique({ where: { id: sourceId }, select: { id: true } });
    if (!source) return refuse('not_found', 'There is no such source.');
    const same = await tx.snapshot.findFirst({
      where: { sourceId, textSha256: capture.prepared.textSha256 },
      select: { number: true },
    });
    if (same) {
      return refuse(
        'conflict',
        `Nothing changed: snapshot ${same.number} of this source has the same text.`,
      );
    }
    const { stored, event } = await storeSnapshot(tx, actor, sourceId, capture);
    return changed(stored, [event]);
  });
}
