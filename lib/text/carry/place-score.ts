import search from 'approx-string-match';
import { CONTEXT_LENGTH, type Range } from '../span';
import { likeness } from './edit-distance';

/** What the parts of a place count, as Hypothesis weighs them when it anchors a quotation. */
export const PLACE_WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 } as const;

/** More errors than these are not looked for. */
export const MAX_ERRORS = 256;

/** How a place in one text agrees with a span of another; every part 0 to 1, 1 for “the same”. */
export interface PlaceScore {
  quote: number;
  prefix: number;
  suffix: number;
  position: number;
  /** The weighted mean of the parts. */
  total: number;
}

/** Errors allowed when words are looked for approximately: at most 256, and half their length. */
export function allowedErrors(words: string): number {
  return Math.min(MAX_ERRORS, Math.floor(words.length / 2));
}

/**
 * How well `place` of `text` agrees with `range` of `original`: its words, the 32 characters on
 * either side, and how far it lies from `expected`, the offset where it should start.
 */
export function scorePlace(
  original: string,
  range: Range,
  text: string,
  place: Range,
  expected: number,
): PlaceScore {
  const quote = likeness(
    original.slice(range.start, range.end),
    text.slice(place.start, place.end),
  );
  const prefix = contextLikeness(before(original, range.start), before(text, place.start));
  const suffix = contextLikeness(behind(original, range.end), behind(text, place.end));
  const position = 1 - Math.abs(place.start - expected) / Math.max(1, text.length, expected);
  const weights = PLACE_WEIGHTS;
  const total =
    (weights.quote * quote +
      weights.prefix * prefix +
      weights.suffix * suffix +
      weights.position * position) /
    (weights.quote + weights.prefix + weights.suffix + weights.position);
  return { quote, prefix, suffix, position, total };
}

/**
 * The likeness of what stands beside a place. The end of the text is a neighbour like any other, and
 * fills up what it cuts off.
 */
function contextLikeness(original: string, found: string): number {
  if (original === found) return 1;
  const errors = search(found, original, original.length)[0]?.errors ?? original.length;
  return 1 - errors / original.length;
}

const NOTHING = '\n';

function before(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - CONTEXT_LENGTH), offset).padStart(CONTEXT_LENGTH, NOTHING);
}

function behind(text: string, offset: number): string {
  return text.slice(offset, offset + CONTEXT_LENGTH).padEnd(CONTEXT_LENGTH, NOTHING);
}
