import type { Actor } from '@/lib/auth/actor';
import { canRate } from './policy';

const words = 'No One Two Three Four Five Six Seven Eight Nine Ten'.split(' ');
const numeral = (count: number) => words[count] ?? String(count);

/** How many ratings are in and when they may be seen; null when nothing is hidden. */
export function hiddenSentence(
  actor: Actor,
  round: { hidden: number; ratingsIn: number; ratingsExpected: number },
): string | null {
  if (round.hidden === 0) return null;
  const { ratingsIn, ratingsExpected } = round;
  const those = ratingsIn === 1 ? 'it' : 'them';
  const verb = ratingsIn === 1 ? 'is' : 'are';
  const inSoFar =
    ratingsExpected > ratingsIn
      ? `${numeral(ratingsIn)} of ${numeral(ratingsExpected).toLowerCase()} ratings ${verb} in.`
      : `${numeral(ratingsIn)} rating${ratingsIn === 1 ? '' : 's'} ${verb} in.`;
  return canRate(actor)
    ? `${inSoFar} You see ${those} when yours is in, or when rating is closed.`
    : `${inSoFar} You see ${those} when rating is closed.`;
}
