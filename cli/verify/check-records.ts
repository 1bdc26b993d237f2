import { type RecordShape, recordShapes, type SealedRow, sealOf } from '@/lib/audit/records';
import type { ReadLog } from './check-log';
import { type FileReader, inPages } from './file-reader';
import type { Findings } from './report';

const recordsAtOnce = 2000;

/** Holds every record against the last seal the log gives it: altered, deleted and slipped in. */
export async function checkRecords(
  reader: FileReader,
  findings: Findings,
  log: ReadLog,
  onProgress: (done: number) => void,
): Promise<void> {
  findings.begin('records');
  const seals = new Map(log.seals);
  let done = 0;
  for (const [type, shape] of Object.entries(recordShapes) as [string, RecordShape][]) {
    for await (const records of readRecords(reader, shape)) {
      for (const { id, row, parts } of records) {
        const name = `${type} ${id}`;
        const last = seals.get(name);
        seals.delete(name);
        if (!last) {
          findings.add('records', name, 'The log knows nothing of it: it was slipped in.');
        } else if (sealOf(type, row, parts) !== last.seal) {
          findings.add(
            'records',
            name,
            `It is not as event ${last.seq} left it: it was altered behind the log’s back.`,
          );
        }
      }
      done += records.length;
      onProgress(done);
    }
  }
  findings.looked('records', done);
  for (const [name, { seq }] of seals) {
    findings.add('records', name, `Event ${seq} tells of it, and it is not there: it was deleted.`);
  }
  await checkParts(reader, findings);
}

interface StoredRecord {
  id: string;
  row: SealedRow;
  parts: Record<string, SealedRow[]>;
}

async function* readRecords(
  reader: FileReader,
  shape: RecordShape,
): AsyncGenerator<StoredRecord[]> {
  const columns = (
    await reader.all<{ name: string; type: string }>(`PRAGMA table_info("${shape.table}")`)
  ).filter(({ name }) => !shape.omit.includes(name));
  // A file from before there were such records: had there been any, the log would tell of them.
  if (columns.length === 0) return;
  const list = columns.map(({ name }) => `"${name}"`).join(', ');
  const isText = columns.find(({ name }) => name === shape.key)?.type === 'TEXT';
  const pages = inPages<SealedRow>(
    reader,
    `SELECT ${list} FROM "${shape.table}" WHERE "${shape.key}" > ? ORDER BY "${shape.key}" LIMIT ?`,
    (row) => row[shape.key] ?? '',
    isText ? '' : Number.MIN_SAFE_INTEGER,
    recordsAtOnce,
  );
  for await (const rows of pages) {
    const keys = rows.map((row) => row[shape.key] ?? '');
    const parts: [string, Map<string, SealedRow[]>][] = [];
    for (const part of shape.parts) {
      const [first, last] = [keys[0] ?? '', keys.at(-1) ?? ''];
      parts.push([part.table, await readParts(reader, part, first, last)]);
    }
    yield rows.map((row) => {
      const id = String(row[shape.key]);
      const own = parts.map(([table, byOwner]) => [table, byOwner.get(id) ?? []]);
      return { id, row, parts: Object.fromEntries(own) };
    });
  }
}

async function readParts(
  reader: FileReader,
  part: { table: string; owner: string },
  first: string | number,
  last: string | number,
): Promise<Map<string, SealedRow[]>> {
  const byOwner = new Map<string, SealedRow[]>();
  const rows = await reader.all<SealedRow>(
    `SELECT * FROM "${part.table}" WHERE "${part.owner}" BETWEEN ? AND ? ORDER BY "${part.owner}", rowid`,
    first,
    last,
  );
  for (const row of rows) {
    const owner = String(row[part.owner]);
    const list = byOwner.get(owner);
    if (list) list.push(row);
    else byOwner.set(owner, [row]);
  }
  return byOwner;
}

/** Parts that belong to no record would be seen by no seal. */
async function checkParts(reader: FileReader, findings: Findings): Promise<void> {
  for (const [type, shape] of Object.entries(recordShapes) as [string, RecordShape][]) {
    for (const { table, owner } of shape.parts) {
      const rows = await reader.all<{ id: number }>(
        `SELECT p.id FROM "${table}" p LEFT JOIN "${shape.table}" r ON r."${shape.key}" = p."${owner}" WHERE r."${shape.key}" IS NULL`,
      );
      for (const { id } of rows) {
        findings.add('records', `${table} ${id}`, `It belongs to no ${type}: it was slipped in.`);
      }
    }
  }
}
