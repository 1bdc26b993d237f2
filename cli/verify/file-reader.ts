import sqlite3 from 'sqlite3';

export type Value = string | number | null | Buffer;
export type Row = Record<string, Value>;

/** A database file, read through a binding of its own and never written. */
export interface FileReader {
  all<T extends object = Row>(sql: string, ...values: (string | number)[]): Promise<T[]>;
  /**
   * Lets go of the state of the file that it held and holds the present one. Returns a number that
   * is another than the last time if anybody else has committed to the file in between.
   */
  begin(): Promise<number>;
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
  // A statement that was prepared before goes to SQLite's thread at once. One that is not is prepared
  // there first and begun only when this thread comes round again: nothing would be read meanwhile.
  const statements = new Map<string, sqlite3.Statement>();
  const prepared = (sql: string, fail: (error: Error) => void) => {
    const known = statements.get(sql);
    if (known) return known;
    const fresh = db.prepare(sql, (error: Error | null) => {
      if (!error) return;
      statements.delete(sql);
      fail(error);
    });
    statements.set(sql, fresh);
    return fresh;
  };
  const all = <T extends object>(sql: string, ...values: (string | number)[]) =>
    new Promise<T[]>((resolve, reject) => {
      prepared(sql, reject).all<T>(values, (error, rows) =>
        error ? reject(error) : resolve(rows),
      );
    });
  await all('PRAGMA query_only = ON');
  await all('PRAGMA cache_size = -65536');
  await all('PRAGMA mmap_size = 2147418112');
  await all('BEGIN');
  return {
    all,
    async begin() {
      await all('COMMIT');
      await all('BEGIN');
      // BEGIN alone holds nothing: the first statement that reads does.
      const [row] = await all<{ data_version: number }>('PRAGMA data_version');
      return row?.data_version ?? 0;
    },
    close: () => {
      for (const statement of statements.values()) statement.finalize();
      return new Promise((resolve, reject) =>
        db.close((error) => (error ? reject(error) : resolve())),
      );
    },
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
  /** Tables whose rows belong to these by a column that holds their key; read along, by their owner. */
  parts?: readonly { table: string; columns: readonly string[]; owner: string }[];
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

/** The rows of a table, and of each of its parts those that belong to them. */
export interface Page {
  rows: Cell[][];
  parts: Cell[][][];
}

/**
 * All rows of a table in pages, each row an array in the order of `columns`. A page comes as one text
 * of JSON: the binding takes ten times as long for the same rows one value at a time. While one page
 * is being worked on, SQLite reads the next with its parts.
 */
export async function* inPages(reader: FileReader, stretch: Stretch): AsyncGenerator<Page> {
  const sql = pageOf(stretch);
  type Found = { page: string; count: number; last: string | number } & Record<string, string>;
  const read = async (after: string | number) => (await reader.all<Found>(sql, after))[0];
  let reading = read(stretch.below);
  for (;;) {
    const found = await reading;
    const isLast = !found || found.count < rowsAPage;
    if (!isLast) {
      reading = read(found.last);
      // A failure is met where the page is wanted, which may be never.
      reading.catch(() => {});
    }
    if (found && found.count > 0) {
      const parts = (stretch.parts ?? []).map((_, i) => JSON.parse(found[`part${i}`] ?? '[]'));
      yield { rows: JSON.parse(found.page), parts };
    }
    if (isLast) return;
  }
}

/** The query for one page after the key that is bound to it: one, so that it needs nothing in between. */
function pageOf({ table, columns, key, parts = [] }: Stretch): string {
  const after = `FROM "${table}" WHERE "${key}" > ?1 ORDER BY "${key}" LIMIT ${rowsAPage}`;
  const partsOf = parts.map(
    (part, i) => `
      (SELECT json_group_array(${rowInJson(part.columns)}) FROM
        (SELECT * FROM "${part.table}" WHERE "${part.owner}" > ?1
          AND "${part.owner}" <= (SELECT max("${key}") FROM (SELECT "${key}" ${after}))
          ORDER BY "${part.owner}", rowid)) AS part${i}`,
  );
  const page = `json_group_array(${rowInJson(columns)}) AS page`;
  const wanted = [page, 'count(*) AS count', `max("${key}") AS last`, ...partsOf];
  return `SELECT ${wanted.join(', ')} FROM (SELECT * ${after})`;
}
