import { reading } from '@/lib/db/database';
import type { EventActor } from './chain';
import { eventKinds, isEventType } from './events';

/** Which of these rounds of rating a member may look into. */
export type SeenReviews = (reviewIds: readonly number[]) => Promise<ReadonlySet<number>>;

/** Nobody may look into any: what holds wherever nothing else is handed in. */
export const noneSeen: SeenReviews = async () => new Set();

/**
 * The numbers of those events whose data, subject and hash must not reach `actor`: they tell of
 * another's rating in a round that `seen` does not open. Own ratings are never veiled. What cannot
 * be traced to a round stays veiled.
 */
export async function veiledEvents(
  actor: EventActor,
  events: readonly { seq: number; actorId: number | null; type: string; subjectId: string }[],
  seen: SeenReviews = noneSeen,
): Promise<ReadonlySet<number>> {
  const blind = events.filter(
    ({ type, actorId }) =>
      isEventType(type) && eventKinds[type].blind && (actorId === null || actorId !== actor.id),
  );
  if (blind.length === 0) return new Set();
  const rounds = await roundsOf(blind);
  const ids = [...rounds.values()].filter((round) => round !== 'none');
  const open = await seen([...new Set(ids)]);
  const isSeen = (round: number | 'none' | undefined) =>
    round === 'none' || (round !== undefined && open.has(round));
  return new Set(blind.filter(({ seq }) => !isSeen(rounds.get(seq))).map(({ seq }) => seq));
}

/** By the event's number the round that it belongs to; `none`: evidence of a verdict, not a rating. */
async function roundsOf(
  events: readonly { seq: number; type: string; subjectId: string }[],
): Promise<Map<number, number | 'none'>> {
  const idsOf = (record: string) =>
    events
      .filter(({ type }) => isEventType(type) && eventKinds[type].record === record)
      .map(({ subjectId }) => Number(subjectId));
  const db = reading();
  const ratings = await db.rating.findMany({
    where: { id: { in: idsOf('rating') } },
    select: { id: true, reviewId: true },
  });
  const evidence = await db.evidence.findMany({
    where: { id: { in: idsOf('evidence') } },
    select: { id: true, ratingId: true, rating: { select: { reviewId: true } } },
  });
  const known = new Map<string, number | 'none'>([
    ...ratings.map(({ id, reviewId }) => [`rating ${id}`, reviewId] as const),
    ...evidence.map(
      ({ id, ratingId, rating }) =>
        [`evidence ${id}`, ratingId === null ? 'none' : (rating?.reviewId ?? 0)] as const,
    ),
  ]);
  return new Map(
    events.flatMap(({ seq, type, subjectId }) => {
      const record = isEventType(type) ? eventKinds[type].record : null;
      const round = known.get(`${record} ${subjectId}`);
      return round === undefined ? [] : [[seq, round] as const];
    }),
  );
}
