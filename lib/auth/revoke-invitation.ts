import type { EventActor } from '@/lib/audit/chain';
import { changed, commit, type WritingTransaction } from '@/lib/audit/commit';
import type { EventDraft } from '@/lib/audit/events';
import { type Result, refuse } from '@/lib/result';
import { canManageMembers } from './policy';
import type { RevokeInvitationInput } from './schema';

/** Takes a one-time link back. Refuses `conflict` when it was used or taken back before. */
export async function revokeInvitation(
  actor: EventActor,
  { invitationId }: RevokeInvitationInput,
): Promise<Result<null>> {
  return commit(actor, async (tx) => {
    const invitation = await tx.invitation.findUnique({ where: { id: invitationId } });
    if (!invitation || !canManageMembers(actor)) {
      return refuse('not_found', 'There is no such link.');
    }
    if (invitation.usedAt !== null) return refuse('conflict', 'Somebody has used this link.');
    if (invitation.revokedAt !== null)
      return refuse('conflict', 'This link is taken back already.');
    const revokedAt = new Date().toISOString();
    await tx.invitation.update({ where: { id: invitationId }, data: { revokedAt } });
    return changed(null, [{ type: 'invitation.revoked', subject: invitationId, data: {} }]);
  });
}

/**
 * Part of other commands: takes back the open links of a member who may no longer invite, in their
 * transaction, with the events.
 */
export async function revokeInvitationsOf(
  tx: WritingTransaction,
  memberId: number,
): Promise<EventDraft[]> {
  const open = await tx.invitation.findMany({
    where: { createdById: memberId, usedAt: null, revokedAt: null },
    select: { id: true },
  });
  const revokedAt = new Date().toISOString();
  for (const { id } of open) await tx.invitation.update({ where: { id }, data: { revokedAt } });
  return open.map(({ id }) => ({ type: 'invitation.revoked', subject: id, data: {} }));
}
