import { changed, commit } from '@/lib/audit/commit';
import type { Result } from '@/lib/result';
import type { Actor } from './actor';
import { choosePassword } from './choose-password';
import { endSessionsOf } from './end-session';
import { getNewsroom } from './newsroom';
import { proveIdentity } from './prove-identity';
import type { ChangePasswordInput } from './schema';
import type { Visitor } from './visitor';

/**
 * Gives the actor a new password when they know the old one, and ends their other sessions. The
 * value is how many ended. Refuses as `proveIdentity` and `choosePassword` do.
 */
export async function changePassword(
  actor: Actor,
  { currentPassword, password }: ChangePasswordInput,
  { visitor, sessionId }: { visitor: Visitor; sessionId: number },
): Promise<Result<number>> {
  const proved = await proveIdentity(actor, currentPassword, visitor);
  if (!proved.ok) return proved;
  const newsroom = await getNewsroom();
  const chosen = await choosePassword(password, [proved.value, actor.name, newsroom?.name ?? '']);
  if (!chosen.ok) return chosen;
  return commit(actor, async (tx) => {
    await tx.credential.update({
      where: { memberId: actor.id },
      data: { passwordHash: chosen.value, changedAt: new Date().toISOString() },
    });
    const ended = await endSessionsOf(tx, actor.id, {
      except: sessionId,
      reason: 'password changed',
    });
    return changed(ended.length, [
      { type: 'credential.set', subject: actor.id, data: {} },
      ...ended,
    ]);
  });
}
