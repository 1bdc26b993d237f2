import { sha256 } from '@/lib/audit/canonical';
import type { SealedRecord } from '@/lib/audit/seal-records';

/** What was held against what, there and then. */
export interface TrailCheck {
  /** What was checked, as a sentence that the answer completes. */
  what: string;
  holds: boolean;
}

/** What the log gives a record, and whether each event has the hash it says. */
export interface CheckedEvent {
  seq: number;
  seal: string | null;
  holds: boolean;
}

/** A record with its events, oldest first. */
export interface TracedRecord {
  record: SealedRecord;
  events: readonly CheckedEvent[];
}

/** Texts and raw bytes of captures by their id. */
export type Captures = ReadonlyMap<number, { text: string; rawBytes: Uint8Array }>;

/** The record against the seal that its last event gives, and its events against their hashes. */
export function checkSeal({ record, events }: TracedRecord): TrailCheck[] {
  const last = events.at(-1);
  if (!last) return [{ what: 'An event of the log tells of it', holds: false }];
  return [
    { what: 'Its events have the hashes they say', holds: events.every((one) => one.holds) },
    { what: `It is as event ${last.seq} sealed it`, holds: last.seal === record.seal },
  ];
}

/** A capture against its hashes; a claim, or evidence, against the words at its place in the source. */
export function checkText({ type, row, parts }: SealedRecord, captures: Captures): TrailCheck[] {
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

/**
 * Whether the editor who answered had, by then, no part in what they answered: wrote no version and
 * gave no rating among the records of this trail.
 */
export function checkIndependence(
  { record, events }: TracedRecord,
  all: readonly TracedRecord[],
): TrailCheck[] {
  const answered = events[0];
  if (record.type !== 'approval' || !answered) return [];
  const hadPart = all.some(({ record: { type, row }, events: [first] }) => {
    const by = type === 'verdict_version' ? row.writtenById : type === 'rating' && row.memberId;
    return by === record.row.memberId && first !== undefined && first.seq < answered.seq;
  });
  return [
    { what: 'Whoever answered had written none of it and rated none of it', holds: !hadPart },
  ];
}
