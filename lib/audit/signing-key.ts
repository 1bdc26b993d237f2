import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { currentDatabase, reading } from '@/lib/db/database';
import { type Result, refuse } from '@/lib/result';
import type { EventActor } from './chain';
import { changed, commit } from './commit';
import { endorsementText } from './key-chain';
import {
  parseVerifierKey,
  type Signer,
  signerFromPem,
  signNote,
  verifierKey,
  verifierOf,
} from './signed-note';

/** Where the key that signs the log of this database lies: beside it, never in it. */
export function signingKeyFile(database: string): string {
  return `${database}.signing-key`;
}

export type KeyProblem = 'missing' | 'readable_by_others' | 'damaged' | 'another_key';

/** What to tell whoever runs the machine, one sentence for each problem. */
export const keyProblems: Record<KeyProblem, string> = {
  missing:
    'The key that signs the log is missing. Put the file back from where you keep it; until then nothing is signed.',
  readable_by_others:
    'The file with the key that signs the log can be read by others on this machine. Run chmod 600 on it; if somebody may have read it, change the key with: npm run -s verbatim -- key rotate',
  damaged:
    'The file with the key that signs the log is damaged. Put it back from where you keep it; until then nothing is signed.',
  another_key:
    'The file with the key that signs the log holds another key than the log names. Put the right one back; until then nothing is signed.',
};

/** The key the log names last; null before the first. */
export async function currentVerifierKey(): Promise<string | null> {
  const row = await reading().signingKey.findFirst({ orderBy: { id: 'desc' } });
  return row?.verifierKey ?? null;
}

/**
 * The key that signs the log, and what is wrong with its file. A file that others can read still
 * signs: the harm is done, and a log without signatures is no better.
 */
export async function readSigner(): Promise<{ signer: Signer | null; problem: KeyProblem | null }> {
  const named = await currentVerifierKey();
  const verifier = named === null ? null : parseVerifierKey(named);
  const file = signingKeyFile(currentDatabase().file);
  if (!verifier || !existsSync(file)) return { signer: null, problem: 'missing' };
  let signer: Signer;
  try {
    signer = signerFromPem(verifier.name, readFileSync(file, 'utf8'));
  } catch {
    return { signer: null, problem: 'damaged' };
  }
  if (verifierKey(verifierOf(signer)) !== named) return { signer: null, problem: 'another_key' };
  const isOpen = process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0;
  return { signer, problem: isOpen ? 'readable_by_others' : null };
}

/** A new key in PEM, written for its owner alone; a file that is there already stays. */
function makeKeyFile(file: string): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  writeFileSync(file, pem, { mode: 0o600, flag: 'wx' });
  return pem;
}

/**
 * Makes the first key, for a log that names none, under `origin`: the name of the log on every
 * checkpoint. Does nothing when the log has a key.
 */
export async function ensureSigningKey(actor: EventActor, origin: string): Promise<void> {
  if ((await currentVerifierKey()) !== null) return;
  const file = signingKeyFile(currentDatabase().file);
  const pem = existsSync(file) ? readFileSync(file, 'utf8') : makeKeyFile(file);
  const key = verifierKey(verifierOf(signerFromPem(origin, pem)));
  await commit(actor, async (tx) => {
    if ((await tx.signingKey.count()) > 0) return refuse('conflict', 'The log has a key already.');
    const startedAt = new Date().toISOString();
    const { id } = await tx.signingKey.create({ data: { verifierKey: key, startedAt } });
    return changed(null, [{ type: 'signing_key.made', subject: id, data: { verifierKey: key } }]);
  });
}

/**
 * Changes the key: a new one under `origin`, endorsed by the present one, which must be at hand. The
 * new file takes the place of the old when the log has named it.
 */
export async function rotateSigningKey(
  actor: EventActor,
  origin: string,
): Promise<Result<{ verifierKey: string }>> {
  const { signer, problem } = await readSigner();
  if (!signer) return refuse('conflict', keyProblems[problem ?? 'missing']);
  const file = signingKeyFile(currentDatabase().file);
  const draft = `${file}.new`;
  rmSync(draft, { force: true });
  const key = verifierKey(verifierOf(signerFromPem(origin, makeKeyFile(draft))));
  const endorsedBy = verifierKey(verifierOf(signer));
  const endorsement = signNote(endorsementText(key), signer);
  const result = await commit(actor, async (tx) => {
    const last = await tx.signingKey.findFirst({ orderBy: { id: 'desc' } });
    if (last?.verifierKey !== endorsedBy) {
      return refuse('conflict', 'The key was changed meanwhile.');
    }
    const startedAt = new Date().toISOString();
    const row = { verifierKey: key, startedAt, endorsement };
    const { id } = await tx.signingKey.create({ data: row });
    const data = { verifierKey: key, endorsedBy };
    return changed({ verifierKey: key }, [{ type: 'signing_key.rotated', subject: id, data }]);
  });
  if (result.ok) renameSync(draft, file);
  else rmSync(draft, { force: true });
  return result;
}
