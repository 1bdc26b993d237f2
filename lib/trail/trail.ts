import { hashEvent } from '@/lib/audit/chain';
import { eventGloss } from '@/lib/audit/events';
import { readRecords } from '@/lib/audit/read-records';
import type { RecordType } from '@/lib/audit/records';
import type { SealedRecord } from '@/lib/audit/seal-records';
import type { SeenReviews } from '@/lib/audit/veil';
import type { Actor } from '@/lib/auth/actor';
import { canReadCasework } from '@/lib/auth/actor';
import { type SpeakerMask, speakerMasks } from '@/lib/claims/hidden-speaker';
import { reading } from '@/lib/db/database';
import {
  type CheckedEvent,
  checkIndependence,
  checkSeal,
  checkText,
  type TrailCheck,
} from './checks';
import { recordsBehind } from './records-behind';
import type { TrailSubject } from './subject';

export interface TrailEvent {
  seq: number;
  at: string;
  actorId: number | null;
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
  seal: string;
  events: TrailEvent[];
  checks: TrailCheck[];
}

export interface Trail {
  subject: TrailSubject;
  claimId: number;
  /** From the newest step back to the import. */
  steps: TrailStep[];
  holds: boolean;
  /** Events that a signature covers; 0: none was made yet. */
  signedSize: number;
}

/**
 * The trail of a claim, a verdict or a version of it, with every step checked as it is read: each
 * record against the seal its last event gives, each event against its hash, each capture against
 * its hashes, each span against its words, each answer against who had a part in it. Of rounds whose
 * ratings the actor may not see there is the round and no rating; to whom the speaker is hidden there
 * is no speaker. Null when there is no such subject.
 */
export async function getTrail(
  actor: Actor,
  subject: TrailSubject,
  seen: SeenReviews,
): Promise<Trail | null> {
  if (!canReadCasework(actor)) return null;
  const rounds = await reading().review.findMany({
    where: {
      claim: subject.type === 'claim' ? { id: subject.id } : { verdict: { id: subject.id } },
    },
    select: { id: true },
  });
  const visible = await seen(rounds.map(({ id }) => id));
  const behind = await recordsBehind(subject, ({ id }) => visible.has(id));
  if (!behind) return null;
  const { claimId } = behind;
  const [records, events, snapshots, checkpoint, masks] = await Promise.all([
    readRecords(behind.records),
    readEvents(behind.records),
    reading().snapshot.findMany({
      where: { id: { in: behind.snapshotIds } },
      select: { id: true, text: true, rawBytes: true },
    }),
    reading().checkpoint.findFirst({ orderBy: { treeSize: 'desc' } }),
    speakerMasks(actor, { claimIds: [claimId] }),
  ]);
  const captures = new Map(snapshots.map((snapshot) => [snapshot.id, snapshot]));
  const traced = records.map((record) => ({
    record,
    events: events.get(`${record.type} ${record.id}`) ?? [],
  }));
  const steps = traced.map((one): TrailStep => {
    const { type, id, row, seal } = one.record;
    const checks = [
      ...checkSeal(one),
      ...checkText(one.record, captures),
      ...checkIndependence(one, traced),
    ];
    return { type, id, row, seal, events: one.events.map(({ told }) => told), checks };
  });
  const mask = masks.get(claimId);
  return {
    subject,
    claimId,
    steps: mask ? withoutSpeaker(steps, mask) : steps,
    holds: steps.every((step) => step.checks.every((check) => check.holds)),
    signedSize: checkpoint?.treeSize ?? 0,
  };
}

/** The steps as they may reach somebody who is to rate the claim without the name. */
function withoutSpeaker(steps: readonly TrailStep[], mask: SpeakerMask): TrailStep[] {
  const ofSpeaker = new Set(['speakerId', 'affiliationId']);
  const covered = (row: TrailStep['row']) =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([column]) => !ofSpeaker.has(column))
        .map(([column, value]) => [column, typeof value === 'string' ? mask.text(value) : value]),
    );
  return steps
    .filter(({ type }) => type !== 'speaker' && type !== 'affiliation')
    .map((step) => ({ ...step, row: covered(step.row) }));
}

interface ToldEvent extends CheckedEvent {
  told: TrailEvent;
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
  const events = new Map<string, ToldEvent[]>();
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
    const { seq, at, actorId, actorName, actorRole } = row;
    const told = { seq, at, actorId, actorName, actorRole, gloss: eventGloss(row.type) };
    const name = `${row.subjectType} ${row.subjectId}`;
    const checked = { seq, told, seal: row.seal, holds: hash === row.hash };
    events.set(name, [...(events.get(name) ?? []), checked]);
  }
  return events;
}
