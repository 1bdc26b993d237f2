import type { EventActor } from '@/lib/audit/chain';
import { changed, commit } from '@/lib/audit/commit';
import { type Result, refuse } from '@/lib/result';
import { roleNames } from './member';
import { countActiveAdmins, findMemberFacts } from './member-facts';
import { canManageMembers, isLastAdmin } from './policy';
import { revokeInvitationsOf } from './revoke-invitation';
import type { ChangeMemberRoleInput } from './schema';

/**
 * Gives a member another role, from their next request on; an administrator no more, their open links
 * are taken back. Refuses `conflict` when they have it, when
 * it is no longer the one the form showed, or when the newsroom would be left without an
 * administrator.
 */
export async function changeMemberRole(
  actor: EventActor,
  { memberId, role, from }: ChangeMemberRoleInput,
): Promise<Result<null>> {
  return commit(actor, async (tx) => {
    const member = await findMemberFacts(tx, memberId);
    if (!member || !canManageMembers(actor)) return refuse('not_found', 'There is no such member.');
    if (from !== undefined && from !== member.role) {
      const now = roleNames[member.role];
      return refuse('conflict', `Somebody changed this role meanwhile: it is “${now}” now.`, {
        changes: [{ field: 'role', from: roleNames[from], to: now }],
      });
    }
    if (member.role === role) return refuse('conflict', 'The member has this role already.');
    if (isLastAdmin(member, await countActiveAdmins(tx))) {
      return refuse('conflict', 'Somebody has to be administrator. Make another member one first.');
    }
    await tx.member.update({
      where: { id: memberId },
      data: { role, version: { increment: 1 } },
    });
    const data = { from: member.role, to: role };
    const revoked = role === 'admin' ? [] : await revokeInvitationsOf(tx, memberId);
    return changed(null, [{ type: 'member.role_changed', subject: memberId, data }, ...revoked]);
  });
}
