import { changesBetween, foldChanges, isEmpty, listChanges } from '@/lib/audit/changes';
import { changed, commit, type WritingTransaction } from '@/lib/audit/commit';
import { recordEvents } from '@/lib/audit/record-events';
import type { Actor } from '@/lib/auth/actor';
import { type FieldChange, type Result, refuse } from '@/lib/result';
import { canReviseSource } from './policy';
import type { ReviseSourceInput } from './schema';
import { type SourceDescription, sourceKindSchema } from './source';

/** Corrects what is known of a source. A stale `version` is refused with what changed meanwhile. */
export async function reviseSource(
  actor: Actor,
  input: ReviseSourceInput,
): Promise<Result<{ version: number }>> {
  return commit(actor, async (tx) => {
    if (!canReviseSource(actor)) {
      return refuse('forbidden', 'Only checkers and editors correct sources.');
    }
    const source = await tx.source.findUnique({ where: { id: input.sourceId } });
    if (!source) return refuse('not_found', 'There is no such source.');
    const before: SourceDescription = {
      kind: sourceKindSchema.parse(source.kind),
      title: source.title,
      publisher: source.publisher,
      author: source.author,
      url: source.url,
      language: source.language,
      publishedOn: source.publishedOn,
    };
    const changes = changesBetween({ ...before }, input.description);
    if (source.version !== input.version) {
      return refuse(
        'conflict',
        'Somebody corrected this source meanwhile. Your entries are kept: compare, then save again.',
        {
          changes: await correctedSince(tx, source.id, input.version),
          currentVersion: source.version,
        },
      );
    }
    if (isEmpty(changes)) {
      return refuse('invalid_input', 'Nothing was changed, so nothing was saved.');
    }
    const version = source.version + 1;
    await tx.source.update({ where: { id: source.id }, data: { ...input.description, version } });
    return changed({ version }, [
      { type: 'source.revised', subject: source.id, data: { changes } },
    ]);
  });
}

/** What others corrected since the record had `version`, from the log. */
async function correctedSince(
  tx: WritingTransaction,
  sourceId: number,
  version: number,
): Promise<FieldChange[]> {
  const events = await recordEvents(tx, 'source', sourceId, version);
  return foldChanges(
    events.flatMap((event) => ('changes' in event.data ? listChanges(event.data.changes) : [])),
  );
}
