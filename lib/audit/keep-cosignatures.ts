import { reading } from '@/lib/db/database';
import { ok, type Result, refuse } from '@/lib/result';
import { keepPrivate } from './commit';
import { cosignatureIn, parseCheckpoint, parseNote, verifierKey } from './signed-note';
import { activeWitnessKeys } from './witnesses';

/** How far a witness's clock may be ahead of ours, in seconds. */
const mostAheadSeconds = 300;

/**
 * Keeps what present witnesses have signed under a checkpoint of this log; `cosigned` is the
 * checkpoint with their lines. A line vouches for itself, as a checkpoint does, so that no event tells
 * of it; a second one of the same witness for the same checkpoint is not kept. Refuses `not_found`
 * for a checkpoint that is not ours and `forbidden` when no line is of a witness we know; lines of
 * others are passed over. Returns the names of the witnesses whose lines are kept now.
 */
export async function keepCosignatures(
  cosigned: string,
  now: () => Date = () => new Date(),
): Promise<Result<{ size: number; witnesses: string[] }>> {
  const note = parseNote(cosigned);
  const head = note && parseCheckpoint(note.text);
  if (!note || !head) {
    return refuse('invalid_input', 'Send the checkpoint with your signature under it, as text.');
  }
  const stored = await reading().checkpoint.findUnique({ where: { treeSize: head.size } });
  if (!stored || parseNote(stored.note)?.text !== note.text) {
    return refuse('not_found', 'This newsroom has not signed such a checkpoint.');
  }
  const latest = now().getTime() / 1000 + mostAheadSeconds;
  const found = (await activeWitnessKeys()).flatMap((witness) => {
    const cosignature = cosignatureIn(note, witness);
    const isTimely = cosignature !== null && cosignature.seconds <= latest;
    return isTimely ? [{ witness, line: cosignature.line }] : [];
  });
  if (found.length === 0) {
    return refuse(
      'forbidden',
      'No signature here is of a witness that this newsroom knows, made at a time that has come.',
    );
  }
  const rows = found.map(({ witness, line }) => ({
    treeSize: head.size,
    witness: verifierKey(witness),
    line,
    receivedAt: now().toISOString(),
  }));
  // Strangers may send again what they have read here: that must not even take the write lock.
  if ((await listMissing(rows, reading())).length > 0) {
    await keepPrivate(async (tx) => {
      await tx.cosignature.createMany({ data: await listMissing(rows, tx) });
    });
  }
  return ok({ size: head.size, witnesses: found.map(({ witness }) => witness.name) });
}

type Row = { treeSize: number; witness: string; line: string; receivedAt: string };

async function listMissing(
  rows: Row[],
  from: Pick<ReturnType<typeof reading>, 'cosignature'>,
): Promise<Row[]> {
  const kept = await from.cosignature.findMany({
    where: { treeSize: { in: rows.map((row) => row.treeSize) } },
  });
  return rows.filter((row) => !kept.some((one) => one.witness === row.witness));
}
