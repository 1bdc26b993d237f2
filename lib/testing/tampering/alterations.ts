import { emptyLogHash, hashEvent } from '@/lib/audit/chain';
import { type RecordShape, recordShapes } from '@/lib/audit/records';
import type { AlteredFile, Cell, Cells } from './altered-file';

/** Whole numbers from 0 up to `below`, the same for the same seed. */
export type Chance = (below: number) => number;

/** A small generator (mulberry32): what it gives is chance enough to pick a victim. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

/** Alters the file and says what it did; null when chance gave it nothing to alter. */
export type Alteration = (file: AlteredFile, chance: Chance) => Promise<string | null>;

function pick<T>(list: readonly T[], chance: Chance): T | undefined {
  return list[chance(list.length)];
}

function altered(cell: Cell, chance: Chance): Cell {
  if (cell === null) return 'x';
  if (typeof cell === 'number') return cell + 1 + chance(9);
  if (Buffer.isBuffer(cell)) {
    const bytes = Buffer.from(cell);
    const at = chance(Math.max(1, bytes.length));
    bytes[at] = (bytes[at] ?? 0) ^ (1 << chance(8));
    return bytes;
  }
  const at = chance(Math.max(1, cell.length));
  const other = cell[at] === 'a' ? 'b' : 'a';
  return cell.slice(0, at) + other + cell.slice(at + 1);
}

async function columnsOf(file: AlteredFile, table: string): Promise<string[]> {
  const rows = await file.all<{ name: string }>(`PRAGMA table_info("${table}")`);
  return rows.map(({ name }) => name);
}

async function anyRow(file: AlteredFile, table: string, chance: Chance): Promise<Cells | null> {
  const rows = await file.all(`SELECT rowid AS victim, * FROM "${table}"`);
  return pick(rows, chance) ?? null;
}

const shapes: readonly RecordShape[] = Object.values(recordShapes);
const recordTables = shapes.flatMap((shape) => [
  shape.table,
  ...shape.parts.map((part) => part.table),
]);

async function editRow(file: AlteredFile, table: string, chance: Chance): Promise<string | null> {
  const row = await anyRow(file, table, chance);
  const column = pick(await columnsOf(file, table), chance);
  if (!row || column === undefined) return null;
  const value = altered(row[column] ?? null, chance);
  await file.run(
    `UPDATE OR REPLACE "${table}" SET "${column}" = ? WHERE rowid = ?`,
    value,
    row.victim ?? null,
  );
  return `${table}.${column} of row ${row.victim} edited`;
}

const editEvent: Alteration = (file, chance) => editRow(file, 'event', chance);

const editRecord: Alteration = (file, chance) =>
  editRow(file, pick(recordTables, chance) ?? 'claim', chance);

const deleteEvent: Alteration = async (file, chance) => {
  const row = await anyRow(file, 'event', chance);
  if (!row) return null;
  await file.run('DELETE FROM event WHERE seq = ?', row.seq ?? 0);
  return `event ${row.seq} deleted`;
};

const deleteRecord: Alteration = async (file, chance) => {
  const table = pick(recordTables, chance) ?? 'claim';
  const row = await anyRow(file, table, chance);
  if (!row) return null;
  await file.run(`DELETE FROM "${table}" WHERE rowid = ?`, row.victim ?? null);
  return `${table} row ${row.victim} deleted`;
};

/** A row like another, under a key of its own. */
const insertRecord: Alteration = async (file, chance) => {
  const table = pick(recordTables, chance) ?? 'claim';
  const row = await anyRow(file, table, chance);
  if (!row) return null;
  const columns = await columnsOf(file, table);
  const unique = await uniqueColumns(file, table);
  const values = columns.map((column) => {
    const cell = row[column] ?? null;
    if (!unique.has(column) || cell === null) return cell;
    return typeof cell === 'number' ? cell + 100_000 : `${cell} slipped in`;
  });
  const marks = columns.map(() => '?').join(', ');
  await file.run(`INSERT INTO "${table}" VALUES (${marks})`, ...values);
  return `a row slipped into ${table}`;
};

async function uniqueColumns(file: AlteredFile, table: string): Promise<Set<string>> {
  const unique = new Set<string>();
  const keys = await file.all<{ name: string; pk: number }>(`PRAGMA table_info("${table}")`);
  for (const { name, pk } of keys) if (pk > 0) unique.add(name);
  const indexes = await file.all<{ name: string; unique: number }>(`PRAGMA index_list("${table}")`);
  for (const index of indexes.filter((one) => one.unique === 1)) {
    const [first] = await file.all<{ name: string }>(`PRAGMA index_info("${index.name}")`);
    if (first) unique.add(first.name);
  }
  return unique;
}

/** The last events are gone, and the head says that there never were more. */
const truncateLog: Alteration = async (file, chance) => {
  const count = 1 + chance(20);
  await file.run('DELETE FROM event WHERE seq > (SELECT max(seq) - ? FROM event)', count);
  await file.run(
    'UPDATE head SET (seq, hash) = (SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1)',
  );
  return `${count} events cut off the end`;
};

/** Two events change places, whatever else they say. */
const reorderEvents: Alteration = async (file, chance) => {
  const [one, other] = [await anyRow(file, 'event', chance), await anyRow(file, 'event', chance)];
  if (!one || !other || one.seq === other.seq) return null;
  const last = 10_000_000;
  for (const [from, to] of [
    [one.seq, last],
    [other.seq, one.seq],
    [last, other.seq],
  ]) {
    await file.run('UPDATE event SET seq = ? WHERE seq = ?', to ?? 0, from ?? 0);
  }
  return `events ${one.seq} and ${other.seq} swapped`;
};

/** Recomputes the chain from the first event on, and the head, after something was altered. */
export async function recomputeChain(file: AlteredFile): Promise<void> {
  let prevHash = emptyLogHash;
  let seq = 0;
  for (const row of await file.all('SELECT * FROM event ORDER BY seq')) {
    seq += 1;
    const event = {
      seq,
      at: String(row.at),
      actor: {
        id: row.actorId as number | null,
        name: String(row.actorName),
        role: String(row.actorRole),
      },
      type: String(row.type),
      subject: { type: String(row.subjectType), id: String(row.subjectId) },
      data: JSON.parse(String(row.data)) as unknown,
      seal: row.seal as string | null,
      prevHash,
    };
    const hash = hashEvent(event);
    await file.run(
      'UPDATE event SET seq = ?, prevHash = ?, hash = ? WHERE seq = ?',
      seq,
      prevHash,
      hash,
      row.seq ?? 0,
    );
    prevHash = hash;
  }
  await file.run('UPDATE head SET seq = ?, hash = ?', seq, prevHash);
}

/** One event is dropped or its teller renamed, and every hash after it made to fit. */
const rewriteLog: Alteration = async (file, chance) => {
  const row = await anyRow(file, 'event', chance);
  if (!row) return null;
  if (chance(2) === 0) await file.run('DELETE FROM event WHERE seq = ?', row.seq ?? 0);
  else await file.run('UPDATE event SET actorName = ? WHERE seq = ?', 'Nobody', row.seq ?? 0);
  await recomputeChain(file);
  return `the log rewritten from event ${row.seq} on`;
};

const editSnapshot: Alteration = async (file, chance) => {
  const row = await anyRow(file, 'snapshot', chance);
  const column = pick(['text', 'rawBytes'], chance) ?? 'text';
  if (!row) return null;
  const value = altered(row[column] ?? null, chance);
  await file.run(`UPDATE snapshot SET "${column}" = ? WHERE id = ?`, value, row.id ?? 0);
  return `${column} of snapshot ${row.id} edited`;
};

const editCheckpoint: Alteration = async (file, chance) => {
  const row = await anyRow(file, 'checkpoint', chance);
  const column = pick(['note', 'rootHash', 'treeSize'], chance) ?? 'note';
  if (!row) return null;
  const value = altered(row[column] ?? null, chance);
  // A size at which another stands is no alteration that the file takes.
  const sizes = await file.all<{ treeSize: number }>('SELECT treeSize FROM checkpoint');
  if (column === 'treeSize' && sizes.some(({ treeSize }) => treeSize === value)) return null;
  await file.run(
    `UPDATE checkpoint SET "${column}" = ? WHERE treeSize = ?`,
    value,
    row.treeSize ?? 0,
  );
  return `${column} of checkpoint ${row.treeSize} edited`;
};

const editCosignature: Alteration = async (file, chance) => {
  const row = await anyRow(file, 'cosignature', chance);
  const column = pick(['treeSize', 'witness', 'line'], chance) ?? 'line';
  if (!row) return null;
  const value = altered(row[column] ?? null, chance);
  await file.run(`UPDATE cosignature SET "${column}" = ? WHERE id = ?`, value, row.id ?? 0);
  return `${column} of cosignature ${row.id} edited`;
};

export const alterations = {
  editEvent,
  deleteEvent,
  reorderEvents,
  truncateLog,
  rewriteLog,
  editRecord,
  deleteRecord,
  insertRecord,
  editSnapshot,
  editCheckpoint,
  editCosignature,
} satisfies Record<string, Alteration>;

/** A trigger is dropped, or one that does nothing stands in its place. */
export const alterGuard: Alteration = async (file, chance) => {
  const rows = await file.all<{ name: string; sql: string }>(
    "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'",
  );
  const guard = pick(rows, chance);
  if (!guard) return null;
  await file.run(`DROP TRIGGER "${guard.name}"`);
  if (chance(2) === 0) return `${guard.name} dropped`;
  await file.run(guard.sql.replace(/BEGIN[\s\S]*END/, 'BEGIN SELECT 1; END'));
  return `${guard.name} replaced`;
};
