import type { Actor } from '@/lib/auth/actor';
import { reading, readRows } from '@/lib/db/database';
import { Prisma } from '@/lib/db/generated/client';
import { speakerFamily, speakersCountedAs } from '@/lib/speakers/speaker-family';
import type { ClaimAct, ClaimKind, ClaimStatus } from './claim';
import type { ClaimFilters, ClaimPlace } from './claim-filters';
import {
  type ClaimSelection,
  type CursorKey,
  selectionSql,
  stretchesOf,
  walkSql,
} from './claim-list-sql';
import { claimsWithHiddenSpeaker, speakerMasks } from './hidden-speaker';

export const claimsAPage = 50;
/** Matches are counted as far as this; beyond it a list is just long. */
export const countLimit = 1_000;

export interface ClaimRow {
  id: number;
  status: ClaimStatus;
  kind: ClaimKind;
  act: ClaimAct;
  statement: string;
  /** The registered speaker, or whom it counts as once merged. */
  speakerId: number | null;
  speakerName: string | null;
  /** The engine's suggestion, for proposals without a registered speaker. */
  suggestedSpeaker: string | null;
  affiliationAsWorded: string | null;
  /** The member is to rate it without the name: all about the speaker is left out. */
  isSpeakerHidden: boolean;
  confidence: number | null;
  sourceId: number;
  sourceTitle: string;
  publisher: string | null;
  publishedOn: string | null;
}

export interface ClaimPage {
  rows: ClaimRow[];
  hasPrevious: boolean;
  hasNext: boolean;
}

/**
 * Fifty claims of a filtered, sorted list, in the order of the list wherever the page begins. Those
 * that `actor` is to rate without the name come without it, and no search finds them.
 */
export async function listClaims(
  actor: Actor,
  filters: ClaimFilters,
  place: ClaimPlace,
): Promise<ClaimPage> {
  const selection = await selectionOf(actor, filters);
  const isBackward = place.before !== undefined || place.last === true;
  const at = await cursorKey(place.after ?? place.before);
  const found = await walk(selection, at, isBackward, claimsAPage + 1);
  const hasMore = found.length > claimsAPage;
  const counted = await withCountedSpeakers(found.slice(0, claimsAPage));
  const isNoneHidden = selection.hiddenIds.length === 0;
  const rows = isNoneHidden ? counted : await withoutHiddenSpeakers(actor, counted);
  if (isBackward) rows.reverse();
  return {
    rows,
    hasPrevious: isBackward ? hasMore : at !== null,
    hasNext: isBackward ? at !== null : hasMore,
  };
}

/** How many claims a list holds, counted as far as `countLimit`; one more than that means "more". */
export async function countClaims(actor: Actor, filters: ClaimFilters): Promise<number> {
  const { from, where } = selectionSql(
    await selectionOf(actor, { ...filters, sort: undefined }),
    false,
  );
  const [row] = await readRows<{ count: number | bigint }>`
    SELECT count(*) AS "count" FROM (SELECT 1 FROM ${from} WHERE ${where} LIMIT ${countLimit + 1})`;
  return Number(row?.count ?? 0);
}

/** The claims before and after one inside a filtered list; null at its ends. */
export async function neighbours(
  actor: Actor,
  claimId: number,
  filters: ClaimFilters,
): Promise<{ previousId: number | null; nextId: number | null }> {
  const selection = await selectionOf(actor, filters);
  const at = await cursorKey(claimId);
  if (!at) return { previousId: null, nextId: null };
  const [previous, next] = await Promise.all([
    walk(selection, at, true, 1),
    walk(selection, at, false, 1),
  ]);
  return { previousId: previous[0]?.id ?? null, nextId: next[0]?.id ?? null };
}

/** The filters with what they stand for: the speaker with those merged into it, and who asks. */
export async function selectionOf(actor: Actor, filters: ClaimFilters): Promise<ClaimSelection> {
  const { speaker } = filters;
  const hiddenIds = [...(await claimsWithHiddenSpeaker(actor))];
  const speakerIds = speaker === undefined ? null : await speakerFamily(reading(), speaker);
  return { filters, speakerIds, hiddenIds, memberId: actor.id };
}

async function cursorKey(claimId: number | undefined): Promise<CursorKey | null> {
  if (claimId === undefined) return null;
  const claim = await reading().claim.findUnique({
    where: { id: claimId },
    select: {
      id: true,
      sourceId: true,
      confidence: true,
      source: { select: { publishedOn: true } },
    },
  });
  return claim && { ...claim, publishedOn: claim.source.publishedOn };
}

/** SQL of one stretch of a list; for `walk` and for the test that looks at its plan. */
export function listSql(
  selection: ClaimSelection,
  stretchIndex: number,
  at: CursorKey | null,
  isBackward: boolean,
  limit: number,
): Prisma.Sql {
  const { from, where } = selectionSql(selection);
  const stretch = stretchesOf(selection)[stretchIndex]!;
  const { beyond, order } = walkSql(stretch, isBackward, at);
  return Prisma.sql`
    SELECT c."id", c."status", c."kind", c."act", c."statement", c."speakerId",
      sp."name" AS "speakerName", sp."mergedIntoId" AS "mergedIntoId",
      c."suggestedSpeaker", c."affiliationAsWorded", c."confidence",
      c."sourceId", s."title" AS "sourceTitle", s."publisher", s."publishedOn"
    FROM ${from} LEFT JOIN "speaker" sp ON sp."id" = c."speakerId"
    WHERE ${Prisma.join([where, ...beyond], ' AND ')}
    ORDER BY ${order} LIMIT ${limit}`;
}

type FoundRow = Omit<ClaimRow, 'isSpeakerHidden'> & { mergedIntoId: number | bigint | null };

async function walk(
  selection: ClaimSelection,
  at: CursorKey | null,
  isBackward: boolean,
  limit: number,
): Promise<FoundRow[]> {
  const stretches = stretchesOf(selection);
  const order = stretches.map((_, index) => index);
  if (isBackward) order.reverse();
  // The cursor lies in the first stretch that has it; the walk begins there.
  const cursorIndex = at ? stretches.findIndex((stretch) => stretch.has(at)) : order[0]!;
  const found: FoundRow[] = [];
  for (const index of order.slice(order.indexOf(cursorIndex))) {
    const cursor = index === cursorIndex ? at : null;
    const query = listSql(selection, index, cursor, isBackward, limit - found.length);
    found.push(...(await readRows<FoundRow>(query)));
    if (found.length >= limit) break;
  }
  return found;
}

async function withCountedSpeakers(found: FoundRow[]): Promise<ClaimRow[]> {
  const merged = found.flatMap((row) => (row.mergedIntoId === null ? [] : [Number(row.speakerId)]));
  const counted = await speakersCountedAs(reading(), merged);
  return found.map(({ mergedIntoId: _, ...row }) => {
    const speakerId = row.speakerId === null ? null : Number(row.speakerId);
    const root = speakerId === null ? undefined : counted.get(speakerId);
    return {
      ...row,
      id: Number(row.id),
      sourceId: Number(row.sourceId),
      speakerId: root?.id ?? speakerId,
      speakerName: root?.name ?? row.speakerName,
      isSpeakerHidden: false,
    };
  });
}

async function withoutHiddenSpeakers(actor: Actor, rows: ClaimRow[]): Promise<ClaimRow[]> {
  const masks = await speakerMasks(actor, { claimIds: rows.map(({ id }) => id) });
  return rows.map((row) => {
    const mask = masks.get(row.id);
    if (!mask) return row;
    return {
      ...row,
      statement: mask.text(row.statement),
      speakerId: null,
      speakerName: null,
      suggestedSpeaker: null,
      affiliationAsWorded: null,
      isSpeakerHidden: true,
      sourceTitle: mask.text(row.sourceTitle),
    };
  });
}
