import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { backUp } from './backup';

export interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

export interface MigrationOutcome {
  applied: string[];
  /** The copy taken before the first change, or null when the database was new or up to date. */
  backup: string | null;
}

/** Why a database cannot be opened by this version of the code; the message says what to do. */
export class MigrationRefused extends Error {}

const recordTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "checksum" TEXT NOT NULL,
  "finished_at" DATETIME,
  "migration_name" TEXT NOT NULL,
  "logs" TEXT,
  "rolled_back_at" DATETIME,
  "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

/** The migrations in `folder`, Prisma's layout, in the order of their names. */
export function listMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
      return {
        name,
        sql,
        checksum: createHash('sha256').update(sql).digest('hex'),
      };
    });
}

/**
 * Brings the database in `file` up to `migrations`, each in a transaction of its own, after a copy
 * of an existing file was put beside it. Throws MigrationRefused when the database is newer than
 * the code or when a migration that was applied reads differently now. Keeps Prisma's own record.
 */
export async function migrate(file: string, migrations: Migration[]): Promise<MigrationOutcome> {
  const isNew = !existsSync(file);
  const db = new SqliteDatabase(file, { timeout: 30_000 });
  try {
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.exec(recordTable);
    const done = appliedMigrations(db);
    refuseStrangers(done, migrations);
    const pending = migrations.filter((migration) => !done.has(migration.name));
    if (pending.length === 0) return { applied: [], backup: null };
    const backup = isNew || done.size === 0 ? null : await copyBeside(file);
    for (const migration of pending) apply(db, migration);
    return { applied: pending.map((migration) => migration.name), backup };
  } finally {
    db.close();
  }
}

function appliedMigrations(db: SqliteDatabase.Database): Map<string, string> {
  const rows = db
    .prepare(
      'SELECT migration_name AS name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
    )
    .all() as { name: string; checksum: string }[];
  return new Map(rows.map((row) => [row.name, row.checksum]));
}

function refuseStrangers(done: Map<string, string>, migrations: Migration[]): void {
  const known = new Map(migrations.map((migration) => [migration.name, migration.checksum]));
  for (const [name, checksum] of done) {
    const expected = known.get(name);
    if (expected === undefined) {
      throw new MigrationRefused(
        `This database is newer than this version of Verbatim: it holds the migration “${name}”. Update Verbatim, or open an older backup.`,
      );
    }
    if (expected !== checksum) {
      throw new MigrationRefused(
        `The migration “${name}” differs from the one this database was made with. Restore the original file of that migration; nothing was changed.`,
      );
    }
  }
}

function apply(db: SqliteDatabase.Database, migration: Migration): void {
  // Rebuilding a table that others refer to needs foreign keys off, and that has to be set
  // outside the transaction.
  db.pragma('foreign_keys = OFF');
  db.transaction(() => {
    db.exec(migration.sql);
    const broken = db.pragma('foreign_key_check') as unknown[];
    if (broken.length > 0) throw new Error(`migration ${migration.name} breaks foreign keys`);
    db.prepare(
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
       VALUES (?, ?, ?, ?, ?, 1)`,
    ).run(randomUUID(), migration.checksum, Date.now(), migration.name, Date.now());
  }).immediate();
}

async function copyBeside(file: string): Promise<string> {
  const stamp = new Date().toISOString().replace(/[:.]/g, '-');
  const backup = `${file}.before-${stamp}`;
  await backUp(file, backup);
  return backup;
}
