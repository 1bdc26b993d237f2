import type { Ask } from '@/lib/db/prisma-client';
import { type RecordShape, type RecordType, recordShapes, type SealedRow, sealOf } from './records';
import type { TouchedRecord } from './touched';

/** A record as it lies in the database, in the form that its seal is over. */
export interface SealedRecord {
  type: RecordType;
  id: string;
  row: SealedRow;
  parts: Record<string, SealedRow[]>;
  seal: string;
}

/**
 * The seals of the records as they stand in the open transaction, by `"<type> <id>"`. A record that is
 * no longer there has none.
 */
export async function sealRecords(
  ask: Ask,
  touched: TouchedRecord[],
): Promise<Map<string, string>> {
  const records = await readSealed(ask, touched);
  return new Map([...records].map(([name, { seal }]) => [name, seal]));
}

/** The records themselves with their seals, by `"<type> <id>"`. */
export async function readSealed(
  ask: Ask,
  touched: TouchedRecord[],
): Promise<Map<string, SealedRecord>> {
  const records = new Map<string, SealedRecord>();
  for (const [type, ids] of groupByType(touched)) {
    const shape = recordShapes[type];
    const rows = await readRows(ask, shape.table, shape.key, ids, shape.omit);
    const parts = await readParts(ask, shape, ids);
    for (const row of rows) {
      const id = String(row[shape.key]);
      const own = Object.fromEntries(
        Object.entries(parts).map(([table, byOwner]) => [table, byOwner.get(id) ?? []]),
      );
      records.set(`${type} ${id}`, { type, id, row, parts: own, seal: sealOf(type, row, own) });
    }
  }
  return records;
}

function groupByType(touched: TouchedRecord[]): Map<RecordType, string[]> {
  const groups = new Map<RecordType, string[]>();
  for (const { type, id } of touched) groups.set(type, [...(groups.get(type) ?? []), id]);
  return groups;
}

async function readParts(ask: Ask, shape: RecordShape, ids: string[]) {
  const parts: Record<string, Map<string, SealedRow[]>> = {};
  for (const part of shape.parts) {
    const byOwner = new Map<string, SealedRow[]>();
    for (const row of await readRows(ask, part.table, part.owner, ids)) {
      const owner = String(row[part.owner]);
      const list = byOwner.get(owner);
      if (list) list.push(row);
      else byOwner.set(owner, [row]);
    }
    parts[part.table] = byOwner;
  }
  return parts;
}

async function readRows(
  ask: Ask,
  table: string,
  key: string,
  ids: string[],
  omit: string[] = [],
): Promise<SealedRow[]> {
  const columns = (await columnsOf(ask, table)).filter((column) => !omit.includes(column));
  const list = columns.map((column) => `"${column}"`).join(', ');
  // Names come from the shapes and from the schema, never from outside; the ids are bound as text,
  // to which SQLite gives the affinity of the key.
  const rows = await ask<Record<string, unknown>>(
    `SELECT ${list} FROM "${table}" WHERE "${key}" IN (SELECT value FROM json_each(?)) ORDER BY "${key}", rowid`,
    JSON.stringify(ids),
  );
  return rows.map(toSealedRow);
}

const columnNames = new Map<string, string[]>();

async function columnsOf(ask: Ask, table: string): Promise<string[]> {
  const known = columnNames.get(table);
  if (known) return known;
  const rows = await ask<{ name: string }>('SELECT name FROM pragma_table_info(?)', table);
  const names = rows.map((row) => row.name);
  columnNames.set(table, names);
  return names;
}

function toSealedRow(row: Record<string, unknown>): SealedRow {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, toSealedValue(column, value)]),
  );
}

function toSealedValue(column: string, value: unknown): string | number | null {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  // The database keeps 0 and 1; who reads the file without Prisma sees those.
  if (typeof value === 'boolean') return value ? 1 : 0;
  throw new TypeError(`column ${column} holds a ${typeof value}, which a seal cannot cover`);
}
