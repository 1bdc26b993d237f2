import { existsSync, renameSync, rmSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3';

/**
 * Copies a database into one new file while others read and write it; the copy is the state of the
 * instant at which it began, and needs no other file beside it. Throws when `target` exists: a backup
 * never takes another's place. A failure leaves nothing behind.
 */
export async function backUp(
  source: string,
  target: string,
  onProgress: (pagesDone: number, pages: number) => void = () => {},
): Promise<void> {
  refuseExisting(target);
  const draft = `${target}.${process.pid}.part`;
  try {
    await copyPages(source, draft, onProgress);
    keepInOneFile(draft);
    refuseExisting(target);
    renameSync(draft, target);
  } finally {
    for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(draft + suffix, { force: true });
  }
}

async function copyPages(
  source: string,
  draft: string,
  onProgress: (pagesDone: number, pages: number) => void,
): Promise<void> {
  const db = new SqliteDatabase(source, { readonly: true, fileMustExist: true, timeout: 30_000 });
  try {
    // Holds one state to the end of the copy. Without it SQLite begins anew whenever somebody has
    // written meanwhile, and in a busy newsroom never ends.
    db.exec('BEGIN');
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    await db.backup(draft, {
      progress({ totalPages, remainingPages }) {
        onProgress(totalPages - remainingPages, totalPages);
        return 1000;
      },
    });
  } finally {
    db.close();
  }
}

/** Out of WAL: a file that lies on a medium nobody may write can then be read all the same. */
function keepInOneFile(file: string): void {
  const db = new SqliteDatabase(file);
  try {
    db.pragma('journal_mode = DELETE');
  } finally {
    db.close();
  }
}

function refuseExisting(target: string): void {
  if (existsSync(target)) throw new Error(`${target} exists already; give another file name.`);
}
