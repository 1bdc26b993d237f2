import { Prisma } from '@/lib/db/generated/client';

/** Whatever can be asked: the reading client, or a transaction that writes. */
export type Readable = Pick<Prisma.TransactionClient, '$queryRaw'>;

export interface NamedSpeaker {
  id: number;
  name: string;
  kind: string;
}

/**
 * For each of the speakers the one it counts as: itself, or whom it was merged into, however many
 * steps away. An id that does not exist is missing from the answer.
 */
export async function speakersCountedAs(
  db: Readable,
  ids: readonly number[],
): Promise<Map<number, NamedSpeaker>> {
  if (ids.length === 0) return new Map();
  const rows = await db.$queryRaw<(NamedSpeaker & { asked: number | bigint })[]>`
    WITH RECURSIVE up("asked", "id") AS (
      SELECT "id", "id" FROM "speaker" WHERE "id" IN (${Prisma.join([...new Set(ids)])})
      UNION
      SELECT up."asked", s."mergedIntoId" FROM up JOIN "speaker" s ON s."id" = up."id"
      WHERE s."mergedIntoId" IS NOT NULL
    )
    SELECT up."asked", s."id", s."name", s."kind" FROM up JOIN "speaker" s ON s."id" = up."id"
    WHERE s."mergedIntoId" IS NULL`;
  return new Map(
    rows.map(({ asked, id, name, kind }) => [Number(asked), { id: Number(id), name, kind }]),
  );
}

/** The ids of a speaker and of all that were merged into it, itself first. */
export async function speakerFamily(db: Readable, speakerId: number): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number | bigint }[]>`
    WITH RECURSIVE down("id") AS (
      SELECT ${speakerId}
      UNION
      SELECT s."id" FROM "speaker" s JOIN down ON s."mergedIntoId" = down."id"
    )
    SELECT "id" FROM down`;
  return rows.map((row) => Number(row.id));
}
