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
  await all('PRAGMA mmap_size = 2147418112');
  await all('BEGIN');
  return {
    all,
    close: () =>
      new Promise((resolve, reject) => db.close((error) => (error ? reject(error) : resolve()))),
  };
}

/** Rows to be read in the order of a key, as many as there are. */
export interface Stretch {
  table: string;
  columns: readonly string[];
  /** The column they are ordered by, unique. */
  key: string;
  /** A value below every key. */
  below: string | number;
}

/** A value that came through JSON; a blob, which no column read this way has, as an object. */
export type Cell = string | number | null | { blob: string };

const rowsAPage = 5000;

/**
 * A value as SQLite is to write it into JSON: 20 digits bring back every number with a fraction as it
 * was, for which the usual 15 do not do.
 */
const inJson = (column: string) =>
  `CASE typeof("${column}") WHEN 'real' THEN json(printf('%!.20g', "${column}")) WHEN 'blob' THEN json_object('blob', hex("${column}")) ELSE "${column}" END`;

/** A row of these columns as a JSON array, in SQL. */
export const rowInJson = (columns: readonly string[]) =>
  `json_array(${columns.map(inJson).join(', ')})`;

/**
 * All rows of a table in pages, each row an array in the order of `columns`. A page comes as one text
 * of JSON: the binding takes ten times as long for the same rows one value at a time. While one page
 * is being worked on, SQLite reads the next.
 */
export async function* inPages(
  reader: FileReader,
  { table, columns, key, below }: Stretch,
): AsyncGenerator<Cell[][]> {
  const sql = `
    SELECT json_group_array(${rowInJson(columns)}) AS page, count(*) AS count, max("${key}") AS last
    FROM (SELECT * FROM "${table}" WHERE "${key}" > ? ORDER BY "${key}" LIMIT ${rowsAPage})`;
  const read = async (after: string | number) =>
    (await reader.all<{ page: string; count: number; last: string | number }>(sql, after))[0];
  let reading = read(below);
  for (;;) {
    const found = await reading;
    const isLast = !found || found.count < rowsAPage;
    if (!isLast) {
      reading = read(found.last);
      // A failure is met where the page is wanted, which may be never.
      reading.catch(() => {});
    }
    if (found && found.count > 0) yield JSON.parse(found.page);
    if (isLast) return;
  }
}
