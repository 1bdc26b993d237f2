import { changed, commit, type WritingTransaction } from '@/lib/audit/commit';
import type { EventDraft } from '@/lib/audit/events';
import { type Result, refuse } from '@/lib/result';
import type { Actor } from './actor';
import { canEndSession } from './policy';
import type { EndSessionInput } from './schema';

/** Why a session ended, as the log tells it; `expired` comes by itself. */
export type EndReason = 'signed out' | 'ended by the member' | 'password changed' | 'disabled';

/** Ends one of the actor's own sessions. Anybody else's is `not_found`, one that is over `conflict`. */
export async function endSession(
  actor: Actor,
  { sessionId }: EndSessionInput,
  reason: EndReason = 'ended by the member',
): Promise<Result<null>> {
  return commit(actor, async (tx) => {
    const session = await tx.session.findUnique({ where: { id: sessionId } });
    if (!session || !canEndSession(actor, session)) {
      return refuse('not_found', 'There is no such session of yours.');
    }
    if (session.endedAt !== null) return refuse('conflict', 'This session is over already.');
    await tx.session.update({
      where: { id: sessionId },
      data: { endedAt: new Date().toISOString() },
    });
    const data = { memberId: actor.id, reason };
    return changed(null, [{ type: 'session.ended', subject: sessionId, data }]);
  });
}

/** Ends all the actor's sessions but the one they are in; tells how many. */
export async function endOtherSessions(
  actor: Actor,
  ownSessionId: number,
): Promise<Result<number>> {
  return commit(actor, async (tx) => {
    const [first, ...rest] = await endSessionsOf(tx, actor.id, {
      except: ownSessionId,
      reason: 'ended by the member',
    });
    if (!first) return refuse('conflict', 'You are signed in nowhere else.');
    return changed(rest.length + 1, [first, ...rest]);
  });
}

/** Part of other commands: ends a member's open sessions in their transaction, with the events. */
export async function endSessionsOf(
  tx: WritingTransaction,
  memberId: number,
  { reason, except }: { reason: EndReason; except?: number },
): Promise<EventDraft[]> {
  const open = await tx.session.findMany({
    where: { memberId, endedAt: null, ...(except === undefined ? {} : { id: { not: except } }) },
    select: { id: true },
  });
  const endedAt = new Date().toISOString();
  for (const { id } of open) await tx.session.update({ where: { id }, data: { endedAt } });
  return open.map(({ id }) => ({
    type: 'session.ended',
    subject: id,
    data: { memberId, reason },
  }));
}
