import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { keysFrom, type LogKey } from '@/lib/audit/key-chain';
import {
  cosign,
  cosignatureIn,
  isSignedBy,
  type Note,
  parseCheckpoint,
  parseNote,
  parseVerifierKey,
  type Signer,
  type TreeHead,
  type Verifier,
  verifierKey,
  verifierOf,
} from '@/lib/audit/signed-note';
import {
  type Contradiction,
  contradictionOf,
  contradictionSentence,
  readCheckpoint,
  type SeenCheckpoint,
} from './judge';
import { CouldNotLook, type HandedBack, type LogSource } from './log-source';
import { Misused } from './misused';
import { readState, type WitnessState, writeState } from './state-file';

export interface Look {
  stateFile: string;
  signer: Signer;
  /** The log's key, as somebody told it; otherwise the first one seen is believed. */
  logKey?: string | undefined;
  now?: () => Date;
}

/** What a look at a log came to. */
export type Outcome = Accepted | Refused;

export interface Accepted {
  isAccepted: true;
  head: TreeHead;
  /** The size kept before; null on the first look. */
  sizeBefore: number | null;
  logKey: string;
  /** Nobody has vouched for the log's key but the log itself. */
  isKeyUnvouched: boolean;
  /** The key before, when it was changed since the last look. */
  keyBefore: string | null;
  /** The checkpoint with the signatures of log and witness. */
  cosigned: string;
  handedBack: HandedBack;
}

export interface Refused {
  isAccepted: false;
  contradiction: Contradiction;
  message: string;
  /** The file in which the checkpoint that was refused is kept. */
  evidence: string;
}

/**
 * Looks at a log once: accepts its newest checkpoint when it only adds to the one kept, signs it, keeps
 * it and only then hands the signature back (C2SP tlog-witness asks for this order). A checkpoint that
 * is refused is kept beside the state, which stays as it was. Throws `CouldNotLook` when nothing was
 * seen and `Misused` when state, key or name do not fit.
 */
export async function witnessLog(source: LogSource, look: Look): Promise<Outcome> {
  const state = readState(look.stateFile);
  const seen = await source.newest();
  const keys = await source.keys();
  const pinned = pinnedKey(state, look.logKey, keys, seen);
  const kept = state && headOf(state.note);
  const checkpoint = readCheckpoint(seen, pinned, keys);
  if (checkpoint === null) throw new CouldNotLook('What was shown is no signed checkpoint.');
  if (typeof checkpoint === 'string') return refuseNote(look, checkpoint, kept, seen);
  const contradiction =
    kept && (await contradictionOf(kept, checkpoint.head, (from, to) => source.proof(from, to)));
  if (contradiction) return refuseNote(look, contradiction, kept, seen);
  return accept(source, look, { state, checkpoint, seen, pinned });
}

async function accept(
  source: LogSource,
  look: Look,
  found: {
    state: WitnessState | null;
    checkpoint: SeenCheckpoint;
    seen: string;
    pinned: Verifier;
  },
): Promise<Accepted> {
  const { state, checkpoint, pinned } = found;
  const now = look.now?.() ?? new Date();
  const witness = verifierOf(look.signer, 'cosignature');
  const cosigned =
    signedBefore(state, checkpoint, witness) ??
    withoutOthers(found.seen, checkpoint) +
      cosign(checkpoint.text, look.signer, Math.floor(now.getTime() / 1000));
  const logKey = verifierKey(checkpoint.key);
  writeState(look.stateFile, { logKey, note: cosigned, seenAt: now.toISOString() });
  const isThere = isSignedBy(noteOf(found.seen), witness);
  const handedBack = isThere
    ? { isKept: true, message: 'The newsroom has this signature already.' }
    : await source.handBack(cosigned);
  return {
    isAccepted: true,
    head: checkpoint.head,
    sizeBefore: state && (headOf(state.note)?.size ?? null),
    logKey,
    isKeyUnvouched: state === null && look.logKey === undefined,
    keyBefore: logKey === verifierKey(pinned) ? null : verifierKey(pinned),
    cosigned,
    handedBack,
  };
}

/** The key to believe: the one kept, the one that was told, or on a first look the one that signed. */
function pinnedKey(
  state: WitnessState | null,
  told: string | undefined,
  keys: readonly LogKey[],
  seen: string,
): Verifier {
  const given = told === undefined ? null : parseVerifierKey(told);
  if (told !== undefined && given?.kind !== 'note') {
    throw new Misused('--key is no key of a log. It looks like name+0a1b2c3d+BASE64.');
  }
  const kept = state && parseVerifierKey(state.logKey);
  if (state && !kept) throw new Misused('The state file holds no key of a log. Put it back whole.');
  if (kept && given && !keysFrom(given, keys).some((key) => isSame(key, kept))) {
    throw new Misused(
      `The state knows this log by another key: ${state.logKey}. Leave --key out, or use another --state.`,
    );
  }
  const first = keys
    .map((key) => parseVerifierKey(key.verifierKey))
    .find((key) => key?.kind === 'note' && isSignedBy(noteOf(seen), key));
  const pinned = kept ?? given ?? first;
  if (!pinned)
    throw new CouldNotLook('The checkpoint is signed by none of the keys that are shown.');
  return pinned;
}

const isSame = (one: Verifier, other: Verifier) => verifierKey(one) === verifierKey(other);

function noteOf(stored: string): Note {
  return parseNote(stored) ?? { text: '', signatures: [] };
}

function headOf(stored: string): TreeHead {
  const head = parseCheckpoint(noteOf(stored).text);
  if (!head) throw new Misused('The state file holds no checkpoint. Put it back from a copy.');
  return head;
}

/** The checkpoint as this witness signed it before, when it is the same one. */
function signedBefore(
  state: WitnessState | null,
  { text }: SeenCheckpoint,
  witness: Verifier,
): string | null {
  const note = state && parseNote(state.note);
  return state && note?.text === text && cosignatureIn(note, witness) ? state.note : null;
}

/** The note with the log's own line alone: what other witnesses signed is theirs to hand in. */
function withoutOthers(seen: string, { text, key }: SeenCheckpoint): string {
  const lines = seen.slice(text.length + 1).split('\n');
  const own = lines.filter((line) => line && isSignedBy(noteOf(`${text}\n${line}\n`), key));
  return `${text}\n${own[0]}\n`;
}

function refuseNote(
  { stateFile }: Look,
  contradiction: Contradiction,
  kept: TreeHead | null,
  seen: string,
): Refused {
  const hash = createHash('sha256').update(seen).digest('hex').slice(0, 12);
  const evidence = `${stateFile}.refused-${hash}.txt`;
  if (!existsSync(evidence)) writeFileSync(evidence, seen, { flush: true });
  const head = parseCheckpoint(noteOf(seen).text);
  return {
    isAccepted: false,
    contradiction,
    message: contradictionSentence(contradiction, kept, head),
    evidence,
  };
}
