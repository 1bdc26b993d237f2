import type { EventRow } from '@/lib/audit/queries';
import { RecordLink } from './record-link';
import { TextLink } from './text-link';
import { Timestamp } from './timestamp';

/** Lines of the log in the order given, each with what it is about. */
export function EventList({
  events,
  label,
  linksPeople = false,
  told,
}: {
  events: readonly EventRow[];
  label: string;
  /** Whether a name leads to what that person did: for those who read the whole log. */
  linksPeople?: boolean;
  /** What to show below each line, by its number. */
  told?: ReadonlyMap<number, React.ReactNode>;
}) {
  return (
    <ol
      aria-label={label}
      className="@container divide-y divide-rule border-y border-rule text-body"
    >
      {events.map((event) => (
        <li
          key={event.seq}
          className="grid grid-cols-[3.5rem_minmax(0,1fr)] items-baseline py-2 @2xl:grid-cols-[3.5rem_minmax(0,1fr)_auto] @2xl:gap-x-4"
        >
          <TextLink href={`/log/${event.seq}`} className="justify-self-start font-mono text-small">
            <span className="sr-only">Event </span>
            {event.seq}
          </TextLink>
          <span>
            {event.gloss} <Subject event={event} />
          </span>
          <span className="text-small text-ink-soft @max-2xl:col-start-2">
            {linksPeople && event.actorId !== null ? (
              <TextLink href={`/log?actor=${event.actorId}`}>{event.actorName}</TextLink>
            ) : (
              event.actorName
            )}
            , {event.actorRole} · <Timestamp at={event.at} />
          </span>
          {told?.has(event.seq) && (
            <div className="col-start-2 mt-1 text-small @2xl:col-end-4">{told.get(event.seq)}</div>
          )}
        </li>
      ))}
    </ol>
  );
}

function Subject({ event }: { event: EventRow }) {
  if (event.subjectType === 'none') return null;
  if (event.isVeiled) return <span className="text-ink-soft">(hidden until it may be seen)</span>;
  return <RecordLink type={event.subjectType} id={event.subjectId} />;
}
