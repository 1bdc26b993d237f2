import type { AdjudicationCause } from './review';

/** Why ratings are discussed, as a sentence's end: “They are discussed because …”. */
export const causeWords: Record<AdjudicationCause, string> = {
  spread: 'they lie two steps or more apart',
  even_split: 'they are evenly split between two values',
  asked: 'an editor asked for it',
};

/** The members whose rating of the round is not what the discussion came to. */
export function overruledBy(
  value: string,
  ratings: readonly { memberId: number; value: string }[],
): number[] {
  return ratings.filter((rating) => rating.value !== value).map(({ memberId }) => memberId);
}
