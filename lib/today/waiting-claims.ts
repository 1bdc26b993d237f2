import { type Actor, canDoCasework } from '@/lib/auth/actor';
import { withCoveredStatements } from '@/lib/claims/covered-statements';
import { reading, readRows } from '@/lib/db/database';
import { Prisma } from '@/lib/db/generated/client';
import { itemsAGroup, type WaitingGroup } from './waiting-group';

const { sql } = Prisma;

const causes: Record<string, string> = {
  spread: 'the ratings lie apart',
  even_split: 'the ratings are split evenly',
  asked: 'an editor asked for it',
};

/**
 * Discussions of ratings without a resolution: to an editor all of them, to a checker those of
 * rounds in which they rated. Their ratings are unveiled: the round is closed.
 */
export async function unresolvedDiscussions(actor: Actor): Promise<WaitingGroup | null> {
  if (!canDoCasework(actor)) return null;
  const isMine =
    actor.role === 'editor'
      ? sql`1`
      : sql`EXISTS (SELECT 1 FROM "rating" r
          WHERE r."reviewId" = d."reviewId" AND r."memberId" = ${actor.id})`;
  const from = sql`FROM "adjudication" d WHERE d."resolvedAt" IS NULL AND ${isMine}`;
  const [counted, found] = await Promise.all([
    readRows<{ count: number | bigint }>`SELECT count(*) AS "count" ${from}`,
    readRows<{ id: number | bigint; claimId: number | bigint; statement: string; cause: string }>`
      SELECT q."id", q."claimId", c."statement", q."cause" FROM (
        SELECT d."id", d."claimId", d."cause" ${from} ORDER BY d."id" LIMIT ${itemsAGroup}) q
      JOIN "claim" c ON c."id" = q."claimId" ORDER BY q."id"`,
  ]);
  const discussed = found.map((one) => ({ ...one, claimId: Number(one.claimId) }));
  return {
    kind: 'adjudicate',
    count: Number(counted[0]?.count ?? 0),
    items: (await withCoveredStatements(actor, discussed)).map(({ id, statement, cause }) => ({
      key: `adjudicate ${id}`,
      href: `/reviews/adjudication/${id}`,
      title: statement,
      note: causes[cause] ?? '',
      dueOn: null,
      isOverdue: false,
    })),
    href: '/reviews/adjudication',
  };
}

/** Claims of which nobody has said yet where they stand in a later capture of their source. */
export async function undecidedCarryings(actor: Actor): Promise<WaitingGroup | null> {
  if (!canDoCasework(actor)) return null;
  const where = { outcome: 'undecided', decidedAt: null };
  const [count, found] = await Promise.all([
    reading().carrying.count({ where }),
    reading().carrying.findMany({
      where,
      orderBy: { id: 'asc' },
      take: itemsAGroup,
      select: {
        id: true,
        claimId: true,
        claim: { select: { statement: true } },
        toSnapshot: {
          select: { number: true, sourceId: true, source: { select: { title: true } } },
        },
      },
    }),
  ]);
  const looked = found.map(({ claim, ...one }) => ({ ...one, statement: claim.statement }));
  return {
    kind: 'carried',
    count,
    items: (await withCoveredStatements(actor, looked)).map(({ id, statement, toSnapshot }) => ({
      key: `carried ${id}`,
      href: `/sources/${toSnapshot.sourceId}/compare?to=${toSnapshot.number}`,
      title: statement,
      note: `${toSnapshot.source.title}, capture ${toSnapshot.number}`,
      dueOn: null,
      isOverdue: false,
    })),
    href: null,
  };
}
