import type { WritingTransaction } from '@/lib/audit/commit';
import type { EventDraft } from '@/lib/audit/events';
import type { Role } from './actor';

export interface NewMember {
  name: string;
  email: string;
  role: Role;
  /** From hashPassword, made before the transaction, which must not wait for it. */
  passwordHash: string;
}

/** Part of other commands: uses up an invitation, makes the member and tells of all three. */
export async function join(
  tx: WritingTransaction,
  invitationId: number,
  { passwordHash, ...who }: NewMember,
  now: Date,
): Promise<{ memberId: number; events: [EventDraft, ...EventDraft[]] }> {
  const at = now.toISOString();
  const { id } = await tx.member.create({ data: { ...who, status: 'active', createdAt: at } });
  await tx.credential.create({ data: { memberId: id, passwordHash, changedAt: at } });
  await tx.invitation.update({ where: { id: invitationId }, data: { usedAt: at } });
  return {
    memberId: id,
    events: [
      { type: 'invitation.used', subject: invitationId, data: { memberId: id } },
      { type: 'member.joined', subject: id, data: who },
      { type: 'credential.set', subject: id, data: {} },
    ],
  };
}
