import { changed, commit } from '@/lib/audit/commit';
import { type Result, refuse } from '@/lib/result';
import { systemActor } from './actor';
import { choosePassword } from './choose-password';
import { join } from './join';
import { getNewsroom, newsroomKey } from './newsroom';
import { findOpenInvitation } from './open-invitation';
import type { FoundNewsroomInput } from './schema';

/**
 * Sets the newsroom up through its set-up link: its name, and its first administrator. `demo` is
 * the seed's alone; no form gives it. Refuses `not_found` without an open link, `conflict` when the
 * newsroom stands, `invalid_input` for a password that will not do.
 */
export async function foundNewsroom(
  input: FoundNewsroomInput,
  { demo = false, now = () => new Date() }: { demo?: boolean; now?: () => Date } = {},
): Promise<Result<{ memberId: number }>> {
  if ((await findOpenInvitation(input.token, now())) === null) return refuseDeadLink();
  const chosen = await choosePassword(input.password, [
    input.email,
    input.name,
    input.newsroomName,
  ]);
  if (!chosen.ok) return chosen;
  return commit(
    systemActor,
    async (tx) => {
      const invitation = await findOpenInvitation(input.token, now(), tx);
      if (!invitation) return refuseDeadLink();
      if ((await getNewsroom(tx)) !== null) {
        return refuse('conflict', 'This newsroom is set up already. Sign in instead.');
      }
      const newsroom = { name: input.newsroomName, demo };
      await tx.setting.create({ data: { key: newsroomKey, value: JSON.stringify(newsroom) } });
      const { memberId, events } = await join(
        tx,
        invitation.id,
        { name: input.name, email: input.email, role: 'admin', passwordHash: chosen.value },
        now(),
      );
      return changed({ memberId }, [
        { type: 'newsroom.founded', subject: newsroomKey, data: newsroom },
        ...events,
      ]);
    },
    now,
  );
}

function refuseDeadLink() {
  return refuse(
    'not_found',
    'This link does not work any more. Restart the server to get a new one.',
  );
}
