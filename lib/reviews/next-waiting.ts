import type { Actor } from '@/lib/auth/actor';
import { reading, readRows } from '@/lib/db/database';

/** An assignment that waits for its member, and its claim. */
export interface WaitingAssignment {
  assignmentId: number;
  claimId: number;
}

/**
 * What the actor is to rate next: the overdue first, then by due date, then what has time. After
 * `afterAssignmentId` it is the one that follows that one in this order, the first one after the
 * last. Null when nothing else waits for them.
 */
export async function nextWaiting(
  actor: Actor,
  afterAssignmentId?: number,
): Promise<WaitingAssignment | null> {
  const [after] = afterAssignmentId
    ? await reading().assignment.findMany({
        where: { id: afterAssignmentId, memberId: actor.id },
        select: { id: true, dueOn: true },
      })
    : [];
  const day = after?.dueOn ?? '9999-12-31';
  const [found] = await readRows<{ id: number | bigint; claimId: number | bigint }>`
    SELECT a."id", a."claimId" FROM (
      SELECT "id", "claimId", coalesce("dueOn", '9999-12-31') AS "day" FROM "assignment"
      WHERE "memberId" = ${actor.id} AND "state" = 'waiting' AND "id" <> ${after?.id ?? 0}) a
    ORDER BY (a."day", a."id") <= (${after ? day : ''}, ${after?.id ?? 0}), a."day", a."id"
    LIMIT 1`;
  return found ? { assignmentId: Number(found.id), claimId: Number(found.claimId) } : null;
}
