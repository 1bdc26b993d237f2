import { keepPrivate } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import { ok, type Result, refuse } from '@/lib/result';
import { canWriteNotes } from './policy';
import { type NoteDraft, noteDraftSchema, type SaveNoteDraftInput } from './schema';

const kind = 'annotation';

/** Keeps what somebody has typed, so that a reload loses nothing; nothing typed ends the draft. */
export async function saveNoteDraft(
  actor: Actor,
  { subject, ...draft }: SaveNoteDraftInput,
): Promise<Result<{ savedAt: string | null }>> {
  if (!canWriteNotes(actor)) return refuse('forbidden', 'Only checkers and editors write notes.');
  const key = { memberId: actor.id, kind, subject };
  const savedAt = draft.body.trim() === '' ? null : new Date().toISOString();
  const body = JSON.stringify(draft);
  await keepPrivate(async (tx) => {
    if (savedAt === null) await tx.draft.deleteMany({ where: key });
    else {
      await tx.draft.upsert({
        where: { memberId_kind_subject: key },
        create: { ...key, body, savedAt },
        update: { body, savedAt },
      });
    }
  });
  return ok({ savedAt });
}

/** This member's own drafts among `subjects`, by subject; nobody else's are ever read. */
export async function noteDrafts(
  actor: Actor,
  subjects: readonly string[],
): Promise<Record<string, NoteDraft>> {
  const drafts = await reading().draft.findMany({
    where: { memberId: actor.id, kind, subject: { in: [...subjects] } },
    select: { subject: true, body: true },
  });
  return Object.fromEntries(
    drafts.map(({ subject, body }) => [subject, noteDraftSchema.parse(JSON.parse(body))]),
  );
}
