import { reading } from '@/lib/db/database';
import type { Prisma } from '@/lib/db/generated/client';
import type { EventActor } from './chain';
import { type EventType, eventGloss, eventKinds, isEventType } from './events';
import type { LogFilters } from './log-filters';
import { noneSeen, type SeenReviews, veiledEvents } from './veil';

/** A line of the log, for people. */
export interface EventRow {
  seq: number;
  at: string;
  /** Null: Verbatim itself, or somebody at the machine. */
  actorId: number | null;
  actorName: string;
  actorRole: string;
  type: string;
  /** What happened, in one sentence. */
  gloss: string;
  subjectType: string;
  /** Empty, as is `hash`, while the event is veiled. */
  subjectId: string;
  hash: string;
  /** It tells of another's rating that this member may not see yet: only that it was given. */
  isVeiled: boolean;
}

/** Checkers read what they did themselves; editors, auditors and administrators read all. */
export function canReadWholeLog(actor: EventActor): boolean {
  return actor.role === 'editor' || actor.role === 'auditor' || actor.role === 'admin';
}

/** What the engine does on a member's behalf; left out where a member looks for their own deeds. */
const engineEvents: EventType[] = [
  'claim.proposed',
  'extraction.started',
  'extraction.completed',
  'extraction.failed',
];

/** Kinds of events that tell of ratings. */
const blindTypes = (Object.keys(eventKinds) as EventType[]).filter(
  (type) => eventKinds[type].blind,
);

export interface LogQuestion extends LogFilters {
  /** Only the actor's own deeds, without what the engine did for them. */
  mine?: boolean;
  limit?: number;
  /** Subjects that no search by words may find, by type: they tell what the actor must not know yet. */
  unsearched?: ReadonlyMap<string, readonly string[]>;
}

/**
 * Lines of the log that `actor` may read, latest first. `next` is the number to ask for `before`, to
 * go on with older lines, `previous` the one to ask for `after`; null where the log ends. What tells of others' ratings is veiled but for the rounds that `seen` opens, and
 * no search by words or by record finds it, except for an auditor, who sees everything.
 */
export async function listEvents(
  actor: EventActor,
  question: LogQuestion = {},
  seen: SeenReviews = noneSeen,
): Promise<{ rows: EventRow[]; next: number | null; previous: number | null }> {
  const limit = question.limit ?? 50;
  const own = question.mine || !canReadWholeLog(actor);
  if (own && actor.id === null) return { rows: [], next: null, previous: null };
  const isBackwards = question.after !== undefined;
  const events = await reading().event.findMany({
    where: { AND: [...(own ? [{ actorId: actor.id }] : []), ...conditionsOf(actor, question)] },
    omit: { data: true, prevHash: true, seal: true },
    orderBy: { seq: isBackwards ? 'asc' : 'desc' },
    take: limit + 1,
  });
  const shown = events.slice(0, limit);
  if (isBackwards) shown.reverse();
  const veiled = await veiledEvents(actor, shown, seen);
  const rows = shown.map((event) => toRow(event, veiled.has(event.seq)));
  const hasMore = events.length > limit;
  const hasOlder = isBackwards || hasMore;
  const hasNewer = isBackwards ? hasMore : question.before !== undefined;
  return {
    rows,
    next: hasOlder ? (rows.at(-1)?.seq ?? null) : null,
    previous: hasNewer ? (rows[0]?.seq ?? null) : null,
  };
}

function conditionsOf(actor: EventActor, question: LogQuestion): Prisma.EventWhereInput[] {
  const { before, after, actor: who, type, subject, from, to, q, mine } = question;
  const conditions: Prisma.EventWhereInput[] = [];
  if (mine) conditions.push({ type: { notIn: engineEvents } });
  if (before !== undefined) conditions.push({ seq: { lt: before } });
  if (after !== undefined) conditions.push({ seq: { gt: after } });
  if (who !== undefined) conditions.push({ actorId: who });
  if (type !== undefined) conditions.push(isEventType(type) ? { type } : { subjectType: type });
  if (from !== undefined) conditions.push({ at: { gte: from } });
  if (to !== undefined) conditions.push({ at: { lt: `${to}T24` } });
  if (subject !== undefined) {
    const [subjectType = '', subjectId = ''] = subject.split(' ');
    conditions.push({ subjectType, subjectId });
  }
  // The data are kept as JSON, in which quotation marks and line ends are escaped.
  if (q !== undefined) conditions.push({ data: { contains: JSON.stringify(q).slice(1, -1) } });
  const tells = q !== undefined || subject !== undefined;
  if (tells && actor.role !== 'auditor') {
    conditions.push({ OR: [{ type: { notIn: blindTypes } }, { actorId: actor.id ?? -1 }] });
  }
  for (const [subjectType, ids] of q === undefined ? [] : (question.unsearched ?? [])) {
    if (ids.length > 0) conditions.push({ NOT: { subjectType, subjectId: { in: [...ids] } } });
  }
  return conditions;
}

type StoredLine = Omit<EventRow, 'gloss' | 'isVeiled'>;

function toRow(event: StoredLine, isVeiled: boolean): EventRow {
  const told = isVeiled ? { ...event, subjectId: '', hash: '' } : event;
  return { ...told, gloss: eventGloss(event.type), isVeiled };
}

/** A line with everything it holds. */
export interface WholeEvent extends EventRow {
  prevHash: string;
  seal: string | null;
  /** What changed, as it was told; null while it is veiled. */
  data: Record<string, unknown> | null;
}

/** One line of the log; null when there is none or the actor may not read it. */
export async function getEvent(
  actor: EventActor,
  seq: number,
  seen: SeenReviews = noneSeen,
): Promise<WholeEvent | null> {
  const event = await reading().event.findUnique({ where: { seq } });
  if (!event) return null;
  if (!canReadWholeLog(actor) && (actor.id === null || event.actorId !== actor.id)) return null;
  const isVeiled = (await veiledEvents(actor, [event], seen)).has(seq);
  const { data, prevHash, seal, ...line } = event;
  const row = toRow(line, isVeiled);
  if (isVeiled) return { ...row, prevHash: '', seal: null, data: null };
  return { ...row, prevHash, seal, data: JSON.parse(data) as Record<string, unknown> };
}
