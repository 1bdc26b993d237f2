import { existsSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3';

/**
 * Copies a database into one new file while others read and write it; the copy is the state of one
 * instant. Throws when `target` exists: a backup never takes another's place.
 */
export async function backUp(
  source: string,
  target: string,
  onProgress: (pagesDone: number, pages: number) => void = () => {},
): Promise<void> {
  if (existsSync(target)) throw new Error(`${target} exists already; give another file name.`);
  const db = new SqliteDatabase(source, { readonly: true, fileMustExist: true });
  try {
    await db.backup(target, {
      progress({ totalPages, remainingPages }) {
        onProgress(totalPages - remainingPages, totalPages);
        return 1000;
      },
    });
  } finally {
    db.close();
  }
}
