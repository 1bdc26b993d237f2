import sqlite3 from 'sqlite3';

export type Cell = string | number | null | Buffer;
export type Cells = Record<string, Cell>;

/**
 * A database file in the hands of somebody who means harm: opened for writing past the application,
 * with nothing to stop them.
 */
export class AlteredFile {
  readonly #db: sqlite3.Database;
  #guards: string[] = [];

  private constructor(db: sqlite3.Database) {
    this.#db = db;
  }

  static async open(file: string): Promise<AlteredFile> {
    const db = await new Promise<sqlite3.Database>((resolve, reject) => {
      const opened = new sqlite3.Database(file, (error) =>
        error ? reject(error) : resolve(opened),
      );
    });
    const altered = new AlteredFile(db);
    await altered.run('PRAGMA foreign_keys = OFF');
    await altered.run('PRAGMA ignore_check_constraints = ON');
    return altered;
  }

  all<T extends object = Cells>(sql: string, ...values: Cell[]): Promise<T[]> {
    return new Promise((resolve, reject) => {
      this.#db.all<T>(sql, values, (error, rows) => (error ? reject(error) : resolve(rows)));
    });
  }

  async run(sql: string, ...values: Cell[]): Promise<void> {
    await this.all(sql, ...values);
  }

  /** Takes every trigger out of the way; `putBack` restores them to the letter. */
  async dropGuards(): Promise<void> {
    const rows = await this.all<{ name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'",
    );
    this.#guards = rows.map(({ sql }) => sql);
    for (const { name } of rows) await this.run(`DROP TRIGGER "${name}"`);
  }

  async putGuardsBack(): Promise<void> {
    for (const sql of this.#guards) await this.run(sql);
  }

  close(): Promise<void> {
    return new Promise((resolve, reject) =>
      this.#db.close((error) => (error ? reject(error) : resolve())),
    );
  }
}
