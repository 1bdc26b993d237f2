import {
  type Changes,
  changesBetween,
  foldChanges,
  isEmpty,
  listChanges,
} from '@/lib/audit/changes';
import { changed, commit } from '@/lib/audit/commit';
import { recordEvents } from '@/lib/audit/record-events';
import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import { canKeepSpeakers } from './policy';
import type { ReviseAffiliationInput } from './schema';

/**
 * Corrects role, organisation and dates; what asserts an affiliation is not corrected but replaced
 * by a new one. A stale `version` is a `conflict` that tells what changed meanwhile.
 */
export async function reviseAffiliation(
  actor: Actor,
  input: ReviseAffiliationInput,
): Promise<Result<{ affiliationId: number; version: number }>> {
  return commit(actor, async (tx) => {
    const stored = await tx.affiliation.findUnique({ where: { id: input.affiliationId } });
    if (!stored) return refuse('not_found', 'There is no such affiliation.');
    if (!canKeepSpeakers(actor)) return refuse('forbidden', 'You cannot correct affiliations.');
    if (stored.retractedAt) return refuse('conflict', 'This affiliation was taken back.');
    if (stored.version !== input.version) {
      const events = await recordEvents(tx, 'affiliation', stored.id, input.version);
      const changes = events.flatMap((event) =>
        event.type === 'affiliation.revised'
          ? listChanges((event.data as { changes: Changes }).changes)
          : [],
      );
      return refuse('conflict', 'Somebody else corrected this affiliation meanwhile.', {
        changes: foldChanges(changes),
        currentVersion: stored.version,
      });
    }
    const { role, organisation, fromDate, toDate } = stored;
    const before = { role, organisation, fromDate, toDate };
    const after = {
      role: input.role,
      organisation: input.organisation || null,
      fromDate: input.fromDate || null,
      toDate: input.toDate || null,
    };
    const changes = changesBetween<typeof before>(before, after);
    if (isEmpty(changes)) return refuse('invalid_input', 'Nothing was changed.');
    await tx.affiliation.update({
      where: { id: stored.id },
      data: { ...after, version: { increment: 1 } },
    });
    return changed({ affiliationId: stored.id, version: stored.version + 1 }, [
      { type: 'affiliation.revised', subject: stored.id, data: { changes } },
    ]);
  });
}
