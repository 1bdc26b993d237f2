import { type Actor, canDoCasework } from '@/lib/auth/actor';
import { withCoveredStatements } from '@/lib/claims/covered-statements';
import { readRows } from '@/lib/db/database';
import { Prisma } from '@/lib/db/generated/client';
import { itemsAGroup, type WaitingGroup } from './waiting-group';

interface FoundVerdict {
  claimId: number | bigint;
  statement: string;
  name: string | null;
  reason: string | null;
}

const { sql } = Prisma;
const longestReason = 140;

/** Verdicts that came back to the actor, who wrote a version of them, with the reason. */
export async function verdictsReturnedTo(actor: Actor): Promise<WaitingGroup | null> {
  if (!canDoCasework(actor)) return null;
  return group(actor, 'returned', 'returned', wroteOne(actor.id), (found) =>
    found.reason === null ? '' : `“${shortened(found.reason)}”`,
  );
}

/**
 * Verdicts in `status` that the actor may approve or publish: an editor who wrote no version of
 * them, never rated the claim, and has not approved the present version.
 */
export async function verdictsToAnswer(
  actor: Actor,
  status: 'submitted' | 'approved',
): Promise<WaitingGroup | null> {
  if (actor.role !== 'editor') return null;
  const isAnswered = sql`EXISTS (SELECT 1 FROM "approval" a
    WHERE a."verdictVersionId" = vv."id" AND a."memberId" = ${actor.id})`;
  const hasRated = sql`EXISTS (SELECT 1 FROM "rating" r
    WHERE r."claimId" = v."claimId" AND r."memberId" = ${actor.id})`;
  const where = sql`NOT ${wroteOne(actor.id)} AND NOT ${hasRated}
    ${status === 'submitted' ? sql`AND NOT ${isAnswered}` : Prisma.empty}`;
  return group(actor, status === 'submitted' ? 'approve' : 'publish', status, where, ({ name }) =>
    name === null ? '' : `by ${name}`,
  );
}

function wroteOne(memberId: number): Prisma.Sql {
  return sql`EXISTS (SELECT 1 FROM "verdict_version" w
    WHERE w."verdictId" = v."id" AND w."writtenById" = ${memberId})`;
}

async function group(
  actor: Actor,
  kind: WaitingGroup['kind'],
  status: string,
  where: Prisma.Sql,
  noteOf: (found: FoundVerdict) => string,
): Promise<WaitingGroup> {
  const from = sql`FROM "verdict" v
    JOIN "verdict_version" vv ON vv."verdictId" = v."id" AND vv."number" = v."currentNumber"
    WHERE v."status" = ${status} AND ${where}`;
  const [counted, found] = await Promise.all([
    readRows<{ count: number | bigint }>`SELECT count(*) AS "count" ${from}`,
    readRows<FoundVerdict>`
      SELECT q."claimId", c."statement", m."name", q."reason" FROM (
        SELECT v."claimId", v."id", vv."writtenById", (SELECT a."reason" FROM "approval" a
            WHERE a."verdictVersionId" = vv."id" AND a."decision" = 'returned'
            ORDER BY a."id" DESC LIMIT 1) AS "reason"
        ${from} ORDER BY v."id" LIMIT ${itemsAGroup}) q
      JOIN "claim" c ON c."id" = q."claimId" LEFT JOIN "member" m ON m."id" = q."writtenById"
      ORDER BY q."id"`,
  ]);
  const told = found.map((one) => ({ ...one, claimId: Number(one.claimId) }));
  return {
    kind,
    count: Number(counted[0]?.count ?? 0),
    items: (await withCoveredStatements(actor, told)).map((one) => ({
      key: `${kind} ${one.claimId}`,
      href: `/claims/${one.claimId}/verdict`,
      title: one.statement,
      note: noteOf(one),
      dueOn: null,
      isOverdue: false,
    })),
    href: `/verdicts?status=${status}`,
  };
}

function shortened(text: string): string {
  return text.length <= longestReason ? text : `${text.slice(0, longestReason - 1).trimEnd()}…`;
}
