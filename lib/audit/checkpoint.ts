import { reading } from '@/lib/db/database';
import { keepPrivate } from './commit';
import { treeRoot } from './merkle';
import { checkpointText, signNote } from './signed-note';
import { readSigner } from './signing-key';
import { growTree, withSubtrees } from './tree';

/** A signed tree head as it is kept. */
export interface Checkpoint {
  treeSize: number;
  rootHash: string;
  /** The signed note. */
  note: string;
  signedAt: string;
}

/**
 * Signs the log as it stands now. Null when nothing has happened since the last checkpoint, or when
 * the key is not at hand: start-up and the log's page tell of that.
 */
export async function makeCheckpoint(
  now: () => Date = () => new Date(),
): Promise<Checkpoint | null> {
  const { signer } = await readSigner();
  if (!signer) return null;
  return keepPrivate(async (tx) => {
    const head = await tx.head.findUniqueOrThrow({ where: { id: 1 } });
    const last = await tx.checkpoint.findFirst({ orderBy: { treeSize: 'desc' } });
    if (head.seq === (last?.treeSize ?? 0)) return null;
    await growTree(tx, head.seq);
    const rootHash = await withSubtrees(tx, (whole) => treeRoot(head.seq, whole));
    const text = checkpointText({ origin: signer.name, size: head.seq, root: rootHash });
    const note = signNote(text, signer);
    const checkpoint = { treeSize: head.seq, rootHash, note, signedAt: now().toISOString() };
    return tx.checkpoint.create({ data: checkpoint });
  });
}

/** The longest that something may have happened without a signature over it, in milliseconds. */
export const checkpointEveryMs = 10_000;

/** Who hears how the signing goes. */
export interface SigningListener {
  /** It failed, for the first time since it last went well. */
  onFailure: (error: unknown) => void;
  /** It went well again: everything that happened meanwhile is signed. */
  onRecovery: () => void;
}

/**
 * Signs whatever happened, every ten seconds (`everyMs`), as long as this process serves. What fails,
 * for want of room on the disk for instance, is tried again ten seconds later. Returns what ends it,
 * after one last signature.
 */
export function keepSigning(
  { onFailure, onRecovery }: SigningListener,
  everyMs = checkpointEveryMs,
): () => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  let isFailing = false;
  const sign = async () => {
    try {
      await makeCheckpointIfDue();
      if (isFailing) onRecovery();
      isFailing = false;
    } catch (error) {
      if (!isFailing) onFailure(error);
      isFailing = true;
    }
  };
  const signOnce = () => {
    last = last.then(sign);
  };
  const timer = setInterval(signOnce, everyMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    signOnce();
    await last;
  };
}

/** Looks before it asks for the write lock: most of the time nothing has happened. */
export async function makeCheckpointIfDue(): Promise<Checkpoint | null> {
  const head = await reading().head.findUnique({ where: { id: 1 } });
  const last = await reading().checkpoint.findFirst({ orderBy: { treeSize: 'desc' } });
  return head && head.seq > (last?.treeSize ?? 0) ? makeCheckpoint() : null;
}
