import type { Actor } from '@/lib/auth/actor';
import { readRows } from '@/lib/db/database';
import { Prisma } from '@/lib/db/generated/client';
import { canReadNotes } from './policy';

/**
 * A thread as the reader marks it in the margin: what it hangs on, how many notes it has, and
 * whether it is resolved (1) or open (0). On words: their offsets. On a claim alone: -1 and -1.
 */
export type NoteMark = [
  threadId: number,
  claimId: number | null,
  start: number,
  end: number,
  notes: number,
  resolved: 0 | 1,
];

/** Most marks of one snapshot. */
const mostMarks = 5_000;

/**
 * The threads of a snapshot, on its words and on the claims found in it, in the order of their ids;
 * one JSON value, as the reader's claims come. Threads whose every note is withdrawn are left out,
 * and so are discussions of ratings: they are led elsewhere.
 */
export async function noteMarksOfSnapshot(actor: Actor, snapshotId: number): Promise<NoteMark[]> {
  if (!canReadNotes(actor)) return [];
  const [row] = await readRows<{ marks: string | null }>(Prisma.sql`
    SELECT json_group_array(json_array(
      t."id", t."claimId", coalesce(t."startOffset", -1), coalesce(t."endOffset", -1),
      t."notes", t."resolved")) AS "marks"
    FROM (
      SELECT n."id", n."claimId", n."startOffset", n."endOffset",
        n."resolvedAt" IS NOT NULL AS "resolved",
        (n."withdrawnAt" IS NULL) + (SELECT count(*) FROM "annotation" r
          WHERE r."threadId" = n."id" AND r."withdrawnAt" IS NULL) AS "notes"
      FROM (
        SELECT * FROM "annotation" WHERE "snapshotId" = ${snapshotId} AND "startOffset" IS NOT NULL
        UNION ALL
        SELECT a.* FROM "annotation" a JOIN "claim" c ON c."id" = a."claimId"
        WHERE c."snapshotId" = ${snapshotId} AND a."startOffset" IS NULL
      ) n
      WHERE n."threadId" IS NULL AND n."adjudicationId" IS NULL
      ORDER BY n."id" LIMIT ${mostMarks}
    ) t WHERE t."notes" > 0`);
  return JSON.parse(row?.marks ?? '[]') as NoteMark[];
}
