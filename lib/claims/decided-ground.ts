import type { WritingTransaction } from '@/lib/audit/commit';

/** What a new run of the engine must leave alone in a snapshot. */
export interface DecidedGround {
  /** Claims that hold exactly the same content, by `contentKey`. */
  sameContent: Map<string, number>;
  /** True when the range shares a character with what a person decided. */
  isDecided(range: { start: number; end: number }): boolean;
}

/** One string for the places of a claim's content. */
export function contentKey(ranges: readonly { start: number; end: number }[]): string {
  return ranges.map(({ start, end }) => `${start}-${end}`).join(' ');
}

/**
 * Reads what already stands in a snapshot: every claim's content, and the characters of those on
 * which a person decided (accepted, dismissed, revised or marked).
 */
export async function decidedGround(
  tx: WritingTransaction,
  snapshotId: number,
): Promise<DecidedGround> {
  const rows = await tx.$queryRaw<
    { id: number | bigint; isDecided: number | bigint; places: string }[]
  >`
    SELECT c."id", (c."status" <> 'proposed' OR c."origin" = 'member' OR c."version" > 1) AS "isDecided",
      (SELECT json_group_array(json_array(s."startOffset", s."endOffset"))
       FROM (SELECT "startOffset", "endOffset" FROM "claim_span"
             WHERE "claimId" = c."id" AND "role" = 'content' ORDER BY "ordinal") s) AS "places"
    FROM "claim" c WHERE c."snapshotId" = ${snapshotId}`;
  const sameContent = new Map<string, number>();
  const decided: [number, number][] = [];
  for (const row of rows) {
    const places = JSON.parse(row.places) as [number, number][];
    sameContent.set(contentKey(places.map(([start, end]) => ({ start, end }))), Number(row.id));
    if (Number(row.isDecided) === 1) decided.push(...places);
  }
  const merged = mergeRanges(decided);
  return { sameContent, isDecided: (range) => overlaps(merged, range) };
}

function mergeRanges(ranges: [number, number][]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [start, end] of ranges.sort((a, b) => a[0] - b[0])) {
    const last = merged[merged.length - 1];
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

function overlaps(merged: [number, number][], range: { start: number; end: number }): boolean {
  let low = 0;
  let high = merged.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (merged[middle]![1] <= range.start) low = middle + 1;
    else high = middle;
  }
  const first = merged[low];
  return first !== undefined && first[0] < range.end;
}
