import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { sha256 } from '@/lib/audit/canonical';
import { closeDatabase, openDatabase } from '@/lib/db/database';
import { listMigrations, type Migration, migrate } from '@/lib/db/migrations';

/** The migrations of this checkout. */
export const migrations = (): Migration[] => listMigrations(path.resolve('prisma/migrations'));

/** Gives each test of the file a fresh, migrated database of its own, open for this process. */
export function useTestDatabase(): { file: () => string } {
  let folder = '';
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'verbatim-test-'));
    copyFileSync(await migratedTemplate(), path.join(folder, 'newsroom.db'));
    openDatabase(path.join(folder, 'newsroom.db'));
  });
  afterEach(async () => {
    await closeDatabase();
    rmSync(folder, { recursive: true, force: true });
  });
  return { file: () => path.join(folder, 'newsroom.db') };
}

/** A migrated, empty database, made once per state of the migrations; copying it is quick. */
export async function migratedTemplate(): Promise<string> {
  const list = migrations();
  const name = sha256(list.map((migration) => migration.checksum).join('')).slice(0, 16);
  const folder = path.join(tmpdir(), 'verbatim-templates');
  const file = path.join(folder, `${name}.db`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const draft = `${file}.${process.pid}`;
  await migrate(draft, list);
  renameSync(draft, file);
  return file;
}
