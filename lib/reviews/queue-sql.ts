import { Prisma } from '@/lib/db/generated/client';
import type { QueueFilters, QueueName, QueuePlace } from './queue-filters';

const { sql, join } = Prisma;

/** What a queue's SQL needs to know. Days are `2026-04-30`. */
export interface QueueSelection {
  queue: QueueName;
  filters: QueueFilters;
  /** Ids of the wanted speaker and of those merged into it. */
  speakerIds: number[] | null;
  memberId: number;
  today: string;
  inAWeek: string;
}

/** Sorts behind every day: somebody is waited for, without a due date. */
export const noDay = '9999-12-31';
/** Sorts behind that: nobody is waited for. */
export const nobody = 'nobody';

const always = sql`1`;
const all = (conditions: Prisma.Sql[]) =>
  conditions.length === 0 ? always : join(conditions, ' AND ');

/**
 * Conditions on the claim `c`. A plus before a column keeps SQLite from looking it up by its index:
 * a claim has few assignments, and a state has many. Who filters by a speaker must not find by it what they are to rate
 * without knowing the speaker.
 */
function claimConditions({ filters, speakerIds, memberId }: QueueSelection): Prisma.Sql[] {
  const conditions: Prisma.Sql[] = [];
  if (speakerIds) {
    conditions.push(sql`c."speakerId" IN (${join(speakerIds.length > 0 ? speakerIds : [0])})`);
    conditions.push(sql`NOT EXISTS (SELECT 1 FROM "assignment" h WHERE h."claimId" = c."id"
      AND +h."memberId" = ${memberId} AND +h."state" = 'waiting' AND h."hidesSpeaker")`);
  }
  if (filters.source !== undefined) conditions.push(sql`c."sourceId" = ${filters.source}`);
  if (filters.worth !== undefined) {
    conditions.push(sql`c."checkworthiness" >= ${filters.worth / 100}`);
  }
  return conditions;
}

/** Conditions on a day or its stand-in. */
function dueConditions({ filters, today, inAWeek }: QueueSelection, due: Prisma.Sql): Prisma.Sql[] {
  if (filters.due === 'overdue') return [sql`${due} < ${today}`];
  if (filters.due === 'week') return [sql`${due} >= ${today}`, sql`${due} <= ${inAWeek}`];
  if (filters.due === 'none') return [sql`${due} = ${noDay}`];
  return [];
}

/**
 * One page of a queue as `key` and `claimId`, in its order. Ratings to give go by due date, the
 * overdue first; accepted claims by check-worthiness; all others by age, the youngest first.
 */
export function queueSql(
  selection: QueueSelection,
  at: QueuePlace | null,
  limit: number,
): Prisma.Sql[] {
  const { queue, filters, speakerIds } = selection;
  if (queue === 'mine') return [ownSql(selection, at, limit)];
  if (queue === 'in_review') {
    const isNarrow = speakerIds !== null || filters.source !== undefined;
    return isNarrow ? [narrowSql(selection, at, limit)] : dueSql(selection, at, limit);
  }
  return [queue === 'open' ? worthSql(selection, at, limit) : newestSql(selection, at, limit)];
}

function ownSql(selection: QueueSelection, at: QueuePlace | null, limit: number): Prisma.Sql {
  const key = sql`coalesce(a."dueOn", ${noDay})`;
  const conditions = [
    sql`a."memberId" = ${selection.memberId} AND a."state" = 'waiting'`,
    ...claimConditions(selection),
    ...dueConditions(selection, key),
    ...(at ? [sql`(${key}, a."claimId") > (${at.key}, ${at.claimId})`] : []),
  ];
  return sql`SELECT ${key} AS "key", a."claimId" AS "claimId"
    FROM "assignment" a CROSS JOIN "claim" c ON c."id" = a."claimId"
    WHERE ${all(conditions)} ORDER BY 1, 2 LIMIT ${limit}`;
}

/** Few claims are in question: each is asked for its due date, and they are sorted. */
function narrowSql(selection: QueueSelection, at: QueuePlace | null, limit: number): Prisma.Sql {
  const conditions = [
    ...dueConditions(selection, sql`q."key"`),
    ...(at ? [sql`(q."key", q."claimId") > (${at.key}, ${at.claimId})`] : []),
  ];
  return sql`SELECT q."key", q."claimId" FROM (
      SELECT c."id" AS "claimId", coalesce((SELECT min(coalesce(a."dueOn", ${noDay}))
        FROM "assignment" a WHERE a."claimId" = c."id" AND +a."state" = 'waiting'), ${nobody}) AS "key"
      FROM "claim" c WHERE +c."status" = 'in_review' AND ${all(claimConditions(selection))}) q
    WHERE ${all(conditions)} ORDER BY 1, 2 LIMIT ${limit}`;
}

/**
 * All claims in review, along the index of due dates: first those with one, then those without, then
 * those for which nobody is waited. Of the assignments of a claim the first to be due counts.
 */
function dueSql(selection: QueueSelection, at: QueuePlace | null, limit: number): Prisma.Sql[] {
  const { due } = selection.filters;
  const onClaim = claimConditions(selection);
  const isPast = (key: string) => at !== null && at.key > key;
  const from = (key: string) => (at?.key === key ? at.claimId : 0);
  const steps: Prisma.Sql[] = [];
  const day = at && at.key < noDay ? at.key : null;
  if (due !== 'none' && !isPast('9999-12-30')) {
    const earlier = sql`b."dueOn" < a."dueOn" OR (b."dueOn" = a."dueOn" AND b."id" < a."id")`;
    const conditions = [
      sql`a."state" = 'waiting' AND a."dueOn" IS NOT NULL`,
      ...dueConditions(selection, sql`a."dueOn"`),
      ...(day !== null && at ? [sql`(a."dueOn", a."claimId") > (${day}, ${at.claimId})`] : []),
      ...onClaim,
      isFirstWaiting(earlier),
    ];
    steps.push(sql`SELECT a."dueOn" AS "key", a."claimId" AS "claimId"
      FROM "assignment" a INDEXED BY "assignment_state_dueOn_claimId_idx"
      CROSS JOIN "claim" c ON c."id" = a."claimId"
      WHERE ${all(conditions)} ORDER BY a."dueOn", a."claimId" LIMIT ${limit}`);
  }
  if ((due === undefined || due === 'none') && !isPast(noDay)) {
    const earlier = sql`b."dueOn" IS NOT NULL OR b."id" < a."id"`;
    const conditions = [
      sql`a."state" = 'waiting' AND a."dueOn" IS NULL AND a."claimId" > ${from(noDay)}`,
      ...onClaim,
      isFirstWaiting(earlier),
    ];
    steps.push(sql`SELECT ${noDay} AS "key", a."claimId" AS "claimId"
      FROM "assignment" a INDEXED BY "assignment_state_dueOn_claimId_idx"
      CROSS JOIN "claim" c ON c."id" = a."claimId"
      WHERE ${all(conditions)} ORDER BY a."claimId" LIMIT ${limit}`);
  }
  if (due === undefined) {
    const conditions = [
      sql`c."status" = 'in_review' AND c."id" > ${from(nobody)}`,
      ...onClaim,
      sql`NOT EXISTS (SELECT 1 FROM "assignment" a
        WHERE a."claimId" = c."id" AND +a."state" = 'waiting')`,
    ];
    steps.push(sql`SELECT ${nobody} AS "key", c."id" AS "claimId" FROM "claim" c
      WHERE ${all(conditions)} ORDER BY c."id" LIMIT ${limit}`);
  }
  return steps;
}

function isFirstWaiting(earlier: Prisma.Sql): Prisma.Sql {
  return sql`NOT EXISTS (SELECT 1 FROM "assignment" b
    WHERE b."reviewId" = a."reviewId" AND +b."state" = 'waiting' AND (${earlier}))`;
}

function worthSql(selection: QueueSelection, at: QueuePlace | null, limit: number): Prisma.Sql {
  const key = sql`coalesce(c."checkworthiness", -1)`;
  const worth = at ? Number(at.key) : 0;
  const conditions = [
    sql`c."status" = ${selection.queue}`,
    ...claimConditions(selection),
    ...(at ? [sql`(${key}, c."id") < (${worth}, ${at.claimId})`] : []),
  ];
  return sql`SELECT ${key} AS "key", c."id" AS "claimId" FROM "claim" c
    WHERE ${all(conditions)} ORDER BY c."checkworthiness" DESC, c."id" DESC LIMIT ${limit}`;
}

function newestSql(selection: QueueSelection, at: QueuePlace | null, limit: number): Prisma.Sql {
  const conditions = [
    sql`c."status" = ${selection.queue}`,
    ...claimConditions(selection),
    ...(at ? [sql`c."id" < ${at.claimId}`] : []),
  ];
  return sql`SELECT '' AS "key", c."id" AS "claimId" FROM "claim" c
    WHERE ${all(conditions)} ORDER BY c."id" DESC LIMIT ${limit}`;
}
