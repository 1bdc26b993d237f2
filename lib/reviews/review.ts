import { z } from 'zod';
import { type Scale, scaleValue } from '@/lib/settings/setting';

export const reviewStateSchema = z.enum(['open', 'closed']);
export type ReviewState = z.infer<typeof reviewStateSchema>;

export const assignmentStateSchema = z.enum(['waiting', 'done', 'handed_back', 'taken_off']);
export type AssignmentState = z.infer<typeof assignmentStateSchema>;

export const ratingConfidenceSchema = z.enum(['low', 'medium', 'high']);
export type RatingConfidence = z.infer<typeof ratingConfidenceSchema>;

/** What a piece of evidence does to the claim. */
export const stanceSchema = z.enum(['supports', 'refutes', 'context']);
export type Stance = z.infer<typeof stanceSchema>;

/** Why a closed round is put up for discussion; `asked`: an editor wants it. */
export const adjudicationCauseSchema = z.enum(['spread', 'even_split', 'asked']);
export type AdjudicationCause = z.infer<typeof adjudicationCauseSchema>;

function ranksOf(values: readonly string[], scale: Scale): number[] {
  return values.flatMap((id) => scaleValue(scale, id)?.rank ?? []).sort((a, b) => a - b);
}

/** Steps on the scale between the lowest and the highest value; 0 when fewer than two are ordered. */
export function spreadOf(values: readonly string[], scale: Scale): number {
  const ranks = ranksOf(values, scale);
  return (ranks.at(-1) ?? 0) - (ranks[0] ?? 0);
}

/**
 * Whether ratings, one value a rater, lie so far apart that they must be discussed: two steps or
 * more, or two values that half of the raters gave each. Null: they need not.
 */
export function causeOfAdjudication(
  values: readonly string[],
  scale: Scale,
): Exclude<AdjudicationCause, 'asked'> | null {
  if (spreadOf(values, scale) >= 2) return 'spread';
  const given = new Map<string, number>();
  for (const value of values) given.set(value, (given.get(value) ?? 0) + 1);
  const [one, other] = [...given.values()];
  return given.size === 2 && one === other ? 'even_split' : null;
}

/**
 * The values that a ruling may take without differing from the median of the ratings: those from the
 * lower to the upper median in the order of the scale, or the one value apart from the order that
 * more than half gave. Empty when no rating says either.
 */
export function medianValues(values: readonly string[], scale: Scale): string[] {
  for (const value of new Set(values)) {
    const isApart = scaleValue(scale, value)?.rank === null;
    if (isApart && values.filter((one) => one === value).length * 2 > values.length) return [value];
  }
  const ranks = ranksOf(values, scale);
  const low = ranks[Math.floor((ranks.length - 1) / 2)];
  const high = ranks[Math.floor(ranks.length / 2)];
  if (low === undefined || high === undefined) return [];
  return scale.values
    .filter(({ rank }) => rank !== null && rank >= low && rank <= high)
    .map(({ id }) => id);
}
