import { isSignedBy, parseNote, parseVerifierKey, type Verifier, verifierKey } from './signed-note';

/** A key that signed the log, and the note by which the key before vouches for it. */
export interface LogKey {
  verifierKey: string;
  endorsement: string | null;
}

/** The text by which a key vouches for the one after it. */
export function endorsementText(successor: string): string {
  return `verbatim: this key is followed by\n${successor}\n`;
}

/** Whether `before` has signed that this key comes after it. */
export function isEndorsed(key: LogKey, before: Verifier): boolean {
  const note = parseNote(key.endorsement ?? '');
  return note?.text === endorsementText(key.verifierKey) && isSignedBy(note, before);
}

/**
 * The keys that `pinned` vouches for, itself first, each endorsed by the one before; `keys` are those
 * that the log names, oldest first. Ends where an endorsement does not hold.
 */
export function keysFrom(pinned: Verifier, keys: readonly LogKey[]): Verifier[] {
  const chain = [pinned];
  let last = pinned;
  const start = keys.findIndex((key) => key.verifierKey === verifierKey(pinned));
  for (const key of start < 0 ? [] : keys.slice(start + 1)) {
    const next = parseVerifierKey(key.verifierKey);
    if (next?.kind !== 'note' || !isEndorsed(key, last)) break;
    chain.push(next);
    last = next;
  }
  return chain;
}
