import { snapToGraphemes } from './graphemes';
import { type FoldedText, foldForSearch } from './search-folding';
import { type AnchoredSpan, type Range, type Span, spanAt } from './span';

/** What is remembered of the place where some words stood. */
export interface LocationHint {
  /** The text right before the words. */
  prefix?: string;
  /** The text right after the words. */
  suffix?: string;
  /** A UTF-16 offset near which they started. */
  near?: number;
}

/**
 * The span with its context, or null when `exact` is not what the text holds there, the range
 * leaves the text, or it would cut a surrogate pair. A range that cuts a letter from its accent
 * passes: those words stand in the text. Use `snapToGraphemes` where a range is made.
 */
export function verifySpan(text: string, span: Span): AnchoredSpan | null {
  const found = spanAt(text, span);
  return found !== null && found.exact === span.exact ? found : null;
}

/**
 * Where `exact` stands, character by character. Of several places the one whose surroundings
 * agree best with `hint.prefix` and `hint.suffix` is taken, among equals the nearest to
 * `hint.near`; `"ambiguous"` when that leaves more than one, null when there is none.
 */
export function findExact(
  text: string,
  exact: string,
  hint: LocationHint = {},
): Range | 'ambiguous' | null {
  const places = occurrences(text, exact).filter((range) => spanAt(text, range) !== null);
  const agreeing = best(places, (range) => agreement(text, range, hint));
  const { near } = hint;
  const nearest =
    near === undefined ? agreeing : best(agreeing, (range) => -Math.abs(range.start - near));
  if (nearest.length > 1) return 'ambiguous';
  return nearest[0] ?? null;
}

/**
 * Every place, in text order and at most `limit`, that reads like `wanted` to a person: letter
 * case, the form of quote marks and dashes, runs of white space and invisible characters are
 * overlooked. The ranges are of `text` as it is and cut no character.
 */
export function findSimilar(text: string, wanted: string, limit = 50): Range[] {
  const needle = foldForSearch(wanted.normalize('NFC')).text.trim();
  if (needle === '') return [];
  const haystack = foldForSearch(text);
  return occurrences(haystack.text, needle, limit).map((found) =>
    snapToGraphemes(text, unfold(haystack, found)),
  );
}

function unfold(folded: FoldedText, range: Range): Range {
  return {
    start: folded.starts[range.start]!,
    end: folded.ends[range.end - 1]!,
  };
}

/** The first `limit` occurrences of `wanted`, in text order, overlapping ones included. */
export function occurrences(
  text: string,
  wanted: string,
  limit = Number.POSITIVE_INFINITY,
): Range[] {
  const found: Range[] = [];
  if (wanted === '') return found;
  let start = text.indexOf(wanted);
  while (start !== -1 && found.length < limit) {
    found.push({ start, end: start + wanted.length });
    start = text.indexOf(wanted, start + 1);
  }
  return found;
}

/** Characters of remembered context that still stand around the range. */
function agreement(text: string, range: Range, hint: LocationHint): number {
  const prefix = hint.prefix ?? '';
  const suffix = hint.suffix ?? '';
  let before = 0;
  while (
    before < prefix.length &&
    before < range.start &&
    prefix[prefix.length - 1 - before] === text[range.start - 1 - before]
  ) {
    before += 1;
  }
  let after = 0;
  while (
    after < suffix.length &&
    range.end + after < text.length &&
    suffix[after] === text[range.end + after]
  ) {
    after += 1;
  }
  return before + after;
}

function best<T>(items: T[], score: (item: T) => number): T[] {
  let highest = Number.NEGATIVE_INFINITY;
  let kept: T[] = [];
  for (const item of items) {
    const value = score(item);
    if (value > highest) {
      highest = value;
      kept = [item];
    } else if (value === highest) kept.push(item);
  }
  return kept;
}
