import { readFileSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migratedTemplate } from '@/lib/testing/database';
import { sqlBetweenSchemas } from './schema-sql';

/** Tables that the migrations make by hand and Prisma is not to know. */
const byDesign = (table: string) =>
  table === '_prisma_migrations' || table.startsWith('claim_search');

interface Column {
  name: string;
  type: string;
  notnull: number;
  dflt_value: string | null;
  pk: number;
}

function describeTable(db: SqliteDatabase.Database, table: string) {
  const columns = (db.pragma(`table_info("${table}")`) as Column[]).map(
    ({ name, type, notnull, dflt_value, pk }) => ({ name, type, notnull, dflt_value, pk }),
  );
  const foreignKeys = (db.pragma(`foreign_key_list("${table}")`) as Record<string, unknown>[])
    .map((key) => `${key.from} → ${key.table}.${key.to} ${key.on_delete} ${key.on_update}`)
    .sort();
  const indexes = (
    db.pragma(`index_list("${table}")`) as { name: string; unique: number; origin: string }[]
  )
    .filter((index) => index.origin !== 'pk')
    .map((index) => {
      const parts = db.pragma(`index_info("${index.name}")`) as { name: string }[];
      return `${index.name} ${index.unique} (${parts.map((part) => part.name).join(', ')})`;
    })
    .sort();
  return { columns, foreignKeys, indexes };
}

function describeDatabase(db: SqliteDatabase.Database) {
  const tables = db
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .pluck()
    .all() as string[];
  return Object.fromEntries(
    tables.filter((table) => !byDesign(table)).map((table) => [table, describeTable(db, table)]),
  );
}

async function databaseOf(schema: string): Promise<SqliteDatabase.Database> {
  const db = new SqliteDatabase(':memory:');
  db.exec(await sqlBetweenSchemas(null, schema));
  return db;
}

describe('the migrations and schema.prisma', () => {
  const schema = readFileSync('prisma/schema.prisma', 'utf8');
  let migrated: SqliteDatabase.Database;

  beforeAll(async () => {
    migrated = new SqliteDatabase(await migratedTemplate(), { readonly: true });
  });
  afterAll(() => {
    migrated.close();
  });

  it('make the same tables, columns, keys and indexes', async () => {
    const db = await databaseOf(schema);
    expect(describeDatabase(migrated)).toEqual(describeDatabase(db));
    db.close();
  });

  it('never give an id out twice where the schema counts it up', () => {
    const counted = [...schema.matchAll(/@default\(autoincrement\(\)\)[^}]*@@map\("(\w+)"\)/g)].map(
      (match) => match[1],
    );
    const rows = migrated
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%AUTOINCREMENT%'")
      .pluck()
      .all();
    expect(rows.sort()).toEqual(counted.sort());
  });

  it.each([
    ['a column more', /title {7}String\n/, 'title       String\n  subtitle    String?\n'],
    ['a column that may be empty', /title {7}String\n/, 'title       String?\n'],
    ['another default', /@default\(1\)/, '@default(2)'],
    ['an index less', /@@index\(\[publishedOn\]\)/, ''],
    ['another rule on deletion', /onDelete: Restrict/, 'onDelete: Cascade'],
  ])('are told apart by %s', async (_what, from, to) => {
    const altered = schema.replace(from, to);
    expect(altered).not.toBe(schema);
    const db = await databaseOf(altered);
    expect(describeDatabase(migrated)).not.toEqual(describeDatabase(db));
    db.close();
  });
});
