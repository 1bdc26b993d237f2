import { canonicalOrder, canonicalValues, labelsOf } from '@/lib/audit/canonical-row';
import { type RecordShape, recordShapes, sealOfTexts } from '@/lib/audit/records';
import { type Cell, type FileReader, inPages } from './file-reader';

/** Records as they lie in the file: their ids, and the seal of each as it is stored now. */
export interface SealedPage {
  type: string;
  ids: string[];
  seals: string[];
}

/** A row of a part that belongs to no record, where no seal would see it. */
export interface StrayPart {
  /** The kind of record that it should belong to. */
  type: string;
  table: string;
  id: number;
}

const shapes = Object.entries(recordShapes) as [string, RecordShape][];

/** Every record of the file with its seal, kind by kind and in the order of their keys. */
export async function* readSeals(reader: FileReader): AsyncGenerator<SealedPage> {
  for (const [type, { table, key, omit, parts }] of shapes) {
    const own = await columnsOf(reader, table, omit);
    const held = await Promise.all(
      parts.map(async (part) => ({
        ...part,
        columns: (await columnsOf(reader, part.table)).names,
      })),
    );
    const below = own.isText(key) ? '' : Number.MIN_SAFE_INTEGER;
    const at = own.names.indexOf(key);
    const labels = labelsOf(own.names);
    const byOwners = held.map(({ columns, owner }) => groupedBy(columns, owner));
    for await (const page of inPages(reader, {
      ...{ table, columns: own.names, key, below, parts: held },
    })) {
      const partRows = page.parts.map((rows, i) => byOwners[i]?.(rows));
      const ids = page.rows.map((row) => String(row[at]));
      const seals = page.rows.map((row, n) => {
        const texts = held.map(
          (part, i) => [part.table, partRows[i]?.get(ids[n] ?? '') ?? []] as const,
        );
        return sealOfTexts(type, canonicalValues(labels, row), texts);
      });
      yield { type, ids, seals };
    }
  }
}

/** Parts that belong to no record. */
export async function readStrayParts(reader: FileReader): Promise<StrayPart[]> {
  const strays: StrayPart[] = [];
  for (const [type, shape] of shapes) {
    for (const { table, owner } of shape.parts) {
      const rows = await reader.all<{ id: number }>(
        `SELECT p.id FROM "${table}" p LEFT JOIN "${shape.table}" r ON r."${shape.key}" = p."${owner}" WHERE r."${shape.key}" IS NULL`,
      );
      for (const { id } of rows) strays.push({ type, table, id });
    }
  }
  return strays;
}

async function columnsOf(reader: FileReader, table: string, omit: readonly string[] = []) {
  const columns = await reader.all<{ name: string; type: string }>(`PRAGMA table_info("${table}")`);
  const names = columns.map(({ name }) => name).filter((name) => !omit.includes(name));
  const isText = (key: string) => columns.find(({ name }) => name === key)?.type === 'TEXT';
  return { names: canonicalOrder(names), isText };
}

/** Puts the rows of a part, in canonical form, by the record that owns them. */
function groupedBy(columns: readonly string[], owner: string) {
  const at = columns.indexOf(owner);
  const labels = labelsOf(columns);
  return (rows: readonly Cell[][]): Map<string, string[]> => {
    const byOwner = new Map<string, string[]>();
    for (const row of rows) {
      const id = String(row[at]);
      const text = canonicalValues(labels, row);
      const list = byOwner.get(id);
      if (list) list.push(text);
      else byOwner.set(id, [text]);
    }
    return byOwner;
  };
}
