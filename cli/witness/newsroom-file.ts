import { consistencyProof, subtreesOf } from '@/lib/audit/merkle';
import { type FileReader, openFile } from '../verify/file-reader';
import { CouldNotLook, type LogSource } from './log-source';

/**
 * The log in a newsroom's database or a backup of it, read as the verifier reads it: by another SQLite
 * library than the application's, in one state, never written. What is handed back goes elsewhere.
 */
export async function openNewsroomFile(
  file: string,
  handBack: LogSource['handBack'],
): Promise<LogSource & { close: () => Promise<void> }> {
  const refuse = (error: Error): never => {
    throw new CouldNotLook(`${file} is no newsroom’s database that can be read: ${error.message}`);
  };
  const reader = await openFile(file).catch(refuse);
  const all: FileReader['all'] = (sql, ...values) =>
    reader.all(sql, ...values).catch(refuse) as never;
  return {
    async newest() {
      const [last] = await all<{ note: string }>(
        'SELECT note FROM checkpoint ORDER BY treeSize DESC LIMIT 1',
      );
      if (!last) throw new CouldNotLook(`The log in ${file} is not signed yet. Look again later.`);
      return last.note;
    },
    keys: () => all('SELECT verifierKey, endorsement FROM signing_key ORDER BY id'),
    async proof(from, to) {
      const rows = await all<{ hash: string }>(
        'SELECT hash FROM event WHERE seq <= ? ORDER BY seq',
        to,
      );
      if (rows.length < to) return null;
      return consistencyProof(from, to, subtreesOf(rows.map(({ hash }) => hash)));
    },
    handBack,
    close: () => reader.close(),
  };
}
