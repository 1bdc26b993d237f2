import { readRows } from '@/lib/db/database';
import { Prisma } from '@/lib/db/generated/client';
import { scaleOfVersion } from '@/lib/settings/queries';
import { type Scale, type ScaleValue, scaleValue } from '@/lib/settings/setting';

/** What the public reads about a claim now, in the word of the scale that it was ruled on. */
export interface PublishedRuling {
  verdictId: number;
  word: string;
  tone: ScaleValue['tone'];
  /** The verdict was taken back; the ruling is what it said. */
  isWithdrawn: boolean;
}

/**
 * The rulings that were published on these claims, by claim; a claim without one is missing. Drafts
 * and versions that wait for approval are nobody's business here.
 */
export async function publishedRulings(
  claimIds: readonly number[],
): Promise<Map<number, PublishedRuling>> {
  if (claimIds.length === 0) return new Map();
  const rows = await readRows<{
    claimId: number | bigint;
    verdictId: number | bigint;
    kind: string;
    ruling: string;
    scaleVersion: number | bigint;
  }>`
    SELECT v."claimId", v."id" AS "verdictId", p."kind", w."ruling", w."scaleVersion"
    FROM "verdict" v
    JOIN "publication" p ON p."id" =
      (SELECT max(l."id") FROM "publication" l WHERE l."verdictId" = v."id")
    JOIN "verdict_version" w ON w."id" = p."verdictVersionId"
    WHERE v."claimId" IN (${Prisma.join([...claimIds])})`;
  const scales = new Map<number, Scale>();
  const rulings = new Map<number, PublishedRuling>();
  for (const row of rows) {
    const version = Number(row.scaleVersion);
    const scale = scales.get(version) ?? (await scaleOfVersion(version));
    scales.set(version, scale);
    const value = scaleValue(scale, row.ruling);
    rulings.set(Number(row.claimId), {
      verdictId: Number(row.verdictId),
      word: value?.word ?? row.ruling,
      tone: value?.tone ?? 'unproven',
      isWithdrawn: row.kind === 'withdrawn',
    });
  }
  return rulings;
}
