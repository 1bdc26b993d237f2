import { keysFrom, type LogKey } from '@/lib/audit/key-chain';
import { isConsistent } from '@/lib/audit/merkle';
import {
  isSignedBy,
  parseCheckpoint,
  parseNote,
  type TreeHead,
  type Verifier,
} from '@/lib/audit/signed-note';

/** Why a checkpoint is refused, in one word. */
export type Contradiction = 'key' | 'origin' | 'cut' | 'rewritten' | 'unproven';

/** A checkpoint as it was seen: its text, what it says, and the key that signed it. */
export interface SeenCheckpoint {
  text: string;
  head: TreeHead;
  key: Verifier;
}

/**
 * Reads a note as a checkpoint signed by `pinned` or by a later key that it vouches for. Null when it
 * is no checkpoint at all; `key` or `origin` when it is one and not of this log.
 */
export function readCheckpoint(
  stored: string,
  pinned: Verifier,
  keys: readonly LogKey[],
): SeenCheckpoint | 'key' | 'origin' | null {
  const note = parseNote(stored);
  const head = note && parseCheckpoint(note.text);
  if (!note || !head) return null;
  const key = keysFrom(pinned, keys).find((one) => isSignedBy(note, one));
  if (!key) return 'key';
  return head.origin === key.name ? { text: note.text, head, key } : 'origin';
}

/**
 * Whether the log at `later` only adds to what it was at `kept`, by the proof that `prove` fetches when
 * one is needed. Null when it does.
 */
export async function contradictionOf(
  kept: TreeHead,
  later: TreeHead,
  prove: (from: number, to: number) => Promise<string[] | null>,
): Promise<Contradiction | null> {
  if (later.size < kept.size) return 'cut';
  if (later.size === kept.size) return later.root === kept.root ? null : 'rewritten';
  const proof = await prove(kept.size, later.size);
  if (proof === null) return 'unproven';
  return isConsistent(kept.size, later.size, kept.root, later.root, proof) ? null : 'rewritten';
}

/** What was seen, and what it means, for people. */
export function contradictionSentence(
  contradiction: Contradiction,
  kept: TreeHead | null,
  seen: TreeHead | null,
): string {
  const before = kept ? `${kept.size} events, root ${kept.root}` : 'nothing';
  const now = seen ? `${seen.size} events, root ${seen.root}` : 'something unreadable';
  const views = `Kept: ${before}.\nSeen now: ${now}.`;
  switch (contradiction) {
    case 'key':
      return `The checkpoint is signed by no key that the one I know vouches for.\n${views}\nEither somebody else answers in the newsroom’s place, or its key was changed without the old one’s endorsement. Ask the newsroom by another way; if it has lost its key, begin anew with another state file and --key.`;
    case 'origin':
      return `The checkpoint is signed by a key of this log and names another log.\n${views}\nAsk the newsroom which log it signs.`;
    case 'cut':
      return `The log is shorter than it was: events were cut off its end, or an old copy was put in its place.\n${views}\nThe newsroom signed both. Ask what happened to the events after ${seen?.size}.`;
    case 'rewritten':
      return `The log was rewritten: its first ${kept?.size} events are not those that the newsroom signed before.\n${views}\nThe newsroom signed both, and both cannot be true. Together the two notes prove it.`;
    case 'unproven':
      return `The newsroom cannot show that the log only grew: it has no proof from ${kept?.size} events to ${seen?.size}.\n${views}\nIt signed the log at ${kept?.size} events and no longer has that state: the log was rewritten, or an old copy was put in its place and went on.`;
  }
}
