import { type Actor, canReadCasework } from '@/lib/auth/actor';
import { type ClaimStatus, claimStatusSchema } from '@/lib/claims/claim';
import { reading, readRows } from '@/lib/db/database';

export interface NewsroomStanding {
  /** How many claims have each status, in the order of their life; those that none has are left out. */
  claims: { status: ClaimStatus; count: number }[];
  openDisputes: number;
  hasSources: boolean;
}

/** How far the newsroom is with its claims. */
export async function newsroomStanding(actor: Actor): Promise<NewsroomStanding> {
  if (!canReadCasework(actor)) return { claims: [], openDisputes: 0, hasSources: false };
  const [counted, openDisputes, source] = await Promise.all([
    readRows<{ status: ClaimStatus; count: number | bigint }>`
      SELECT "status", count(*) AS "count" FROM "claim" GROUP BY "status"`,
    reading().dispute.count({ where: { state: 'open' } }),
    reading().source.findFirst({ select: { id: true } }),
  ]);
  const counts = new Map(counted.map(({ status, count }) => [status, Number(count)]));
  return {
    claims: claimStatusSchema.options.flatMap((status) => {
      const count = counts.get(status);
      return count ? [{ status, count }] : [];
    }),
    openDisputes,
    hasSources: source !== null,
  };
}

export interface PublishedLately {
  id: number;
  claimId: number;
  statement: string;
  kind: string;
  /** ISO 8601, UTC. */
  publishedAt: string;
}

/** The latest publications, corrections and withdrawals, five at most, for whoever traces them back. */
export async function listPublishedLately(actor: Actor): Promise<PublishedLately[]> {
  if (!canReadCasework(actor)) return [];
  const rows = await reading().publication.findMany({
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: 5,
    select: {
      id: true,
      kind: true,
      publishedAt: true,
      verdict: { select: { claim: { select: { id: true, statement: true } } } },
    },
  });
  return rows.map(({ verdict, ...row }) => ({
    ...row,
    claimId: verdict.claim.id,
    statement: verdict.claim.statement,
  }));
}
