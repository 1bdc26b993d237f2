import { TextLink } from '@/app/_components/text-link';
import { Timestamp } from '@/app/_components/timestamp';
import type { HistoryStep } from '@/lib/claims/claim-history';
import type { TrailEvent } from '@/lib/trail/trail';
import { Differences } from '../../_components/claim-history';

/** Who did what to a record when, each with the number of its event, and what it changed. */
export function StepEvents({
  events,
  history,
  canOpen,
}: {
  events: readonly TrailEvent[];
  /** What is known of each event's changes, in words. */
  history: readonly HistoryStep[];
  /** Whether this member may open a line of the log. */
  canOpen: (event: TrailEvent) => boolean;
}) {
  return (
    <ul className="text-small text-ink-soft">
      {events.map((event) => {
        const step = history.find(({ seq }) => seq === event.seq);
        return (
          <li key={event.seq}>
            {canOpen(event) ? (
              <TextLink href={`/log/${event.seq}`}>
                Event <span className="font-mono">{event.seq}</span>
              </TextLink>
            ) : (
              <>
                Event <span className="font-mono">{event.seq}</span>
              </>
            )}{' '}
            · <Timestamp at={event.at} /> · {event.actorName}, {event.actorRole} ·{' '}
            {step?.sentence ?? event.gloss}
            <Differences differences={step?.differences ?? []} />
          </li>
        );
      })}
    </ul>
  );
}
