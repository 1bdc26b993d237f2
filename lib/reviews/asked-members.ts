import type { WritingTransaction } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { readRows } from '@/lib/db/database';
import { type Failure, refuse } from '@/lib/result';
import { canAssign } from './policy';

/** Somebody who may be asked to rate. */
export interface Assignee {
  id: number;
  name: string;
  role: string;
  /** How many ratings they owe already. */
  waiting: number;
}

const ratingRoles = ['checker', 'editor'];

/** Active checkers and editors by name, for whoever assigns; empty to everybody else. */
export async function listAssignees(actor: Actor): Promise<Assignee[]> {
  if (!canAssign(actor)) return [];
  const rows = await readRows<Assignee & { waiting: number | bigint }>`
    SELECT m."id", m."name", m."role", (SELECT count(*) FROM "assignment" a
      WHERE a."memberId" = m."id" AND a."state" = 'waiting') AS "waiting"
    FROM "member" m WHERE m."role" IN ('checker', 'editor') AND m."status" = 'active'
    ORDER BY m."name", m."id"`;
  return rows.map((row) => ({ ...row, id: Number(row.id), waiting: Number(row.waiting) }));
}

/** The refusal that names a member who cannot be asked to rate; null when all can. */
export async function refuseUnasked(
  tx: WritingTransaction,
  memberIds: readonly number[],
): Promise<{ ok: false; failure: Failure } | null> {
  const known = await tx.member.findMany({
    where: { id: { in: [...memberIds] } },
    select: { id: true, name: true, role: true, status: true },
  });
  for (const id of memberIds) {
    const member = known.find((one) => one.id === id);
    if (!member) return refuse('not_found', 'There is no such member.');
    if (member.status !== 'active') {
      return refuse(
        'conflict',
        `${member.name} is no longer in this newsroom. Choose somebody else.`,
      );
    }
    if (!ratingRoles.includes(member.role)) {
      return refuse('conflict', `${member.name} does not rate: only checkers and editors do.`);
    }
  }
  return null;
}
