import { type Changes, foldChanges, listChanges } from '@/lib/audit/changes';
import type { RecordEvent } from '@/lib/audit/record-events';
import type { FieldChange } from '@/lib/result';

/** What one event of a speaker changed, for people; empty for an event that changed no field. */
export function speakerDifferences(event: RecordEvent): FieldChange[] {
  if (event.type !== 'speaker.revised') return [];
  const data = event.data as {
    changes: Changes;
    aliasesAdded?: string[];
    aliasesRemoved?: string[];
  };
  const added = (data.aliasesAdded ?? []).map((to) => ({ field: `alias ${to}`, from: null, to }));
  const removed = (data.aliasesRemoved ?? []).map((from) => ({
    field: `alias ${from}`,
    from,
    to: null,
  }));
  return [...listChanges(data.changes), ...added, ...removed];
}

/** What several events changed together, for somebody who had not seen them. */
export function speakerDifferencesSince(events: RecordEvent[]): FieldChange[] {
  return foldChanges(events.flatMap(speakerDifferences));
}
