import { type Actor, canReadCasework } from '@/lib/auth/actor';
import { type ClaimStatus, claimStatusSchema } from '@/lib/claims/claim';
import { speakerMasks, waitingRatings } from '@/lib/claims/hidden-speaker';
import { reading, readRows } from '@/lib/db/database';
import { Prisma } from '@/lib/db/generated/client';
import { speakerFamily, speakersCountedAs } from '@/lib/speakers/speaker-family';
import type { QueueFilters, QueueName, QueuePlace } from './queue-filters';
import { type QueueSelection, queueSql } from './queue-sql';
import { type AssignmentState, assignmentStateSchema } from './review';

export const rowsAPage = 50;

/** A member's part in the latest round of a claim. */
export interface QueueAssignment {
  memberId: number;
  memberName: string;
  dueOn: string | null;
  state: Extract<AssignmentState, 'waiting' | 'done'>;
}

export interface QueueRow {
  claimId: number;
  status: ClaimStatus;
  statement: string;
  /** True: the asking member is to rate it without knowing who said it, and the three next are null. */
  isSpeakerHidden: boolean;
  speakerId: number | null;
  speakerName: string | null;
  affiliationAsWorded: string | null;
  sourceId: number;
  sourceTitle: string;
  /** 0…1; null when the engine said nothing of it. */
  checkworthiness: number | null;
  /** Of the latest round; who was let off or handed it back is left out. */
  assignments: QueueAssignment[];
  /** Members who have rated in that round. */
  ratingsIn: number;
  /** The first day that a waiting assignment is due; of `mine` the own one. */
  dueOn: string | null;
  isOverdue: boolean;
  /** The asking member's own waiting assignment. */
  ownAssignmentId: number | null;
}

export interface QueuePage {
  rows: QueueRow[];
  /** Where the next page begins; null on the last. */
  next: QueuePlace | null;
}

const weekMs = 7 * 24 * 3600 * 1000;
const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);

/** Fifty claims of a queue from `at` on. Of ratings nothing but how many are in. */
export async function listQueue(
  actor: Actor,
  filters: QueueFilters,
  at: QueuePlace | null = null,
  now: Date = new Date(),
): Promise<QueuePage> {
  if (!canReadCasework(actor)) return { rows: [], next: null };
  const { speaker } = filters;
  const selection: QueueSelection = {
    queue: filters.queue ?? 'mine',
    filters,
    speakerIds: speaker === undefined ? null : await speakerFamily(reading(), speaker),
    memberId: actor.id,
    today: dayOf(now.getTime()),
    inAWeek: dayOf(now.getTime() + weekMs),
  };
  const found: QueuePlace[] = [];
  for (const step of queueSql(selection, at, rowsAPage + 1)) {
    const rows = await readRows<{ key: string | number; claimId: number | bigint }>(step);
    found.push(...rows.map(({ key, claimId }) => ({ key: `${key}`, claimId: Number(claimId) })));
    if (found.length > rowsAPage) break;
  }
  const places = found.slice(0, rowsAPage);
  const rows = await viewRows(actor, places, selection);
  return { rows, next: found.length > rowsAPage ? (places.at(-1) ?? null) : null };
}

/** How many claims each queue holds, without filters. */
export async function countQueues(actor: Actor): Promise<Partial<Record<QueueName, number>>> {
  if (!canReadCasework(actor)) return {};
  const [byStatus, mine] = await Promise.all([
    readRows<{ status: ClaimStatus; count: number | bigint }>`
      SELECT "status", count(*) AS "count" FROM "claim" GROUP BY "status"`,
    countWaiting(actor),
  ]);
  return { ...Object.fromEntries(byStatus.map((row) => [row.status, Number(row.count)])), mine };
}

/** How many ratings the actor has been asked for and not given. */
export async function countWaiting(actor: Actor): Promise<number> {
  return (await waitingRatings(actor)).length;
}

async function viewRows(
  actor: Actor,
  places: QueuePlace[],
  { queue, today }: QueueSelection,
): Promise<QueueRow[]> {
  const ids = places.map(({ claimId }) => claimId);
  const [claims, reviews] = await Promise.all([
    reading().claim.findMany({
      where: { id: { in: ids } },
      select: {
        id: true,
        status: true,
        statement: true,
        speakerId: true,
        affiliationAsWorded: true,
        checkworthiness: true,
        source: { select: { id: true, title: true } },
      },
    }),
    reading().review.findMany({
      where: { claimId: { in: ids } },
      orderBy: { round: 'asc' },
      select: {
        id: true,
        claimId: true,
        assignments: {
          orderBy: { id: 'asc' },
          select: {
            id: true,
            memberId: true,
            dueOn: true,
            state: true,
            hidesSpeaker: true,
            member: { select: { name: true } },
          },
        },
      },
    }),
  ]);
  const latest = new Map(reviews.map((review) => [review.claimId, review]));
  const speakers = await speakersCountedAs(
    reading(),
    claims.flatMap(({ speakerId }) => (speakerId === null ? [] : [speakerId])),
  );
  const ratings = await ratingsInRounds([...latest.values()].map(({ id }) => id));
  const masks = await speakerMasks(actor, { claimIds: ids });
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return places.flatMap(({ claimId }) => {
    const claim = byId.get(claimId);
    if (!claim) return [];
    const asked = (latest.get(claimId)?.assignments ?? []).filter(
      ({ state }) => state === 'waiting' || state === 'done',
    );
    const own = asked.find((one) => one.memberId === actor.id && one.state === 'waiting');
    const mask = masks.get(claimId);
    const isSpeakerHidden = mask !== undefined;
    const speaker = speakers.get(claim.speakerId ?? 0);
    const waitedFor = queue === 'mine' ? (own ? [own] : []) : asked;
    const dueOn = firstDay(waitedFor);
    return {
      claimId,
      status: claimStatusSchema.parse(claim.status),
      statement: mask ? mask.text(claim.statement) : claim.statement,
      isSpeakerHidden,
      speakerId: isSpeakerHidden ? null : (speaker?.id ?? null),
      speakerName: isSpeakerHidden ? null : (speaker?.name ?? null),
      affiliationAsWorded: isSpeakerHidden ? null : claim.affiliationAsWorded,
      sourceId: claim.source.id,
      sourceTitle: claim.source.title,
      checkworthiness: claim.checkworthiness,
      assignments: asked.map(({ memberId, dueOn, state, member }) => ({
        memberId,
        memberName: member.name,
        dueOn,
        state: assignmentStateSchema.extract(['waiting', 'done']).parse(state),
      })),
      ratingsIn: ratings.get(latest.get(claimId)?.id ?? 0) ?? 0,
      dueOn,
      isOverdue: dueOn !== null && dueOn < today,
      ownAssignmentId: own?.id ?? null,
    };
  });
}

/** How many members have rated in each of the rounds; Prisma's own count would count all rounds. */
async function ratingsInRounds(reviewIds: readonly number[]): Promise<Map<number, number>> {
  if (reviewIds.length === 0) return new Map();
  const rows = await readRows<{ reviewId: number | bigint; count: number | bigint }>`
    SELECT "reviewId", count(DISTINCT "memberId") AS "count" FROM "rating"
    WHERE "reviewId" IN (${Prisma.join(reviewIds)}) GROUP BY "reviewId"`;
  return new Map(rows.map(({ reviewId, count }) => [Number(reviewId), Number(count)]));
}

function firstDay(assignments: readonly { dueOn: string | null; state: string }[]): string | null {
  const days = assignments.flatMap(({ dueOn, state }) =>
    dueOn !== null && state === 'waiting' ? [dueOn] : [],
  );
  return days.sort()[0] ?? null;
}
