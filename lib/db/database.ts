import path from 'node:path';
import { Prisma, type PrismaClient } from './generated/client';
import type { Ask } from './prisma-client';
import { connectForReading } from './reading';

/** The database that this process works on: one at a time. */
export interface OpenDatabase {
  file: string;
  reading: PrismaClient;
  /** One SQL statement on the reading connection itself. */
  ask: Ask;
  /** Whatever else must be closed with it; the writing connection enters itself here. */
  closers: (() => Promise<void>)[];
  /** Slot for `lib/audit/commit.ts`, which alone makes and holds the writing connection. */
  writer?: unknown;
}

// Next bundles a module once per entry; the global object is what all bundles of a process share,
// and two writing connections would be two queues.
const slot = Symbol.for('verbatim.database');
const holder = globalThis as { [slot]?: OpenDatabase };

/** Opens `file` as this process's database; the one that was open must have been closed. */
export function openDatabase(file: string): OpenDatabase {
  if (holder[slot]) throw new Error(`${holder[slot].file} is still open`);
  const absolute = path.resolve(file);
  const { client, ask } = connectForReading(absolute);
  const database = { file: absolute, reading: client, ask, closers: [] };
  holder[slot] = database;
  return database;
}

/** The open database; opens the one that VERBATIM_DATABASE names when none is. */
export function currentDatabase(): OpenDatabase {
  if (holder[slot]) return holder[slot];
  const file = process.env.VERBATIM_DATABASE;
  if (!file) throw new Error('No database: set VERBATIM_DATABASE to the file of your newsroom.');
  return openDatabase(file);
}

/** Whether this process has a database open. */
export function hasOpenDatabase(): boolean {
  return holder[slot] !== undefined;
}

/** The client for everything that only reads. */
export function reading(): PrismaClient {
  return currentDatabase().reading;
}

/**
 * The rows of a query in SQL, whole numbers as numbers and booleans as SQLite keeps them, 0 and 1.
 * It goes past Prisma's client, in which a small query stays longer than in SQLite.
 */
export function readRows<Row extends object>(
  query: TemplateStringsArray | Prisma.Sql,
  ...values: unknown[]
): Promise<Row[]> {
  const { sql, values: bound } = 'raw' in query ? Prisma.sql(query, ...values) : query;
  return currentDatabase().ask<Row>(sql, ...(bound as Parameters<Ask>[1][]));
}

/** Lets the last write end and closes both connections. */
export async function closeDatabase(): Promise<void> {
  const database = holder[slot];
  if (!database) return;
  for (const close of database.closers) await close();
  await database.reading.$disconnect();
  delete holder[slot];
}
