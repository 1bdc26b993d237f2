import { reading } from '@/lib/db/database';
import type { WritingTransaction } from './commit';
import { cosignatureIn, parseNote, parseVerifierKey, type Verifier } from './signed-note';

/** Somebody outside whose signatures under checkpoints are kept. */
export interface Witness {
  id: number;
  name: string;
  verifierKey: string;
  addedAt: string;
  /** Since when its signatures are no longer taken; null while they are. */
  retiredAt: string | null;
}

type From = Pick<WritingTransaction, 'witness'>;

/** Everybody who is or was a witness of this log, in the order in which they were added. */
export async function listWitnesses(from: From = reading()): Promise<Witness[]> {
  const rows = await from.witness.findMany({ orderBy: { id: 'asc' } });
  return rows.map((row) => ({ ...row, name: parseVerifierKey(row.verifierKey)?.name ?? '' }));
}

/** The keys of the witnesses whose signatures are taken now. */
export async function activeWitnessKeys(from: From = reading()): Promise<Verifier[]> {
  const witnesses = await listWitnesses(from);
  return witnesses.flatMap(({ verifierKey, retiredAt }) => {
    const key = retiredAt === null ? parseVerifierKey(verifierKey) : null;
    return key?.kind === 'cosignature' ? [key] : [];
  });
}

/** How far a witness has seen the log, by its own signature. */
export interface Witnessed {
  name: string;
  size: number;
  /** When it says that it signed; ISO 8601. */
  at: string;
}

/** How far each present witness has seen the log, furthest first; those who never signed left out. */
export async function listWitnessed(): Promise<Witnessed[]> {
  const active = (await listWitnesses()).filter(({ retiredAt }) => retiredAt === null);
  const last = await Promise.all(active.map(lastWitnessed));
  return last.flatMap((one) => one ?? []).sort((one, other) => other.size - one.size);
}

async function lastWitnessed({ name, verifierKey }: Witness): Promise<Witnessed | null> {
  const row = await reading().cosignature.findFirst({
    where: { witness: verifierKey },
    orderBy: { treeSize: 'desc' },
  });
  if (!row) return null;
  const { note } = await reading().checkpoint.findUniqueOrThrow({
    where: { treeSize: row.treeSize },
  });
  const key = parseVerifierKey(verifierKey);
  const cosigned = parseNote(note + row.line);
  const found = key && cosigned && cosignatureIn(cosigned, key);
  if (!found) return null;
  return { name, size: row.treeSize, at: new Date(found.seconds * 1000).toISOString() };
}
