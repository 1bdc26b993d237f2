import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import { canKeepSpeakers } from './policy';

/** Takes an affiliation back, with the reason; claims that name it keep naming it. */
export async function retractAffiliation(
  actor: Actor,
  input: { affiliationId: number; reason: string },
): Promise<Result<{ affiliationId: number }>> {
  return commit(actor, async (tx) => {
    const stored = await tx.affiliation.findUnique({ where: { id: input.affiliationId } });
    if (!stored) return refuse('not_found', 'There is no such affiliation.');
    if (!canKeepSpeakers(actor)) return refuse('forbidden', 'You cannot take affiliations back.');
    if (stored.retractedAt) return refuse('conflict', 'This affiliation was taken back already.');
    await tx.affiliation.update({
      where: { id: stored.id },
      data: { retractedAt: new Date().toISOString(), version: { increment: 1 } },
    });
    return changed({ affiliationId: stored.id }, [
      { type: 'affiliation.retracted', subject: stored.id, data: { reason: input.reason } },
    ]);
  });
}
