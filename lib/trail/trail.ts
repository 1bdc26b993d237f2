import { sha256 } from '@/lib/audit/canonical';
import { hashEvent } from '@/lib/audit/chain';
import { eventGloss } from '@/lib/audit/events';
import { readRecords } from '@/lib/audit/read-records';
import type { RecordType } from '@/lib/audit/records';
import type { SealedRecord } from '@/lib/audit/seal-records';
import type { SeenReviews } from '@/lib/audit/veil';
import type { Actor } from '@/lib/auth/actor';
import { canReadCasework } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import { recordsBehind } from './records-behind';

/** What was held against what, there and then. */
export interface TrailCheck {
  /** What was checked, as a sentence that the answer completes. */
  what: string;
  holds: boolean;
}

export interface TrailEvent {
  seq: number;
  at: string;
  actorName: string;
  actorRole: string;
  gloss: string;
}

/** One step back: a record, what the log tells of it, and whether it stands. */
export interface TrailStep {
  type: RecordType;
  id: string;
  /** Its columns that a person would want to see, as they lie in the database. */
  row: SealedRecord['row'];
  parts: SealedRecord['parts'];
  seal: string;
  events: TrailEvent[];
  checks: TrailCheck[];
}

export interface Trail {
  claimId: number;
  /** From the newest step back to the import. */
  steps: TrailStep[];
  holds: boolean;
  /** Events that a signature covers; 0: none was made yet. */
  signedSize: number;
}

/**
 * The trail of a claim with every step checked as it is read: each record against the seal its last
 * event gives, each event against its hash, each capture against its hashes, each span against its
 * words. Of rounds whose ratings the actor may not see there is the round and no rating. Null when
 * there is no such claim.
 */
export async function claimTrail(
  actor: Actor,
  claimId: number,
  seen: SeenReviews,
): Promise<Trail | null> {
  if (!canReadCasework(actor)) return null;
  const rounds = await reading().review.findMany({ where: { claimId }, select: { id: true } });
  const visible = await seen(rounds.map(({ id }) => id));
  const behind = await recordsBehind(claimId, ({ id }) => visible.has(id));
  if (!behind) return null;
  const [records, events, snapshots, checkpoint] = await Promise.all([
    readRecords(behind.records),
    readEvents(behind.records),
    reading().snapshot.findMany({
      where: { id: { in: behind.snapshotIds } },
      select: { id: true, text: true, rawBytes: true },
    }),
    reading().checkpoint.findFirst({ orderBy: { treeSize: 'desc' } }),
  ]);
  const texts = new Map(snapshots.map((snapshot) => [snapshot.id, snapshot]));
  const steps = records.map((record): TrailStep => {
    const own = events.get(`${record.type} ${record.id}`) ?? [];
    const checks = [...checkSeal(record, own), ...checkText(record, texts)];
    const { type, id, row, parts, seal } = record;
    return { type, id, row, parts, seal, events: own.map(({ told }) => told), checks };
  });
  return {
    claimId,
    steps,
    holds: steps.every((step) => step.checks.every((check) => check.holds)),
    signedSize: checkpoint?.treeSize ?? 0,
  };
}

interface CheckedEvent {
  told: TrailEvent;
  seal: string | null;
  holds: boolean;
}

async function readEvents(names: readonly { type: RecordType; id: number }[]) {
  const byType = new Map<RecordType, string[]>();
  for (const { type, id } of names) byType.set(type, [...(byType.get(type) ?? []), String(id)]);
  const rows = await reading().event.findMany({
    where: {
      OR: [...byType].map(([type, ids]) => ({ subjectType: type, subjectId: { in: ids } })),
    },
    orderBy: { seq: 'asc' },
  });
  const events = new Map<string, CheckedEvent[]>();
  for (const row of rows) {
    const hash = hashEvent({
      seq: row.seq,
      at: row.at,
      actor: { id: row.actorId, name: row.actorName, role: row.actorRole },
      type: row.type,
      subject: { type: row.subjectType, id: row.subjectId },
      data: JSON.parse(row.data),
      seal: row.seal,
      prevHash: row.prevHash,
    });
    const { seq, at, actorName, actorRole } = row;
    const told = { seq, at, actorName, actorRole, gloss: eventGloss(row.type) };
    const name = `${row.subjectType} ${row.subjectId}`;
    const checked = { told, seal: row.seal, holds: hash === row.hash };
    events.set(name, [...(events.get(name) ?? []), checked]);
  }
  return events;
}

function checkSeal(record: SealedRecord, events: readonly CheckedEvent[]): TrailCheck[] {
  const last = events.at(-1);
  if (!last) return [{ what: 'An event of the log tells of it', holds: false }];
  return [
    { what: 'Its events have the hashes they say', holds: events.every((one) => one.holds) },
    { what: `It is as event ${last.told.seq} sealed it`, holds: last.seal === record.seal },
  ];
}

type Captures = ReadonlyMap<number, { text: string; rawBytes: Uint8Array }>;

function checkText({ type, row, parts }: SealedRecord, captures: Captures): TrailCheck[] {
  if (type === 'snapshot') {
    const capture = captures.get(Number(row.id));
    const hold = (what: string, content: string | Uint8Array | undefined, hash: unknown) => ({
      what,
      holds: content !== undefined && sha256(content) === hash,
    });
    return [
      hold('Its text has the hash it is named by', capture?.text, row.textSha256),
      hold('Its raw bytes have the hash they are named by', capture?.rawBytes, row.rawSha256),
    ];
  }
  const text = captures.get(Number(row.snapshotId))?.text;
  const spans = type === 'claim' ? (parts.claim_span ?? []) : type === 'evidence' ? [row] : [];
  if (text === undefined || spans.length === 0) return [];
  const holds = spans.every(
    ({ startOffset, endOffset, exact }) =>
      text.slice(Number(startOffset), Number(endOffset)) === exact,
  );
  return [{ what: 'Its words stand in the source, character for character', holds }];
}
