import type { EventActor } from '@/lib/audit/chain';
import { changed, commit } from '@/lib/audit/commit';
import { type Result, refuse } from '@/lib/result';
import { endSessionsOf } from './end-session';
import { countActiveAdmins, findMemberFacts } from './member-facts';
import { canDisableMember, canManageMembers, isLastAdmin } from './policy';
import { revokeInvitationsOf } from './revoke-invitation';
import type { MemberInput } from './schema';

/**
 * Shuts a member out, ends their sessions and takes back their open links; what they did stays. Refuses `forbidden` for oneself
 * and `conflict` for the last active administrator or a member who is out already.
 */
export async function disableMember(
  actor: EventActor,
  { memberId }: MemberInput,
): Promise<Result<null>> {
  return commit(actor, async (tx) => {
    const member = await findMemberFacts(tx, memberId);
    if (!member || !canManageMembers(actor)) return refuse('not_found', 'There is no such member.');
    if (!canDisableMember(actor, member)) {
      return refuse('forbidden', 'You cannot disable yourself. Ask another administrator.');
    }
    if (member.status === 'disabled') return refuse('conflict', 'This member is disabled already.');
    if (isLastAdmin(member, await countActiveAdmins(tx))) {
      return refuse('conflict', 'Somebody has to be administrator. Make another member one first.');
    }
    await tx.member.update({
      where: { id: memberId },
      data: { status: 'disabled', version: { increment: 1 } },
    });
    const ended = await endSessionsOf(tx, memberId, { reason: 'disabled' });
    const revoked = await revokeInvitationsOf(tx, memberId);
    return changed(null, [
      { type: 'member.disabled', subject: memberId, data: {} },
      ...ended,
      ...revoked,
    ]);
  });
}
