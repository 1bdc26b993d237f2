/** A row as the database gives it: flat, and of values that JSON knows. */
export type SealedRow = Record<string, string | number | null>;

interface Writer {
  /** The columns as they came, by which the writer is known again. */
  names: string[];
  /** The columns in canonical order, each with `"name":`. */
  fields: [name: string, label: string][];
}

const writers = new Map<string, Writer>();

function writerOf(table: string, row: SealedRow): Writer {
  const names = Object.keys(row);
  const known = writers.get(table);
  if (known?.names.length === names.length && names.every((name, i) => name === known.names[i])) {
    return known;
  }
  // Sorting without a comparison is by UTF-16 units, as RFC 8785 has it.
  const fields = [...names].sort().map((name) => [name, `${JSON.stringify(name)}:`] as const);
  const writer: Writer = { names, fields: fields.map(([name, label]) => [name, label]) };
  writers.set(table, writer);
  return writer;
}

/**
 * The canonical JSON (RFC 8785) of a row without its nulls. The general writer sorts the columns of
 * every row anew; rows of one table have the same, and a verification writes millions.
 */
export function canonicalRow(table: string, row: SealedRow): string {
  let text = '';
  for (const [name, label] of writerOf(table, row).fields) {
    const value = row[name];
    if (value === null || value === undefined) continue;
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw new TypeError(`${table}.${name} holds ${value}, which JSON does not know`);
    }
    text += `${text === '' ? '' : ','}${label}${JSON.stringify(value)}`;
  }
  return `{${text}}`;
}
