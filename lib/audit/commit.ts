import { currentDatabase } from '@/lib/db/database';
import type { Ask } from '@/lib/db/prisma-client';
import type { LogHead, WritingTransaction } from '@/lib/db/writing';
import { WritingConnection } from '@/lib/db/writing';
import type { Failure, Result } from '@/lib/result';
import { canonicalJson } from './canonical';
import { type ChainedEvent, chain, type EventActor } from './chain';
import { eventTime } from './event-time';
import { type EventDraft, eventKinds } from './events';
import { sealRecords } from './seal-records';
import { forgetTouched, listTouched, type TouchedRecord, touchedSetup } from './touched';

export type { WritingTransaction } from '@/lib/db/writing';

/** What a command changed: its answer, and at least one event that says what happened. */
export interface Change<T> {
  ok: true;
  value: T;
  events: [EventDraft, ...EventDraft[]];
}

/** A change with the events that describe it. */
export function changed<T>(value: T, events: [EventDraft, ...EventDraft[]]): Change<T> {
  return { ok: true, value, events };
}

/**
 * The only way to write. Runs `work` in a transaction that holds the write lock; what it changes is
 * sealed, chained and stored with its events in the same transaction. A refusal leaves nothing; a
 * thrown error leaves nothing and goes on. Throws when a record was written without an event, when
 * an event has no change, and when a refusal comes after a write: those are bugs. Throws
 * WriteRefused when the disk takes nothing or the clock runs behind the log.
 */
export async function commit<T>(
  actor: EventActor,
  work: (tx: WritingTransaction) => Promise<Change<T> | { ok: false; failure: Failure }>,
  now: () => Date = () => new Date(),
): Promise<Result<T>> {
  return writingConnection().transaction<Result<T>>(async (tx, head, ask) => {
    const outcome = await work(tx);
    const touched = await listTouched(ask);
    if (!outcome.ok) {
      if (touched.length > 0) throw new Error('a command refused after it had written');
      return { keep: false, value: outcome };
    }
    matchEvents(touched, outcome.events);
    const at = eventTime(head.at, now(), outcome.events);
    await appendEvents(ask, head, await tellEvents(ask, actor, outcome.events, touched, at));
    return { keep: true, value: { ok: true, value: outcome.value } };
  });
}

/**
 * Writes what is no record: a member's drafts, saved filters and seen marks, and what is derived
 * from the log and signed by itself (tree heads). The log knows nothing of these. Throws when `work`
 * writes a record, because a record cannot change without its event; then nothing is kept.
 */
export async function keepPrivate<T>(work: (tx: WritingTransaction) => Promise<T>): Promise<T> {
  return writingConnection().transaction<T>(async (tx, _head, ask) => {
    const value = await work(tx);
    const [record] = await listTouched(ask);
    if (record) throw new Error(`${record.type} ${record.id} is a record: only commit writes it`);
    return { keep: true, value };
  });
}

function writingConnection(): WritingConnection {
  const database = currentDatabase();
  if (!database.writer) {
    const writer = new WritingConnection(database.file, touchedSetup());
    database.writer = writer;
    database.closers.push(() => writer.close());
  }
  return database.writer as WritingConnection;
}

function recordKey(type: string, id: string | number): string {
  return `${type} ${id}`;
}

/** Holds the promise in both directions: no change without its event, no event without its change. */
function matchEvents(touched: TouchedRecord[], events: EventDraft[]): void {
  const told = new Set<string>();
  for (const event of events) {
    const record = eventKinds[event.type].record;
    if (record !== null) told.add(recordKey(record, event.subject ?? ''));
  }
  const written = new Set(touched.map((one) => recordKey(one.type, one.id)));
  for (const key of written) if (!told.has(key)) throw new Error(`no event tells of ${key}`);
  for (const key of told)
    if (!written.has(key)) throw new Error(`an event tells of ${key}, which was not written`);
}

async function tellEvents(
  ask: Ask,
  actor: EventActor,
  events: EventDraft[],
  touched: TouchedRecord[],
  at: string,
): Promise<Omit<ChainedEvent, 'seq' | 'prevHash'>[]> {
  const seals = await sealRecords(ask, touched);
  const who = { id: actor.id, name: actor.name, role: actor.role };
  return events.map((event) => {
    const kind = eventKinds[event.type];
    const subject = { type: kind.record ?? 'none', id: String(event.subject ?? '') };
    const data = { ...kind.data.parse(event.data), v: kind.version };
    const seal =
      kind.record === null ? null : (seals.get(recordKey(subject.type, subject.id)) ?? null);
    return { at, actor: who, type: event.type, subject, data, seal };
  });
}

/** Rows for one INSERT: twelve values each, and SQLite binds 32,766 at most. */
const rowsAtOnce = 500;

async function appendEvents(
  ask: Ask,
  head: LogHead,
  events: Omit<ChainedEvent, 'seq' | 'prevHash'>[],
): Promise<void> {
  const chained = chain(head, events);
  for (let from = 0; from < chained.length; from += rowsAtOnce) {
    const rows = chained.slice(from, from + rowsAtOnce).map(toRow);
    const columns = Object.keys(rows[0] ?? {}).map((column) => `"${column}"`);
    const marks = rows.map(() => `(${columns.map(() => '?').join(', ')})`);
    await ask(
      `INSERT INTO "event" (${columns.join(', ')}) VALUES ${marks.join(', ')}`,
      ...rows.flatMap((row) => Object.values(row)),
    );
  }
  const last = chained[chained.length - 1];
  if (!last) throw new Error('a change came without events');
  await ask('UPDATE "head" SET "seq" = ?, "hash" = ? WHERE "id" = 1', last.seq, last.hash);
  await forgetTouched(ask);
}

function toRow(event: ChainedEvent & { hash: string }) {
  return {
    seq: event.seq,
    at: event.at,
    actorId: event.actor.id,
    actorName: event.actor.name,
    actorRole: event.actor.role,
    type: event.type,
    subjectType: event.subject.type,
    subjectId: event.subject.id,
    data: canonicalJson(event.data),
    seal: event.seal,
    prevHash: event.prevHash,
    hash: event.hash,
  };
}
