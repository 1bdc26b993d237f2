import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Migration, MigrationRefused, migrate } from './migrations';

const migration = (name: string, sql: string): Migration => ({
  name,
  sql,
  checksum: createHash('sha256').update(sql).digest('hex'),
});

const pears = migration('1_pears', 'CREATE TABLE pear (id INTEGER PRIMARY KEY, sort TEXT);');
const apples = migration('2_apples', 'CREATE TABLE apple (id INTEGER PRIMARY KEY);');

let folder = '';
const file = () => path.join(folder, 'newsroom.db');

function inDatabase<T>(name: string, ask: (db: SqliteDatabase.Database) => T): T {
  const db = new SqliteDatabase(name);
  try {
    return ask(db);
  } finally {
    db.close();
  }
}

const tables = (name = file()) =>
  inDatabase(name, (db) =>
    db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all(),
  );

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'verbatim-migrations-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('migrate', () => {
  it('makes a new database without a backup, and does nothing the second time', async () => {
    expect(await migrate(file(), [pears])).toEqual({ applied: ['1_pears'], backup: null });
    expect(await migrate(file(), [pears])).toEqual({ applied: [], backup: null });
    expect(tables()).toEqual(['_prisma_migrations', 'pear']);
    expect(readdirSync(folder)).toEqual(['newsroom.db']);
  });

  it('puts a whole copy beside the file before it changes one that is in use', async () => {
    await migrate(file(), [pears]);
    inDatabase(file(), (db) => db.exec("INSERT INTO pear (sort) VALUES ('Conference')"));
    const { applied, backup } = await migrate(file(), [pears, apples]);
    expect(applied).toEqual(['2_apples']);
    expect(backup).not.toBeNull();
    expect(tables(backup!)).toEqual(['_prisma_migrations', 'pear']);
    const sorts = inDatabase(backup!, (db) => db.prepare('SELECT sort FROM pear').pluck().all());
    expect(sorts).toEqual(['Conference']);
  });

  it('refuses a database that is newer than the code, and leaves it as it was', async () => {
    await migrate(file(), [pears, apples]);
    const attempt = migrate(file(), [pears]);
    await expect(attempt).rejects.toThrow(MigrationRefused);
    await expect(attempt).rejects.toThrow(/newer than this version of Verbatim.*2_apples/);
    expect(tables()).toContain('apple');
    expect(readdirSync(folder)).toEqual(['newsroom.db']);
  });

  it('refuses when an applied migration reads differently now, before anything is applied', async () => {
    await migrate(file(), [pears]);
    const altered = migration('1_pears', `${pears.sql} -- altered`);
    await expect(migrate(file(), [altered, apples])).rejects.toThrow(MigrationRefused);
    expect(tables()).toEqual(['_prisma_migrations', 'pear']);
  });

  it('leaves nothing of a migration that fails half way, and keeps those before it', async () => {
    const broken = migration(
      '2_broken',
      'CREATE TABLE half (id INTEGER); INSERT INTO nowhere DEFAULT VALUES;',
    );
    await expect(migrate(file(), [pears, broken, apples])).rejects.toThrow('nowhere');
    expect(tables()).toEqual(['_prisma_migrations', 'pear']);
    expect(await migrate(file(), [pears, apples])).toMatchObject({ applied: ['2_apples'] });
  });

  it('leaves nothing of a migration that would break a foreign key', async () => {
    const orphan = migration(
      '2_orphan',
      'CREATE TABLE pip (pearId INTEGER REFERENCES pear(id)); INSERT INTO pip VALUES (99);',
    );
    await expect(migrate(file(), [pears, orphan])).rejects.toThrow('2_orphan breaks foreign keys');
    expect(tables()).toEqual(['_prisma_migrations', 'pear']);
  });

  it('lets a migration rebuild a table that others refer to', async () => {
    const tree = migration(
      '1_tree',
      `CREATE TABLE tree (id INTEGER PRIMARY KEY); CREATE TABLE leaf (treeId INTEGER NOT NULL REFERENCES tree(id));
       INSERT INTO tree VALUES (1); INSERT INTO leaf VALUES (1);`,
    );
    const rebuilt = migration(
      '2_rebuilt',
      `CREATE TABLE new_tree (id INTEGER PRIMARY KEY, height INTEGER); INSERT INTO new_tree (id) SELECT id FROM tree;
       DROP TABLE tree; ALTER TABLE new_tree RENAME TO tree;`,
    );
    await migrate(file(), [tree, rebuilt]);
    expect(inDatabase(file(), (db) => db.prepare('SELECT treeId FROM leaf').pluck().all())).toEqual(
      [1],
    );
  });

  it('keeps the record that Prisma keeps', async () => {
    await migrate(file(), [pears]);
    const rows = inDatabase(file(), (db) => db.prepare('SELECT * FROM _prisma_migrations').all());
    expect(rows).toMatchObject([
      {
        migration_name: '1_pears',
        checksum: pears.checksum,
        applied_steps_count: 1,
        rolled_back_at: null,
      },
    ]);
    expect(existsSync(file())).toBe(true);
  });
});
