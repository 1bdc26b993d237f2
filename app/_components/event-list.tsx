import type { EventRow } from '@/lib/audit/queries';
import { TextLink } from './text-link';
import { Timestamp } from './timestamp';

const pagesOfSubjects: Record<string, string> = {
  source: '/sources/',
  claim: '/claims/',
  speaker: '/speakers/',
};

/** Lines of the log in the order given, each with what it is about. */
export function EventList({ events, label }: { events: readonly EventRow[]; label: string }) {
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
            {event.gloss} <SubjectLink event={event} />
          </span>
          <span className="text-small text-ink-soft @max-2xl:col-start-2">
            {event.actorName}, {event.actorRole} · <Timestamp at={event.at} />
          </span>
        </li>
      ))}
    </ol>
  );
}

function SubjectLink({ event }: { event: EventRow }) {
  const page = pagesOfSubjects[event.subjectType];
  const name = `${event.subjectType} ${event.subjectId}`;
  if (event.subjectType === 'none') return null;
  if (event.isVeiled) return <span className="text-ink-soft">(hidden until it may be seen)</span>;
  if (!page) return <span className="text-ink-soft">({name})</span>;
  return <TextLink href={`${page}${event.subjectId}`}>{name}</TextLink>;
}
