import { subtreesOf, treeRoot } from '@/lib/audit/merkle';
import { recordShapes } from '@/lib/audit/records';
import { checkpointText, parseVerifierKey, signerFromPem, signNote } from '@/lib/audit/signed-note';
import { recomputeChain } from './alterations';
import type { AlteredFile } from './altered-file';

/** Says that somebody else did everything, and signs the log that results. */
export async function rewriteWithKey(file: AlteredFile, pem: string): Promise<void> {
  await file.run("UPDATE event SET actorName = 'Nobody' WHERE seq > 3");
  await recomputeChain(file);
  const rows = await file.all<{ hash: string }>('SELECT hash FROM event ORDER BY seq');
  const [key] = await file.all<{ verifierKey: string }>('SELECT verifierKey FROM signing_key');
  const origin = parseVerifierKey(key?.verifierKey ?? '')?.name ?? '';
  const root = treeRoot(rows.length, subtreesOf(rows.map(({ hash }) => hash)));
  const text = checkpointText({ origin, size: rows.length, root });
  const note = signNote(text, signerFromPem(origin, pem));
  await file.run('DELETE FROM checkpoint');
  await file.run('DELETE FROM cosignature');
  await file.run('INSERT INTO checkpoint VALUES (?, ?, ?, ?)', rows.length, root, note, '2026');
}

/** Takes the database back to its first checkpoint, before which there was only the key. */
export async function cutToFirstCheckpoint(file: AlteredFile): Promise<void> {
  const [first] = await file.all<{ treeSize: number }>(
    'SELECT min(treeSize) AS treeSize FROM checkpoint',
  );
  const size = first?.treeSize ?? 0;
  await file.run('DELETE FROM checkpoint WHERE treeSize > ?', size);
  await file.run('DELETE FROM cosignature');
  await file.run('DELETE FROM event WHERE seq > ?', size);
  await file.run(
    'UPDATE head SET (seq, hash) = (SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1)',
  );
  for (const shape of Object.values(recordShapes)) {
    if (shape.table === 'signing_key') continue;
    for (const part of shape.parts) await file.run(`DELETE FROM "${part.table}"`);
    await file.run(`DELETE FROM "${shape.table}"`);
  }
}
