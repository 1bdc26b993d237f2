import { getEvent, listEvents } from '@/lib/audit/queries';
import type { Actor } from '@/lib/auth/actor';
import { changeMemberRole } from '@/lib/auth/change-member-role';
import { changePassword } from '@/lib/auth/change-password';
import { createInvitation } from '@/lib/auth/create-invitation';
import { disableMember } from '@/lib/auth/disable-member';
import { enableMember } from '@/lib/auth/enable-member';
import { endOtherSessions, endSession } from '@/lib/auth/end-session';
import { proveIdentity } from '@/lib/auth/prove-identity';
import * as members from '@/lib/auth/queries';
import { renameMember } from '@/lib/auth/rename-member';
import { revokeInvitation } from '@/lib/auth/revoke-invitation';
import { startSession } from '@/lib/auth/start-session';
import { addWitness } from '@/lib/settings/add-witness';
import { changeScale } from '@/lib/settings/change-scale';
import { changeSetting } from '@/lib/settings/change-setting';
import { retireWitness } from '@/lib/settings/retire-witness';
import { firstScale } from '@/lib/settings/setting';
import { logStanding } from '@/lib/trail/log-standing';
import { listActors, readEvent, readEventFacts, readHistory, readLog } from '@/lib/trail/read-log';
import { demoPassword } from '../demo-accounts';
import { buildWitnessKey } from '../factories-witnesses';
import { administers, admins, everyone, inside, type Matrix, may, sees } from './entry';
import type { World } from './world';

const watchers = ['editor', 'auditor', 'admin'] as const;

/** A line of the log that tells what the actor did themself. */
async function ownLine(actor: Actor, { visitor }: World) {
  await startSession(actor, visitor);
  const { rows } = await listEvents(actor, { mine: true, limit: 1 });
  const seq = rows[0]?.seq ?? 0;
  return (await getEvent(actor, seq)) && readEvent(actor, seq);
}

/** Members, sessions, settings and the log. */
export const houseMatrix: Matrix = {
  'audit/accept-clock#acceptClock': inside('for the command line, on the machine itself'),
  'audit/commit#commit': inside('every command writes through it, having asked'),
  'audit/queries#canReadWholeLog': inside('the rule that listEvents follows'),
  'audit/queries#getEvent': sees(everyone, ownLine),
  'audit/queries#listEvents': sees(everyone, (actor) => listEvents(actor)),
  'audit/signing-key#ensureSigningKey': inside('the first signing makes the key, whoever acts'),
  'audit/signing-key#rotateSigningKey': inside('for the command line, on the machine itself'),
  'audit/veil#veiledEvents': inside('says which lines of the log to veil'),
  'auth/change-member-role#changeMemberRole': administers((actor, { rufus }) =>
    changeMemberRole(actor, { memberId: rufus.id, role: 'auditor' }),
  ),
  'auth/change-password#changePassword': may(everyone, (actor, { visitor }) =>
    changePassword(
      actor,
      { currentPassword: demoPassword, password: demoPassword },
      { visitor, sessionId: 0 },
    ),
  ),
  'auth/create-invitation#createInvitation': administers((actor) =>
    createInvitation(actor, { role: 'checker' }),
  ),
  'auth/disable-member#disableMember': administers((actor, { rufus }) =>
    disableMember(actor, { memberId: rufus.id }),
  ),
  'auth/enable-member#enableMember': administers((actor, { rufus }) =>
    enableMember(actor, { memberId: rufus.id }),
  ),
  'auth/end-session#endOtherSessions': may(everyone, (actor) => endOtherSessions(actor, 0)),
  'auth/end-session#endSession': may(everyone, async (actor, { visitor }) => {
    await startSession(actor, visitor);
    const [own] = await members.listOwnSessions(actor);
    return endSession(actor, { sessionId: own?.id ?? 0 });
  }),
  'auth/prove-identity#proveIdentity': may(everyone, (actor, { visitor }) =>
    proveIdentity(actor, demoPassword, visitor),
  ),
  'auth/queries#getMemberByEmail': sees(admins, (actor) =>
    members.getMemberByEmail(actor, 'rufus@demo.example'),
  ),
  'auth/queries#getOwnEmail': sees(everyone, (actor) => members.getOwnEmail(actor)),
  'auth/queries#listMembers': sees(admins, (actor) => members.listMembers(actor)),
  'auth/queries#listOpenInvitations': sees(admins, (actor) => members.listOpenInvitations(actor)),
  'auth/queries#listOwnSessions': sees(everyone, async (actor, { visitor }) => {
    await startSession(actor, visitor);
    return members.listOwnSessions(actor);
  }),
  'auth/rename-member#renameMember': may(everyone, (actor) =>
    renameMember(actor, { name: `${actor.name} Junior` }),
  ),
  'auth/revoke-invitation#revokeInvitation': administers((actor, { invitation }) =>
    revokeInvitation(actor, { invitationId: invitation.id }),
  ),
  'auth/start-session#startSession': inside('signing in calls it, once the password has held'),
  'settings/add-witness#addWitness': may(admins, (actor) =>
    addWitness(actor, { verifierKey: buildWitnessKey(`new.example/${actor.role}`) }),
  ),
  'settings/change-scale#changeScale': may(admins, (actor) =>
    changeScale(actor, { version: 0, values: firstScale.values.slice(0, 4) }),
  ),
  'settings/change-setting#changeSetting': may(admins, (actor) =>
    changeSetting(actor, { key: 'verdicts', value: { minimumRatings: 2, quorum: 1 }, version: 0 }),
  ),
  'settings/retire-witness#retireWitness': may(admins, async (actor, { actors }) => {
    const made = await addWitness(actors.admin, {
      verifierKey: buildWitnessKey(`gone.example/${actor.role}`),
    });
    return retireWitness(actor, { witnessId: made.ok ? made.value.witnessId : 0 });
  }),
  'trail/log-standing#logStanding': sees(watchers, (actor) => logStanding(actor)),
  'trail/read-log#listActors': sees(watchers, (actor) => listActors(actor)),
  'trail/read-log#readEvent': sees(everyone, ownLine),
  'trail/read-log#readEventFacts': sees(everyone, async (actor, world) => {
    const event = await ownLine(actor, world);
    return event && readEventFacts(actor, event);
  }),
  'trail/read-log#readHistory': sees(everyone, async (actor, world) => {
    const event = await ownLine(actor, world);
    return event && readHistory(actor, [event]);
  }),
  'trail/read-log#readLog': sees(everyone, (actor) => readLog(actor, {})),
  'settings/log-origin#logOrigin': inside('the name of the log, which stands on each checkpoint'),
};
