import { clockIsBehind } from '@/lib/db/write-refused';
import type { EventDraft } from './events';

/** How far a clock that is being put right may stand behind the log, in milliseconds. */
const toleranceMs = 2000;

/**
 * The time that events of one transaction carry, ISO 8601 in UTC: the clock's, and never before
 * `lastAt`, the time of the event before them. Clocks are put right by a little all the time; a clock
 * that was set back by more throws WriteRefused, because the log would tell a lie about the order of
 * things. Only `clock.accepted`, by which somebody answers for it, begins an earlier time.
 */
export function eventTime(
  lastAt: string | null,
  now: Date,
  events: readonly Pick<EventDraft, 'type'>[],
): string {
  const at = now.toISOString();
  if (lastAt === null || at >= lastAt) return at;
  if (events.some(({ type }) => type === 'clock.accepted')) return at;
  if (Date.parse(lastAt) - now.getTime() > toleranceMs) throw clockIsBehind(now, lastAt);
  return lastAt;
}
