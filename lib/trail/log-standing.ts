import { canReadWholeLog } from '@/lib/audit/queries';
import { parseVerifierKey } from '@/lib/audit/signed-note';
import { currentVerifierKey, keyProblems, readSigner } from '@/lib/audit/signing-key';
import { listWitnessed, listWitnesses, type Witnessed } from '@/lib/audit/witnesses';
import type { Actor } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';

export interface LogStanding {
  /** How many events there are. */
  size: number;
  /** The name on the checkpoints; null before the first key. */
  origin: string | null;
  last: { size: number; root: string; at: string } | null;
  /** How far those outside have seen it, furthest first. */
  witnessed: Witnessed[];
  /** Witnesses that have not signed yet, by name. */
  silent: string[];
  /** What whoever runs the machine should do about the key; null: nothing. */
  problem: string | null;
}

/** How far the log is signed, for those who read it whole; null for others. */
export async function logStanding(actor: Actor): Promise<LogStanding | null> {
  if (!canReadWholeLog(actor)) return null;
  const [head, last, key, { problem }, witnessed, witnesses] = await Promise.all([
    reading().head.findUniqueOrThrow({ where: { id: 1 } }),
    reading().checkpoint.findFirst({ orderBy: { treeSize: 'desc' } }),
    currentVerifierKey(),
    readSigner(),
    listWitnessed(),
    listWitnesses(),
  ]);
  const active = witnesses.filter(({ retiredAt }) => retiredAt === null);
  return {
    size: head.seq,
    origin: key === null ? null : (parseVerifierKey(key)?.name ?? null),
    last: last && { size: last.treeSize, root: last.rootHash, at: last.signedAt },
    witnessed,
    silent: active
      .map(({ name }) => name)
      .filter((name) => !witnessed.some((one) => one.name === name)),
    problem: problem && keyProblems[problem],
  };
}
