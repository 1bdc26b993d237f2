import sqlite3 from 'sqlite3';

export type Value = string | number | null | Buffer;
export type Row = Record<string, Value>;

/** A database file, read through a binding of its own and never written. */
export interface FileReader {
  all<T extends object = Row>(sql: string, ...values: (string | number)[]): Promise<T[]>;
  close(): Promise<void>;
}

/** Opens `file` for reading only, and holds one state of it however long the reading takes. */
export async function openFile(file: string): Promise<FileReader> {
  const db = await new Promise<sqlite3.Database>((resolve, reject) => {
    const opened = new sqlite3.Database(file, sqlite3.OPEN_READONLY, (error) =>
      error ? reject(error) : resolve(opened),
    );
  });
  db.configure('busyTimeout', 30_000);
  const all = <T extends object>(sql: string, ...values: (string | number)[]) =>
    new Promise<T[]>((resolve, reject) => {
      db.all<T>(sql, values, (error, rows) => (error ? reject(error) : resolve(rows)));
    });
  await all('PRAGMA query_only = ON');
  await all('PRAGMA cache_size = -65536');
  await all('PRAGMA mmap_size = 268435456');
  await all('BEGIN');
  return {
    all,
    close: () =>
      new Promise((resolve, reject) => db.close((error) => (error ? reject(error) : resolve()))),
  };
}

/**
 * All rows of a query in pages: `sql` has the condition `key > ?` first, an order by that key and
 * `LIMIT ?` last. `keyOf` gives the key of a row; `from` is below every key. While one page is being
 * worked on, SQLite reads the next.
 */
export async function* inPages<T extends object>(
  reader: FileReader,
  sql: string,
  keyOf: (row: T) => string | number,
  from: string | number,
  size = 5000,
): AsyncGenerator<T[]> {
  let reading = reader.all<T>(sql, from, size);
  for (;;) {
    const rows = await reading;
    const last = rows.at(-1);
    const isLast = !last || rows.length < size;
    if (!isLast) {
      reading = reader.all<T>(sql, keyOf(last), size);
      // A failure is met where the page is wanted, which may be never.
      reading.catch(() => {});
    }
    if (last) yield rows;
    if (isLast) return;
  }
}
