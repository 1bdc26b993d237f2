import { changed, commit } from '@/lib/audit/commit';
import { type Result, refuse } from '@/lib/result';
import { systemActor } from './actor';
import { choosePassword } from './choose-password';
import { join } from './join';
import { getNewsroom } from './newsroom';
import { findOpenInvitation } from './open-invitation';
import type { UseInvitationInput } from './schema';

/**
 * Makes a member of whoever holds an open one-time link. An e-mail that the link was made for stands
 * whatever the form says. Refuses `not_found` for a link that does not work, `conflict` when the
 * e-mail has an account, `invalid_input` for a password that will not do.
 */
export async function useInvitation(
  input: UseInvitationInput,
  now: () => Date = () => new Date(),
): Promise<Result<{ memberId: number; email: string }>> {
  const newsroom = await getNewsroom();
  const offered = await findOpenInvitation(input.token, now());
  if (!newsroom || !offered) return refuseDeadLink();
  const email = offered.email ?? input.email;
  const chosen = await choosePassword(input.password, [email, input.name, newsroom.name]);
  if (!chosen.ok) return chosen;
  return commit(
    systemActor,
    async (tx) => {
      const invitation = await findOpenInvitation(input.token, now(), tx);
      if (!invitation) return refuseDeadLink();
      if ((await tx.member.findUnique({ where: { email } })) !== null) {
        const message = 'There is an account with this e-mail address already. Sign in instead.';
        return refuse('conflict', message, { fields: { email: message } });
      }
      const { role } = invitation;
      const who = { name: input.name, email, role, passwordHash: chosen.value };
      const { memberId, events } = await join(tx, invitation.id, who, now());
      return changed({ memberId, email }, events);
    },
    now,
  );
}

function refuseDeadLink() {
  return refuse('not_found', 'This link does not work any more. Ask for a new one.');
}
