import { changed, commit } from '@/lib/audit/commit';
import type { EventDraft } from '@/lib/audit/events';
import { type Result, refuse } from '@/lib/result';
import { systemActor } from './actor';
import { invitationLifetimeMs } from './member';
import { getNewsroom } from './newsroom';
import { hashToken, newToken } from './token';

export interface OneTimeLink {
  invitationId: number;
  /** The path to open, with the token in it. Shown once: only the token's hash is stored. */
  path: string;
  expiresAt: string;
}

/**
 * Makes the one-time link by which the first administrator sets the newsroom up; earlier ones that
 * were not used stop working. Refuses `conflict` once the newsroom is set up.
 */
export async function createSetupLink(
  now: () => Date = () => new Date(),
): Promise<Result<OneTimeLink>> {
  const token = newToken();
  return commit(
    systemActor,
    async (tx) => {
      if ((await getNewsroom(tx)) !== null || (await tx.member.count()) > 0) {
        return refuse('conflict', 'This newsroom is set up already.');
      }
      const expiresAt = new Date(now().getTime() + invitationLifetimeMs).toISOString();
      const stale = await tx.invitation.findMany({ where: { usedAt: null, revokedAt: null } });
      const revoked: EventDraft[] = [];
      for (const { id } of stale) {
        await tx.invitation.update({ where: { id }, data: { revokedAt: now().toISOString() } });
        revoked.push({ type: 'invitation.revoked', subject: id, data: {} });
      }
      const { id } = await tx.invitation.create({
        data: {
          tokenHash: hashToken(token),
          role: 'admin',
          createdAt: now().toISOString(),
          expiresAt,
        },
      });
      const data = { role: 'admin', email: null, expiresAt };
      return changed({ invitationId: id, path: `/set-up/${token}`, expiresAt }, [
        { type: 'invitation.created', subject: id, data },
        ...revoked,
      ]);
    },
    now,
  );
}
