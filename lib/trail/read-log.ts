import type { LogFilters } from '@/lib/audit/log-filters';
import { canReadWholeLog, getEvent, listEvents, type WholeEvent } from '@/lib/audit/queries';
import type { Actor } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import { seenReviewsOf } from '@/lib/reviews/seen-reviews';
import { type EventFact, factsOfEvent } from './event-facts';
import { hiddenRecords } from './hidden-records';

/** A page of the log for a member, without what they must not see yet. */
export async function readLog(actor: Actor, filters: LogFilters) {
  const unsearched = filters.q === undefined ? new Map() : await hiddenRecords(actor);
  return listEvents(actor, { ...filters, unsearched }, seenReviewsOf(actor));
}

/** One line with what it tells; its data are left out while they would tell who a claim is of. */
export async function readEvent(actor: Actor, seq: number): Promise<WholeEvent | null> {
  const event = await getEvent(actor, seq, seenReviewsOf(actor));
  if (!event) return null;
  const hidden = await hiddenRecords(actor);
  const isHidden = hidden.get(event.subjectType)?.includes(event.subjectId) ?? false;
  return isHidden ? { ...event, data: null } : event;
}

export interface ToldEvent {
  /** Thing by thing, in words; empty while the data are hidden. */
  facts: EventFact[];
  /** The number of the event they are held against; null: they are all that it tells. */
  against: number | null;
}

/**
 * What one line tells; of a version of a verdict, and of a rating that supersedes another, what is
 * otherwise than in the one before, as far as the actor may read that.
 */
export async function readEventFacts(actor: Actor, event: WholeEvent): Promise<ToldEvent> {
  if (!event.data) return { facts: [], against: null };
  const seq = await eventBefore(event);
  const before = seq === null ? null : await readEvent(actor, seq);
  const facts = factsOfEvent(event.data, before?.data);
  return { facts: await withNames(facts), against: before?.data ? before.seq : null };
}

/** What each of these lines tells, by its number; a line that tells nothing now is left out. */
export async function readHistory(
  actor: Actor,
  rows: readonly { seq: number }[],
): Promise<Map<number, EventFact[]>> {
  const told = await Promise.all(
    rows.map(async ({ seq }) => {
      const event = await readEvent(actor, seq);
      return [seq, event ? (await readEventFacts(actor, event)).facts : []] as const;
    }),
  );
  return new Map(told.filter(([, facts]) => facts.length > 0));
}

/** The number of the event that told of what this one replaces; null: it replaces nothing. */
async function eventBefore({ type, data }: WholeEvent): Promise<number | null> {
  const find = async (subjectType: string, id: number | undefined) => {
    if (id === undefined) return null;
    const where = { subjectType, subjectId: String(id), type };
    return (await reading().event.findFirst({ where, select: { seq: true } }))?.seq ?? null;
  };
  if (type === 'verdict_version.written') {
    const of = { verdictId: Number(data?.verdictId), number: Number(data?.number) - 1 };
    const version = await reading().verdictVersion.findFirst({ where: of, select: { id: true } });
    return find('verdict_version', version?.id);
  }
  if (type === 'rating.given' && typeof data?.supersedesId === 'number')
    return find('rating', data.supersedesId);
  return null;
}

/** Members and speakers by name: a number says nothing to a reader. */
async function withNames(facts: EventFact[]): Promise<EventFact[]> {
  const idsOf = (type: string) =>
    facts.flatMap(({ record }) => (record?.type === type ? [Number(record.id)] : []));
  const where = (type: string) => ({ where: { id: { in: idsOf(type) } } });
  const select = { id: true, name: true };
  const [members, speakers] = await Promise.all([
    reading().member.findMany({ ...where('member'), select }),
    reading().speaker.findMany({ ...where('speaker'), select }),
  ]);
  const names = new Map<string, string>([
    ...members.map(({ id, name }) => [`member ${id}`, name] as const),
    ...speakers.map(({ id, name }) => [`speaker ${id}`, name] as const),
  ]);
  const named = (text: string | null) => (text === null ? null : (names.get(text) ?? text));
  return facts.map((one) => (one.record ? { ...one, to: named(one.to) } : one));
}

/** Who has ever done something here, for choosing one. */
export async function listActors(actor: Actor): Promise<{ id: number; name: string }[]> {
  if (!canReadWholeLog(actor)) return [];
  return reading().member.findMany({ select: { id: true, name: true }, orderBy: { name: 'asc' } });
}
