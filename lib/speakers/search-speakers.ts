import type { Actor } from '@/lib/auth/actor';
import { reading, readRows } from '@/lib/db/database';
import { foldName } from './fold-name';
import { type SpeakerRow, speakerRows } from './list-speakers';

/** A speaker as a combo box offers it. */
export interface SpeakerOption {
  id: number;
  name: string;
  kind: string;
  /** Its registered affiliation, or else the latest one as worded in a claim; null when unknown. */
  hint: string | null;
  /** The name that matched, when it is another than `name`. */
  matchedAlias: string | null;
}

/**
 * Up to ten speakers of whose names one holds `query`, letter case and accents aside: exact names
 * first, then names that begin with it, then words that do. Empty for an empty query. Claims that
 * the member is to rate without the name give no hint.
 */
export async function searchSpeakers(actor: Actor, query: string): Promise<SpeakerOption[]> {
  const folded = foldName(query);
  if (folded === '') return [];
  const found = await readRows<{ id: number | bigint; alias: string; rank: number }>`
    WITH RECURSIVE hit("id", "alias", "rank") AS (
      SELECT "speakerId", "alias",
        CASE WHEN "folded" = ${folded} THEN 0
             WHEN substr("folded", 1, length(${folded})) = ${folded} THEN 1
             WHEN instr("folded", ' ' || ${folded}) > 0 THEN 2 ELSE 3 END
      FROM "speaker_alias" WHERE instr("folded", ${folded}) > 0
      UNION
      SELECT m."mergedIntoId", hit."alias", hit."rank" FROM hit JOIN "speaker" m ON m."id" = hit."id"
      WHERE m."mergedIntoId" IS NOT NULL
    )
    SELECT hit."id", hit."alias", min(hit."rank") AS "rank"
    FROM hit JOIN "speaker" s ON s."id" = hit."id" AND s."mergedIntoId" IS NULL
    GROUP BY hit."id" ORDER BY 3, s."foldedName", s."id" LIMIT 10`;
  const rows = await speakerRows(
    actor,
    found.map((one) => Number(one.id)),
  );
  const aliases = new Map(found.map((one) => [Number(one.id), one.alias]));
  return Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      name: row.name,
      kind: row.kind,
      hint: row.affiliation ?? (await latestWording(actor, row)),
      matchedAlias: otherName(aliases.get(row.id), row.name),
    })),
  );
}

function otherName(alias: string | undefined, name: string): string | null {
  return alias === undefined || foldName(alias) === foldName(name) ? null : alias;
}

async function latestWording(actor: Actor, row: SpeakerRow): Promise<string | null> {
  const claim = await reading().claim.findFirst({
    where: {
      speakerId: row.id,
      affiliationAsWorded: { not: null },
      assignments: { none: { memberId: actor.id, state: 'waiting', hidesSpeaker: true } },
    },
    orderBy: { id: 'desc' },
    select: { affiliationAsWorded: true },
  });
  return claim?.affiliationAsWorded ?? null;
}
