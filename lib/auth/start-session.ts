import { changed, commit, type WritingTransaction } from '@/lib/audit/commit';
import type { EventDraft } from '@/lib/audit/events';
import { type Result, refuse } from '@/lib/result';
import type { Actor } from './actor';
import { sessionLifetimeMs } from './member';
import { hashToken, newToken } from './token';
import type { Visitor } from './visitor';

export interface StartedSession {
  /** The secret for the cookie; it is stored nowhere. */
  token: string;
  memberId: number;
}

/**
 * Begins a session of a member who has just shown who they are, and closes those of theirs that ran
 * out. Refuses `unauthenticated` when the member was shut out meanwhile.
 */
export async function startSession(
  actor: Actor,
  visitor: Visitor,
  now: () => Date = () => new Date(),
): Promise<Result<StartedSession>> {
  const token = newToken();
  return commit(
    actor,
    async (tx) => {
      const member = await tx.member.findUnique({ where: { id: actor.id } });
      if (member?.status !== 'active') {
        return refuse('unauthenticated', 'This account is not open here.');
      }
      const closed = await closeExpired(tx, actor.id, now().toISOString());
      const session = await tx.session.create({
        data: {
          tokenHash: hashToken(token),
          memberId: actor.id,
          createdAt: now().toISOString(),
          expiresAt: new Date(now().getTime() + sessionLifetimeMs).toISOString(),
          ...visitor,
        },
      });
      const data = { memberId: actor.id, ...visitor };
      return changed({ token, memberId: actor.id }, [
        { type: 'session.started', subject: session.id, data },
        ...closed,
      ]);
    },
    now,
  );
}

async function closeExpired(
  tx: WritingTransaction,
  memberId: number,
  now: string,
): Promise<EventDraft[]> {
  const expired = await tx.session.findMany({
    where: { memberId, endedAt: null, expiresAt: { lte: now } },
    select: { id: true, expiresAt: true },
  });
  const events: EventDraft[] = [];
  for (const { id, expiresAt } of expired) {
    await tx.session.update({ where: { id }, data: { endedAt: expiresAt } });
    events.push({ type: 'session.ended', subject: id, data: { memberId, reason: 'expired' } });
  }
  return events;
}
