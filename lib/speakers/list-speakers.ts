import type { Actor } from '@/lib/auth/actor';
import { readRows } from '@/lib/db/database';
import { Prisma } from '@/lib/db/generated/client';
import { foldName } from './fold-name';

export const speakersAPage = 50;

export interface SpeakerFilters {
  /** Part of any of its names, letter case and accents aside. */
  q?: string;
  kind?: string;
}

/** Where a page begins: behind a speaker, before one, or at either end of the list. */
export interface PagePlace {
  after?: number;
  before?: number;
  last?: boolean;
}

export interface SpeakerRow {
  id: number;
  name: string;
  kind: string;
  wikidataId: string | null;
  /** Its other names, those of the speakers merged into it included. */
  aliases: string[];
  /** Its latest registered affiliation that was not taken back, "role, organisation". */
  affiliation: string | null;
  /**
   * Its claims that were not dismissed, those of the speakers merged into it included, and without
   * those that the member is to rate without the name.
   */
  claimCount: number;
}

export interface SpeakerPage {
  rows: SpeakerRow[];
  hasPrevious: boolean;
  hasNext: boolean;
}

/** Fifty speakers in the order of their names; a merged one is found under whom it counts as. */
export async function listSpeakers(
  actor: Actor,
  filters: SpeakerFilters,
  place: PagePlace,
): Promise<SpeakerPage> {
  const isBackward = place.before !== undefined || place.last === true;
  const ids = await pageOfIds(filters, place, isBackward);
  const hasMore = ids.length > speakersAPage;
  const shown = ids.slice(0, speakersAPage);
  if (isBackward) shown.reverse();
  return {
    rows: await speakerRows(actor, shown),
    hasPrevious: isBackward ? hasMore : place.after !== undefined,
    hasNext: isBackward ? place.last !== true : hasMore,
  };
}

async function pageOfIds(filters: SpeakerFilters, place: PagePlace, isBackward: boolean) {
  const conditions = [Prisma.sql`s."mergedIntoId" IS NULL`];
  if (filters.kind) conditions.push(Prisma.sql`s."kind" = ${filters.kind}`);
  const folded = foldName(filters.q ?? '');
  if (folded) conditions.push(Prisma.sql`s."id" IN (${idsNamed(folded)})`);
  const cursor = place.after ?? place.before;
  if (cursor !== undefined) {
    const key = Prisma.sql`(SELECT "foldedName", "id" FROM "speaker" WHERE "id" = ${cursor})`;
    conditions.push(
      isBackward
        ? Prisma.sql`(s."foldedName", s."id") < ${key}`
        : Prisma.sql`(s."foldedName", s."id") > ${key}`,
    );
  }
  const order = isBackward
    ? Prisma.sql`s."foldedName" DESC, s."id" DESC`
    : Prisma.sql`s."foldedName", s."id"`;
  const rows = await readRows<{ id: number | bigint }>`
    SELECT s."id" FROM "speaker" s WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY ${order} LIMIT ${speakersAPage + 1}`;
  return rows.map((row) => Number(row.id));
}

/** Roots that go by the folded words, themselves or through one that was merged into them. */
function idsNamed(folded: string): Prisma.Sql {
  return Prisma.sql`
    WITH RECURSIVE up("id") AS (
      SELECT "speakerId" FROM "speaker_alias" WHERE instr("folded", ${folded}) > 0
      UNION
      SELECT m."mergedIntoId" FROM up JOIN "speaker" m ON m."id" = up."id"
      WHERE m."mergedIntoId" IS NOT NULL
    )
    SELECT "id" FROM up`;
}

/** What a list shows `actor` of the speakers, in the order of `ids`. */
export async function speakerRows(actor: Actor, ids: number[]): Promise<SpeakerRow[]> {
  if (ids.length === 0) return [];
  const rows = await readRows<{
    id: number | bigint;
    name: string;
    kind: string;
    wikidataId: string | null;
    aliases: string | null;
    affiliation: string | null;
    claimCount: number | bigint;
  }>`
    WITH RECURSIVE family("root", "id") AS (
      SELECT "id", "id" FROM "speaker" WHERE "id" IN (${Prisma.join(ids)})
      UNION
      SELECT family."root", m."id" FROM family JOIN "speaker" m ON m."mergedIntoId" = family."id"
    )
    SELECT s."id", s."name", s."kind", s."wikidataId",
      (SELECT json_group_array(DISTINCT a."alias") FROM family f JOIN "speaker_alias" a
        ON a."speakerId" = f."id" WHERE f."root" = s."id" AND a."alias" <> s."name") AS "aliases",
      (SELECT a."role" || coalesce(', ' || a."organisation", '') FROM family f JOIN "affiliation" a
        ON a."speakerId" = f."id" WHERE f."root" = s."id" AND a."retractedAt" IS NULL
        ORDER BY coalesce(a."toDate", '9999') DESC, coalesce(a."fromDate", '') DESC, a."id" DESC
        LIMIT 1) AS "affiliation",
      (SELECT count(*) FROM family f JOIN "claim" c ON c."speakerId" = f."id"
        WHERE f."root" = s."id" AND c."status" <> 'dismissed'
          AND c."id" NOT IN (SELECT a."claimId" FROM "assignment" a
            WHERE a."memberId" = ${actor.id} AND a."state" = 'waiting' AND a."hidesSpeaker")
      ) AS "claimCount"
    FROM "speaker" s WHERE s."id" IN (${Prisma.join(ids)})`;
  const byId = new Map(
    rows.map((row) => [
      Number(row.id),
      {
        ...row,
        id: Number(row.id),
        aliases: JSON.parse(row.aliases ?? '[]') as string[],
        claimCount: Number(row.claimCount),
      },
    ]),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}
