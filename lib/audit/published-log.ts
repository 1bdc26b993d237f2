import { reading } from '@/lib/db/database';
import { type Result, refuse } from '@/lib/result';
import type { LogKey } from './key-chain';
import { consistencyProof } from './merkle';
import { withSubtrees } from './tree';

// What strangers may read of the log: its signed heads, the proofs between them, its keys. None of
// it is written when somebody asks: the server signs by itself, at most ten seconds later.

/**
 * The newest checkpoint as a signed note (C2SP tlog-checkpoint), with the lines of the present
 * witnesses under it; null before the first.
 */
export async function newestNote(): Promise<string | null> {
  const last = await reading().checkpoint.findFirst({ orderBy: { treeSize: 'desc' } });
  if (!last) return null;
  const active = await reading().witness.findMany({ where: { retiredAt: null } });
  const cosignatures = await reading().cosignature.findMany({
    where: { treeSize: last.treeSize, witness: { in: active.map((one) => one.verifierKey) } },
    orderBy: { id: 'asc' },
  });
  return last.note + cosignatures.map(({ line }) => line).join('');
}

/** The keys that have signed the log, oldest first, each later one with its endorsement. */
export async function listLogKeys(): Promise<LogKey[]> {
  return reading().signingKey.findMany({
    select: { verifierKey: true, endorsement: true },
    orderBy: { id: 'asc' },
  });
}

/**
 * The consistency proof (RFC 6962, section 2.1.2) between two sizes, in hexadecimal digits. Only
 * sizes that were signed: whoever watches from outside knows no others, and a proof between any two
 * would give out the hashes of single events.
 */
export async function proveConsistency(from: number, to: number): Promise<Result<string[]>> {
  if (from > to) return refuse('invalid_input', 'The earlier size comes first: from, then to.');
  const signed = await reading().checkpoint.findMany({
    where: { treeSize: { in: [from, to] } },
    select: { treeSize: true },
  });
  const unsigned = [from, to].find((size) => !signed.some(({ treeSize }) => treeSize === size));
  if (unsigned !== undefined) {
    return refuse('not_found', `This log was never signed at ${unsigned} events.`);
  }
  const proof = await withSubtrees(reading(), (whole) => consistencyProof(from, to, whole));
  return { ok: true, value: proof };
}
