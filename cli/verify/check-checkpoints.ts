import { isEndorsed } from '@/lib/audit/key-chain';
import {
  isSignedBy,
  parseCheckpoint,
  parseNote,
  parseVerifierKey,
  type TreeHead,
  type Verifier,
} from '@/lib/audit/signed-note';
import type { ReadLog } from './check-log';
import type { FileReader } from './file-reader';
import type { Findings } from './report';

interface CheckpointRow {
  treeSize: number;
  rootHash: string;
  note: string;
}

interface KeyRow {
  id: number;
  verifierKey: string;
  endorsement: string | null;
}

/** The sizes at which somebody signed the log. */
export async function signedSizes(reader: FileReader): Promise<number[]> {
  const rows = await reader.all<{ treeSize: number }>('SELECT treeSize FROM checkpoint');
  return rows.map((row) => row.treeSize);
}

/** The keys that signed the log; each after the first must be endorsed by the one before. */
export async function checkKeys(reader: FileReader, findings: Findings): Promise<Verifier[]> {
  const rows = await reader.all<KeyRow>(
    'SELECT id, verifierKey, endorsement FROM signing_key ORDER BY id',
  );
  const keys: Verifier[] = [];
  let before: Verifier | null = null;
  for (const row of rows) {
    const where = `signing key ${row.id}`;
    const key = parseVerifierKey(row.verifierKey);
    if (!key) {
      findings.add('checkpoints', where, 'It is no key.');
      continue;
    }
    if (before) {
      if (!isEndorsed(row, before))
        findings.add('checkpoints', where, 'The key before it has not endorsed it.');
    }
    keys.push(key);
    before = key;
  }
  return keys;
}

/** Holds every signed tree head against the log; returns the largest that stands. */
export async function checkCheckpoints(
  reader: FileReader,
  findings: Findings,
  log: ReadLog,
  keys: readonly Verifier[],
): Promise<TreeHead | null> {
  findings.begin('checkpoints');
  const rows = await reader.all<CheckpointRow>(
    'SELECT treeSize, rootHash, note FROM checkpoint ORDER BY treeSize',
  );
  let largest: TreeHead | null = null;
  for (const row of rows) {
    findings.looked('checkpoints');
    const where = `checkpoint ${row.treeSize}`;
    const head = checkNote(findings, 'checkpoints', where, row.note, log, keys);
    if (!head) continue;
    if (head.size !== row.treeSize || head.root !== row.rootHash) {
      findings.add('checkpoints', where, 'What was signed is not what stands beside it.');
    } else largest = head;
  }
  if (rows.length === 0 && log.size > 0) {
    findings.add(
      'checkpoints',
      'log',
      'Nobody has signed this log: whoever has the file could have written it anew.',
    );
  }
  return largest;
}

/** Holds a checkpoint that somebody kept elsewhere against the log. */
export function checkKept(
  findings: Findings,
  note: string,
  log: ReadLog,
  keys: readonly Verifier[],
): void {
  findings.begin('kept');
  findings.looked('kept');
  checkNote(findings, 'kept', 'kept checkpoint', note, log, keys);
}

/** The size that a kept checkpoint speaks of; null when it cannot be read. */
export function keptSize(note: string): number | null {
  return parseCheckpoint(parseNote(note)?.text ?? '')?.size ?? null;
}

function checkNote(
  findings: Findings,
  check: 'checkpoints' | 'kept',
  where: string,
  stored: string,
  log: ReadLog,
  keys: readonly Verifier[],
): TreeHead | null {
  const note = parseNote(stored);
  const head = note && parseCheckpoint(note.text);
  if (!note || !head) {
    findings.add(check, where, 'It cannot be read as a signed checkpoint.');
    return null;
  }
  if (!keys.some((key) => isSignedBy(note, key))) {
    findings.add(check, where, 'None of the log’s keys has signed it.');
    return null;
  }
  if (head.size > log.size) {
    findings.add(
      check,
      where,
      `It was signed over ${head.size} events, and the log has ${log.size}: it was cut.`,
    );
    return null;
  }
  if (log.roots.get(head.size) !== head.root) {
    findings.add(
      check,
      where,
      `The first ${head.size} events are not those that were signed: the log was rewritten.`,
    );
    return null;
  }
  return head;
}
