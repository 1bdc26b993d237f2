import { TextLink } from '@/app/_components/text-link';
import type { SnapshotView, SourceView } from '@/lib/sources/queries';

/** The other captures of a source, and what can be done about it. */
export function SourceLinks({
  source,
  snapshot,
  undecided,
  canWrite,
  notes,
}: {
  source: SourceView;
  snapshot: SnapshotView;
  /** Claims whose place in the latest capture a person has to say. */
  undecided: number;
  canWrite: boolean;
  /** Threads of notes on this capture. */
  notes: number;
}) {
  const others = source.snapshots.filter((one) => one.id !== snapshot.id);
  return (
    <nav aria-label="This source" className="flex flex-wrap gap-x-4 gap-y-1 text-small">
      {others.map((one) => (
        <TextLink key={one.id} href={`/sources/${source.id}?snapshot=${one.number}`}>
          Snapshot {one.number}
        </TextLink>
      ))}
      {notes > 0 && (
        <TextLink href={`/sources/${source.id}/notes?snapshot=${snapshot.number}`}>
          Notes <span className="text-ink-soft">{notes}</span>
        </TextLink>
      )}
      {others.length > 0 && (
        <TextLink href={`/sources/${source.id}/compare?${comparison(source, snapshot)}`}>
          What changed{undecided > 0 && ` · ${undecided} to decide`}
        </TextLink>
      )}
      {canWrite && (
        <>
          <TextLink href={`/sources/new?of=${source.id}`}>Capture again</TextLink>
          <TextLink href={`/sources/${source.id}/edit`}>Correct details</TextLink>
        </>
      )}
    </nav>
  );
}

/** This capture beside the one before it; the first beside the one after it. */
function comparison({ snapshots }: SourceView, { number }: SnapshotView): string {
  const before = snapshots.findLast((one) => one.number < number);
  const after = snapshots.find((one) => one.number > number);
  return before ? `from=${before.number}&to=${number}` : `from=${number}&to=${after?.number}`;
}
