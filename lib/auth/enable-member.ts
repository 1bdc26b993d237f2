import type { EventActor } from '@/lib/audit/chain';
import { changed, commit } from '@/lib/audit/commit';
import { type Result, refuse } from '@/lib/result';
import { findMemberFacts } from './member-facts';
import { canManageMembers } from './policy';
import type { MemberInput } from './schema';

/** Lets a disabled member in again, with their old role and password; they sign in anew. */
export async function enableMember(
  actor: EventActor,
  { memberId }: MemberInput,
): Promise<Result<null>> {
  return commit(actor, async (tx) => {
    const member = await findMemberFacts(tx, memberId);
    if (!member || !canManageMembers(actor)) return refuse('not_found', 'There is no such member.');
    if (member.status === 'active') return refuse('conflict', 'This member is not disabled.');
    await tx.member.update({
      where: { id: memberId },
      data: { status: 'active', version: { increment: 1 } },
    });
    return changed(null, [{ type: 'member.enabled', subject: memberId, data: {} }]);
  });
}
