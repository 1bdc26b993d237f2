import type { EventActor } from '@/lib/audit/chain';
import { isSystem } from './actor';
import type { MemberFacts } from './member';

/** Who sees the members' list, invites, and changes roles: administrators, and the command line. */
export function canManageMembers(actor: EventActor): boolean {
  return isSystem(actor) || (actor.id !== null && actor.role === 'admin');
}

/** Nobody shuts themself out; somebody else must want it too. */
export function canDisableMember(actor: EventActor, member: MemberFacts): boolean {
  return canManageMembers(actor) && actor.id !== member.id;
}

/** A session is ended by its owner. Shutting a member out ends theirs as well, by another way. */
export function canEndSession(actor: EventActor, session: { memberId: number }): boolean {
  return actor.id !== null && actor.id === session.memberId;
}

/**
 * Whether the newsroom would stand without an active administrator if `member` no longer were one.
 * `activeAdmins` counts them now.
 */
export function isLastAdmin(member: MemberFacts, activeAdmins: number): boolean {
  return member.role === 'admin' && member.status === 'active' && activeAdmins <= 1;
}
