import type { EventActor } from '@/lib/audit/chain';
import { changed, commit } from '@/lib/audit/commit';
import { type Result, refuse } from '@/lib/result';
import type { OneTimeLink } from './create-setup-link';
import { invitationLifetimeMs } from './member';
import { getNewsroom } from './newsroom';
import { canManageMembers } from './policy';
import type { CreateInvitationInput } from './schema';
import { hashToken, newToken } from './token';

/**
 * Makes a one-time link for a new member of the given role, good for seven days. Refuses
 * `not_found` to all but administrators and the command line, and `conflict` when the e-mail has an
 * account, or the newsroom is not set up.
 */
export async function createInvitation(
  actor: EventActor,
  { role, name = null, email = null }: Nullable<CreateInvitationInput>,
  now: () => Date = () => new Date(),
): Promise<Result<OneTimeLink>> {
  const token = newToken();
  return commit(
    actor,
    async (tx) => {
      if (!canManageMembers(actor)) return refuse('not_found', 'There is no such page.');
      if ((await getNewsroom(tx)) === null) {
        return refuse('conflict', 'The newsroom is not set up yet. Open its set-up link first.');
      }
      if (email !== null && (await tx.member.findUnique({ where: { email } })) !== null) {
        const message = 'There is an account with this e-mail address already.';
        return refuse('conflict', message, { fields: { email: message } });
      }
      const expiresAt = new Date(now().getTime() + invitationLifetimeMs).toISOString();
      const { id } = await tx.invitation.create({
        data: {
          tokenHash: hashToken(token),
          name,
          email,
          role,
          createdAt: now().toISOString(),
          createdById: actor.id,
          expiresAt,
        },
      });
      return changed({ invitationId: id, path: `/invitation/${token}`, expiresAt }, [
        { type: 'invitation.created', subject: id, data: { role, email, expiresAt } },
      ]);
    },
    now,
  );
}

type Nullable<T> = { [K in keyof T]: undefined extends T[K] ? T[K] | null : T[K] };
