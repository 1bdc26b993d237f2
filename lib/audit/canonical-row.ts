/** A row as the database gives it: flat, and of values that JSON knows. */
export type SealedRow = Record<string, string | number | null>;

/** The columns of a row in canonical order: by UTF-16 units, as RFC 8785 has it. */
export function canonicalOrder(names: readonly string[]): string[] {
  return [...names].sort();
}

/** The columns as canonical JSON writes them before their values: `"name":`. */
export function labelsOf(names: readonly string[]): string[] {
  return names.map((name) => `${JSON.stringify(name)}:`);
}

/**
 * The canonical JSON (RFC 8785) of a row without its nulls. Takes the labels of the columns in
 * canonical order and the values in the same; throws TypeError for a number that JSON does not know.
 */
export function canonicalValues(labels: readonly string[], values: readonly unknown[]): string {
  let text = '';
  for (let i = 0; i < labels.length; i += 1) {
    const value = values[i];
    if (value === null || value === undefined) continue;
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw new TypeError(`${labels[i]} ${value} is no value that JSON knows`);
    }
    text += (text === '' ? '' : ',') + labels[i] + JSON.stringify(value);
  }
  return `{${text}}`;
}

/** The same of a row whose columns come in any order. */
export function canonicalRow(row: SealedRow): string {
  const names = canonicalOrder(Object.keys(row));
  return canonicalValues(
    labelsOf(names),
    names.map((name) => row[name]),
  );
}
