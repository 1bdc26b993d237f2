import type { FieldChange } from '@/lib/result';

export type PlainValue = string | number | boolean | null;

/** What a revision changed, field by field, as `changes` of an event keeps it. */
export type Changes = Record<string, { from: PlainValue; to: PlainValue }>;

/** The fields of `after` that differ from `before`; fields of `after` left undefined stay as they were. */
export function changesBetween<T extends Record<string, PlainValue>>(
  before: T,
  after: { [K in keyof T]?: T[K] | undefined },
): Changes {
  const entries = Object.entries(after)
    .filter(([field, to]) => to !== undefined && to !== before[field])
    .map(([field, to]) => [field, { from: before[field] ?? null, to: to ?? null }]);
  return Object.fromEntries(entries);
}

export function isEmpty(changes: Changes): boolean {
  return Object.keys(changes).length === 0;
}

/** The same as a list of sentences' parts, values as text. */
export function listChanges(changes: Changes): FieldChange[] {
  return Object.entries(changes).map(([field, { from, to }]) => ({
    field,
    from: from === null ? null : String(from),
    to: to === null ? null : String(to),
  }));
}

/** Several revisions as one: for each field the first `from` and the last `to`, if they differ. */
export function foldChanges(revisions: FieldChange[]): FieldChange[] {
  const byField = new Map<string, FieldChange>();
  for (const change of revisions) {
    const earlier = byField.get(change.field);
    byField.set(change.field, earlier ? { ...change, from: earlier.from } : change);
  }
  return [...byField.values()].filter((change) => change.from !== change.to);
}
