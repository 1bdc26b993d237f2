import { type Changes, foldChanges, listChanges } from '@/lib/audit/changes';
import type { RecordEvent } from '@/lib/audit/record-events';
import type { FieldChange } from '@/lib/result';
import { quoteOf } from './claim';

type Marked = { role: string; start: number; end: number; exact: string }[];

/** What one event of a claim changed, field by field; ids are left as ids. */
export function claimDifferences(event: RecordEvent): FieldChange[] {
  switch (event.type) {
    case 'claim.accepted': {
      const data = event.data as { changes: Changes; spans?: { from: Marked; to: Marked } };
      return [status('proposed', 'open'), ...listChanges(data.changes), ...words(data.spans)];
    }
    case 'claim.revised': {
      const data = event.data as { changes: Changes; spans?: { from: Marked; to: Marked } };
      return [...listChanges(data.changes), ...words(data.spans)];
    }
    case 'claim.dismissed': {
      const data = event.data as { from: string; reason: string };
      return [status(data.from, 'dismissed')];
    }
    case 'claim.reopened': {
      const data = event.data as { from: string; to: string };
      return [status(data.from, data.to)];
    }
    default:
      return [];
  }
}

/** What several events changed together, for somebody who had not seen them. */
export function claimDifferencesSince(events: RecordEvent[]): FieldChange[] {
  return foldChanges(events.flatMap(claimDifferences));
}

function status(from: string, to: string): FieldChange {
  return { field: 'status', from, to };
}

const roleFields = [
  ['content', 'words'],
  ['cue', 'cue'],
  ['speaker', 'speaker as worded'],
  ['affiliation', 'affiliation as worded'],
] as const;

function words(spans: { from: Marked; to: Marked } | undefined): FieldChange[] {
  if (!spans) return [];
  const worded = (list: Marked, role: string) =>
    quoteOf(list.filter((span) => span.role === role).map((s) => ({ ...s, role: 'content' }))) ||
    null;
  return roleFields
    .map(([role, field]) => ({
      field,
      from: worded(spans.from, role),
      to: worded(spans.to, role),
    }))
    .filter((change) => change.from !== change.to);
}
