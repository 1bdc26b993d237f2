import search from 'approx-string-match';
import type { Range } from '../span';
import { tokenAt, WORD_NUMBER_LIMIT, type WordTokens } from '../word-tokens';
import { allowedErrors } from './place-score';

/** Looks for some words of one text in those stretches of another that it was made for. */
export interface WordFinder {
  /** The likeliest places, roughly: their edges may be off by some characters. */
  find(from: WordTokens, range: Range): Range[];
}

/** Two words that stand together oftener than this tell nothing of a place. */
const COMMON = 50;
/** So many stretches are looked at closely. */
const CLOSE_LOOKS = 4;

/**
 * A finder over the words of `tokens` that `isOpen` says yes to (by their index). Where pairs of
 * neighbouring words agree, it looks closely, with at most `allowedErrors` wrong characters. Both
 * texts must have been cut with the same numbers.
 */
export function wordFinder(tokens: WordTokens, isOpen: (index: number) => boolean): WordFinder {
  const pairs = new Map<number, number[]>();
  for (let at = 0; at + 1 < tokens.ids.length; at++) {
    if (!isOpen(at) || !isOpen(at + 1)) continue;
    const key = pairKey(tokens, at);
    const places = pairs.get(key);
    if (!places) pairs.set(key, [at]);
    else if (places.length <= COMMON) places.push(at);
  }
  return {
    find(from, range) {
      const first = tokenAt(from, range.start);
      const count = tokenAt(from, range.end - 1) + 1 - first;
      const words = from.text.slice(range.start, range.end);
      return likeliestStarts(from, first, count, pairs).flatMap((start) => {
        const last = tokens.ends.length - 1;
        const low = Math.min(last, Math.max(0, start - Math.ceil(count / 2) - 2));
        const high = Math.min(last, Math.max(low, start + 2 * count + 2));
        return findRoughly(tokens.text, words, {
          start: tokens.starts[low]!,
          end: tokens.ends[high]!,
        });
      });
    },
  };
}

/** Where in `window` of `text` the words stand with the fewest wrong characters, if few enough. */
export function findRoughly(text: string, words: string, window: Range): Range[] {
  const found = search(text.slice(window.start, window.end), words, allowedErrors(words));
  const apart: Range[] = [];
  for (const { start, end } of found) {
    if (end <= start) continue;
    const place = { start: window.start + start, end: window.start + end };
    // Neighbouring ends of one place are reported one by one.
    if (apart.some((other) => place.start < other.end && other.start < place.end)) continue;
    apart.push(place);
    if (apart.length === CLOSE_LOOKS) break;
  }
  return apart;
}

/** Indices of words near which the most pairs agree, best first; rare pairs count for more. */
function likeliestStarts(
  from: WordTokens,
  first: number,
  count: number,
  pairs: Map<number, number[]>,
): number[] {
  const width = Math.max(4, Math.ceil(count / 2));
  const votes = new Map<number, number>();
  for (let at = 0; at + 1 < count; at++) {
    const places = pairs.get(pairKey(from, first + at));
    if (!places || places.length > COMMON) continue;
    for (const place of places) {
      const bucket = Math.floor((place - at) / width);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1 / places.length);
    }
  }
  return [...votes]
    .sort((a, b) => b[1] - a[1])
    .slice(0, CLOSE_LOOKS)
    .map(([bucket]) => bucket * width + Math.floor(width / 2));
}

function pairKey({ ids }: WordTokens, at: number): number {
  return ids[at]! * WORD_NUMBER_LIMIT + ids[at + 1]!;
}
