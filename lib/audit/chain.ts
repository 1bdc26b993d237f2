import { canonicalJson, sha256 } from './canonical';

/** Who did it, as the log keeps it: the name and role at the time. No id: Verbatim itself. */
export interface EventActor {
  id: number | null;
  name: string;
  role: string;
}

/** One line of the log, as it is hashed. */
export interface ChainedEvent {
  seq: number;
  /** UTC, ISO 8601 with milliseconds. */
  at: string;
  actor: EventActor;
  type: string;
  subject: { type: string; id: string };
  data: unknown;
  /** Seal of the subject's record as the transaction left it; null for events without a record. */
  seal: string | null;
  prevHash: string;
}

/** The hash before the first event: SHA-256 of nothing, the empty tree of RFC 6962. */
export const emptyLogHash = sha256('');

/** The byte 0x00, with which a leaf of RFC 6962 begins, as UTF-8 has it. */
export const leafPrefix = '\0';

/** The leaf hash of RFC 6962 over the event's canonical JSON (RFC 8785), `prevHash` included. */
export function hashEvent(event: ChainedEvent): string {
  return sha256(leafPrefix + canonicalJson(event));
}

/** Puts `hash` to each event and ties it to the one before, beginning after `head`. */
export function chain(
  head: { seq: number; hash: string },
  events: Omit<ChainedEvent, 'seq' | 'prevHash'>[],
): (ChainedEvent & { hash: string })[] {
  let { seq, hash } = head;
  return events.map((event) => {
    seq += 1;
    const chained: ChainedEvent = { ...event, seq, prevHash: hash };
    hash = hashEvent(chained);
    return { ...chained, hash };
  });
}
