import { keepPrivate } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import { ok, type Result, refuse } from '@/lib/result';
import { canDraftVerdict } from './policy';
import type { VerdictDraftInput } from './schema';

const keyOf = (actor: Actor, claimId: number) => ({
  memberId_kind_subject: { memberId: actor.id, kind: 'verdict', subject: String(claimId) },
});

/** Keeps what a member has begun to write; nobody else ever reads it. An empty body drops it. */
export async function keepVerdictDraft(
  actor: Actor,
  { claimId, body }: VerdictDraftInput,
): Promise<Result<{ savedAt: string | null }>> {
  if (!canDraftVerdict(actor)) return refuse('forbidden', 'Checkers and editors write verdicts.');
  const savedAt = new Date().toISOString();
  return keepPrivate(async (tx) => {
    if (!(await tx.claim.findUnique({ where: { id: claimId }, select: { id: true } }))) {
      return refuse('not_found', 'There is no such claim.');
    }
    const where = keyOf(actor, claimId);
    if (body === '') {
      await tx.draft.deleteMany({ where: where.memberId_kind_subject });
      return ok({ savedAt: null });
    }
    await tx.draft.upsert({
      where,
      create: { ...where.memberId_kind_subject, body, savedAt },
      update: { body, savedAt },
    });
    return ok({ savedAt });
  });
}

/** What the member had begun to write on this claim; null when nothing is kept. */
export async function getVerdictDraft(
  actor: Actor,
  claimId: number,
): Promise<{ body: string; savedAt: string } | null> {
  return reading().draft.findUnique({
    where: keyOf(actor, claimId),
    select: { body: true, savedAt: true },
  });
}
