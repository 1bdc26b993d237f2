import { cosign, parseNote } from '@/lib/audit/signed-note';
import { buildWitness } from '../factories-witnesses';
import { recomputeChain } from './alterations';
import { AlteredFile } from './altered-file';

/** Does to a database, behind the application's back, what its first argument says. */
const [what, file] = process.argv.slice(2) as ['rewrite' | 'cut' | 'cosign', string];

const altered = await AlteredFile.open(file);
await altered.dropGuards();
if (what === 'rewrite') await rewrite();
if (what === 'cut') await cut();
if (what === 'cosign') await cosignAsOthers();
await altered.putGuardsBack();
await altered.close();

async function rewrite(): Promise<void> {
  await altered.run("UPDATE event SET actorName = 'Nobody' WHERE seq = 3");
  await recomputeChain(altered);
  await forgetSignatures();
}

async function cut(): Promise<void> {
  await altered.run('DELETE FROM event WHERE seq > 4');
  await altered.run(
    'UPDATE head SET (seq, hash) = (SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1)',
  );
  await forgetSignatures();
}

async function forgetSignatures(): Promise<void> {
  for (const table of ['checkpoint', 'cosignature', 'tree_hash']) {
    await altered.run(`DELETE FROM ${table}`);
  }
}

/** A true signature of somebody whom nobody named, and one that the named witness never made. */
async function cosignAsOthers(): Promise<void> {
  const [last] = await altered.all<{ treeSize: number; note: string }>(
    'SELECT treeSize, note FROM checkpoint ORDER BY treeSize DESC LIMIT 1',
  );
  const [named] = await altered.all<{ verifierKey: string }>('SELECT verifierKey FROM witness');
  const stranger = buildWitness('stranger.example/w');
  const line = cosign(parseNote(last?.note ?? '')?.text ?? '', stranger, 1_790_000_000);
  const insert =
    'INSERT INTO cosignature (treeSize, witness, line, receivedAt) VALUES (?, ?, ?, ?)';
  const size = last?.treeSize ?? 0;
  await altered.run(insert, size, stranger.verifierKey, line, '2026');
  await altered.run(insert, size - 1, named?.verifierKey ?? '', line, '2026');
}
