import type { WritingTransaction } from '@/lib/audit/commit';
import { roleSchema } from './actor';
import { type MemberFacts, memberStatusSchema } from './member';

/** What the rules ask of a member, as the transaction sees it; null when there is none. */
export async function findMemberFacts(
  tx: WritingTransaction,
  id: number,
): Promise<MemberFacts | null> {
  const member = await tx.member.findUnique({ where: { id } });
  if (!member) return null;
  return {
    id,
    role: roleSchema.parse(member.role),
    status: memberStatusSchema.parse(member.status),
  };
}

/** How many administrators can sign in. */
export function countActiveAdmins(tx: WritingTransaction): Promise<number> {
  return tx.member.count({ where: { role: 'admin', status: 'active' } });
}
