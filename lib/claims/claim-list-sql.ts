import { Prisma } from '@/lib/db/generated/client';
import type { ClaimFilters } from './claim-filters';
import { claimSearchExpression } from './search-terms';

const { sql, join } = Prisma;

/** What narrows a list, ready for SQL. */
export interface ClaimSelection {
  filters: ClaimFilters;
  /** Ids of the wanted speaker and of those merged into it. */
  speakerIds: number[] | null;
  /** Claims that nothing about their speaker may lead to, for this member. */
  hiddenIds: number[];
  /** The member who asks, for `mine`. */
  memberId: number;
}

/** A stretch of the list with one order: rows without a date or a confidence form their own. */
export interface Stretch {
  where: Prisma.Sql | null;
  keys: Prisma.Sql[];
  /** The values of `keys` for the claim at which a page begins. */
  cursor: (at: CursorKey) => (string | number | null)[];
  has: (at: CursorKey) => boolean;
  isDescending: boolean;
}

export interface CursorKey {
  id: number;
  sourceId: number;
  publishedOn: string | null;
  confidence: number | null;
}

type Driver = 'words' | 'speaker' | 'source' | 'mine' | 'status' | 'act' | 'order';

/**
 * The filter that is looked up first, by its index; the others are checked row by row on the way.
 * SQLite would choose by statistics that a young newsroom does not have.
 */
export function driverOf({ filters }: ClaimSelection): Driver {
  const { q = '', affiliation = '', sort = 'newest' } = filters;
  if (claimSearchExpression(q, affiliation)) return 'words';
  if (filters.speaker !== undefined) return 'speaker';
  if (filters.source !== undefined) return 'source';
  if (filters.mine) return 'mine';
  if (sort !== 'newest' && sort !== 'oldest') return 'order';
  if (filters.status !== undefined && filters.status !== 'all') return 'status';
  return filters.act === 'all' ? 'order' : 'act';
}

/**
 * `FROM` and the conditions of a selection; `c` is the claim, `s` its source. For counting,
 * `withSource` is false and the source is left out.
 */
export function selectionSql(
  selection: ClaimSelection,
  withSource = true,
): { from: Prisma.Sql; where: Prisma.Sql } {
  const { filters, speakerIds, memberId } = selection;
  const listDriver = driverOf(selection);
  // Counting reads on and on, and the index over the acts holds all that it needs to look at.
  const driver = withSource || listDriver !== 'status' ? listDriver : 'act';
  // A plus before a column keeps SQLite from looking it up by its index.
  const column = (name: string, drives: Driver) =>
    Prisma.raw(driver === drives ? `c."${name}"` : `+c."${name}"`);
  const where: Prisma.Sql[] = [];
  const expression = claimSearchExpression(filters.q ?? '', filters.affiliation ?? '');
  if (selection.hiddenIds.length > 0 && (expression || speakerIds))
    where.push(sql`c."id" NOT IN (${join(selection.hiddenIds)})`);
  if (expression) where.push(sql`f."claim_search" MATCH ${expression}`);
  if (speakerIds) {
    const speaker = column('speakerId', 'speaker');
    where.push(
      speakerIds.length === 1
        ? sql`${speaker} = ${speakerIds[0]}`
        : sql`${speaker} IN (${join(speakerIds.length > 0 ? speakerIds : [0])})`,
    );
  }
  if (filters.source !== undefined)
    where.push(sql`${column('sourceId', 'source')} = ${filters.source}`);
  if (filters.mine) where.push(sql`${column('acceptedById', 'mine')} = ${memberId}`);
  if (filters.status === undefined) where.push(sql`+c."status" <> 'dismissed'`);
  else if (filters.status !== 'all')
    where.push(sql`${column('status', 'status')} = ${filters.status}`);
  if (filters.act !== 'all')
    where.push(sql`${column('act', 'act')} = ${filters.act ?? 'statement'}`);
  if (filters.kind) where.push(sql`+c."kind" = ${filters.kind}`);
  const published = publishedBetween(filters.from, filters.to);
  const isSourceFirst = withSource && driver === 'order' && filters.sort?.startsWith('source');
  if (published.length > 0) {
    const between = join(published, ' AND ');
    where.push(
      isSourceFirst
        ? between
        : sql`+c."sourceId" IN (SELECT s."id" FROM "source" s WHERE ${between})`,
    );
  }
  const claims =
    driver === 'words'
      ? sql`"claim_search" f CROSS JOIN "claim" c ON c."id" = f."rowid"`
      : sql`"claim" c`;
  // CROSS JOIN keeps the tables in this order: what is on the left is read first.
  const from = isSourceFirst
    ? sql`"source" s CROSS JOIN "claim" c ON c."sourceId" = s."id"`
    : sql`${claims} CROSS JOIN "source" s ON s."id" = c."sourceId"`;
  return {
    from: withSource ? from : claims,
    where: where.length > 0 ? join(where, ' AND ') : sql`1`,
  };
}

/** Dates may be partial on both sides: they are compared as far as both go. */
function publishedBetween(from: string | undefined, to: string | undefined): Prisma.Sql[] {
  const compared = (bound: string) => ({
    published: sql`substr(s."publishedOn", 1, ${bound.length})`,
    bound: sql`substr(${bound}, 1, length(s."publishedOn"))`,
  });
  const conditions: Prisma.Sql[] = [];
  if (from !== undefined) {
    const { published, bound } = compared(from);
    conditions.push(sql`${published} >= ${bound}`);
  }
  if (to !== undefined) {
    const { published, bound } = compared(to);
    conditions.push(sql`${published} <= ${bound}`);
  }
  return conditions;
}

/** The stretches of a list in their order. */
export function stretchesOf(selection: ClaimSelection): Stretch[] {
  const sort = selection.filters.sort ?? 'newest';
  const idKey = driverOf(selection) === 'words' ? sql`f."rowid"` : sql`c."id"`;
  const always = () => true;
  switch (sort) {
    case 'newest':
    case 'oldest':
      return [
        {
          where: null,
          keys: [idKey],
          cursor: (at) => [at.id],
          has: always,
          isDescending: sort === 'newest',
        },
      ];
    case 'source-newest':
    case 'source-oldest': {
      const isDescending = sort === 'source-newest';
      return [
        {
          where: sql`s."publishedOn" IS NOT NULL`,
          keys: [sql`s."publishedOn"`, sql`s."id"`, sql`c."id"`],
          cursor: (at) => [at.publishedOn, at.sourceId, at.id],
          has: (at) => at.publishedOn !== null,
          isDescending,
        },
        {
          where: sql`s."publishedOn" IS NULL`,
          keys: [sql`s."id"`, sql`c."id"`],
          cursor: (at) => [at.sourceId, at.id],
          has: always,
          isDescending,
        },
      ];
    }
    case 'confidence':
      return [
        {
          where: sql`c."confidence" IS NOT NULL`,
          keys: [sql`c."confidence"`, sql`c."id"`],
          cursor: (at) => [at.confidence, at.id],
          has: (at) => at.confidence !== null,
          isDescending: true,
        },
        {
          where: sql`c."confidence" IS NULL`,
          keys: [sql`c."id"`],
          cursor: (at) => [at.id],
          has: always,
          isDescending: true,
        },
      ];
  }
}

/** `WHERE` beyond a cursor, and `ORDER BY`, of one stretch walked in one direction. */
export function walkSql(
  stretch: Stretch,
  isBackward: boolean,
  at: CursorKey | null,
): { beyond: Prisma.Sql[]; order: Prisma.Sql } {
  const isDescending = stretch.isDescending !== isBackward;
  const direction = Prisma.raw(isDescending ? 'DESC' : 'ASC');
  const order = join(stretch.keys.map((key) => sql`${key} ${direction}`));
  const beyond = stretch.where ? [stretch.where] : [];
  if (at) {
    const values = stretch.cursor(at);
    const [less, lessOrSame] = isDescending ? ['<', '<='] : ['>', '>='];
    beyond.push(rowValue(stretch.keys, less!, values));
    // The same without the claim's own key, which SQLite can look up in the outer table alone.
    if (values.length > 2)
      beyond.push(rowValue(stretch.keys.slice(0, -1), lessOrSame!, values.slice(0, -1)));
    if (values.length > 1)
      beyond.push(rowValue(stretch.keys.slice(0, 1), lessOrSame!, values.slice(0, 1)));
  }
  return { beyond, order };
}

function rowValue(
  keys: Prisma.Sql[],
  operator: string,
  values: (string | number | null)[],
): Prisma.Sql {
  return keys.length === 1
    ? sql`${keys[0]!} ${Prisma.raw(operator)} ${values[0]}`
    : sql`(${join(keys)}) ${Prisma.raw(operator)} (${join(values)})`;
}
