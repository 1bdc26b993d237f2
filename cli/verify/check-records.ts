import { canonicalOrder, canonicalValues, labelsOf } from '@/lib/audit/canonical-row';
import { type RecordShape, recordShapes, sealOfTexts } from '@/lib/audit/records';
import type { ReadLog } from './check-log';
import { type Cell, type FileReader, inPages, rowInJson } from './file-reader';
import type { Findings } from './report';

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
    for await (const records of readRecords(reader, type, shape)) {
      for (const { id, seal } of records) {
        const name = `${type} ${id}`;
        const last = seals.get(name);
        seals.delete(name);
        if (!last) {
          findings.add('records', name, 'The log knows nothing of it: it was slipped in.');
        } else if (seal !== last.seal) {
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
  /** Of what is stored, to be held against the log's. */
  seal: string;
}

async function columnsOf(reader: FileReader, table: string, omit: readonly string[] = []) {
  const columns = await reader.all<{ name: string; type: string }>(`PRAGMA table_info("${table}")`);
  const names = columns.map(({ name }) => name).filter((name) => !omit.includes(name));
  const isText = (key: string) => columns.find(({ name }) => name === key)?.type === 'TEXT';
  return { names: canonicalOrder(names), isText };
}

async function* readRecords(
  reader: FileReader,
  type: string,
  { table, key, omit, parts }: RecordShape,
): AsyncGenerator<StoredRecord[]> {
  const { names, isText } = await columnsOf(reader, table, omit);
  const at = names.indexOf(key);
  const labels = labelsOf(names);
  const stretch = { table, columns: names, key, below: isText(key) ? '' : Number.MIN_SAFE_INTEGER };
  const partNames = await Promise.all(parts.map((part) => columnsOf(reader, part.table)));
  for await (const rows of inPages(reader, stretch)) {
    const ends = [rows[0]?.[at], rows.at(-1)?.[at]] as [string | number, string | number];
    const own = await Promise.all(
      parts.map((part, i) => readParts(reader, part, partNames[i]?.names ?? [], ends)),
    );
    yield rows.map((row) => {
      const id = String(row[at]);
      const held = parts.map(({ table: name }, i) => [name, own[i]?.get(id) ?? []] as const);
      return { id, seal: sealOfTexts(type, canonicalValues(labels, row), held) };
    });
  }
}

/** The rows of a part in canonical form, by the record that owns them. */
async function readParts(
  reader: FileReader,
  { table, owner }: RecordShape['parts'][number],
  names: string[],
  ends: [string | number, string | number],
): Promise<Map<string, string[]>> {
  const [found] = await reader.all<{ rows: string }>(
    `SELECT json_group_array(${rowInJson(names)}) AS rows FROM
       (SELECT * FROM "${table}" WHERE "${owner}" BETWEEN ? AND ? ORDER BY "${owner}", rowid)`,
    ...ends,
  );
  const at = names.indexOf(owner);
  const labels = labelsOf(names);
  const byOwner = new Map<string, string[]>();
  for (const row of JSON.parse(found?.rows ?? '[]') as Cell[][]) {
    const id = String(row[at]);
    const text = canonicalValues(labels, row);
    const list = byOwner.get(id);
    if (list) list.push(text);
    else byOwner.set(id, [text]);
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
