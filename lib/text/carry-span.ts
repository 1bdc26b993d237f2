import type { Carried } from './carry/carried';
import { carryAltered } from './carry/carry-altered';
import { carryExact } from './carry/carry-exact';
import { comparedTexts } from './carry/compared-texts';
import { overlap } from './carry/kept-places';
import { type Range, spanAt } from './span';

/**
 * Compares two texts once; the answer carries any number of spans from the older to the newer.
 * Exact places come first, then approximate ones (at most 256 wrong characters and half the
 * words). It throws on a range that is no span of the older text.
 */
export function carrier(oldText: string, newText: string): (range: Range) => Carried {
  const texts = comparedTexts(oldText, newText);
  return (range) => {
    if (spanAt(oldText, range) === null) {
      throw new RangeError(`[${range.start}, ${range.end}) is no span of the older text`);
    }
    const exact = carryExact(texts, range);
    if (exact?.certain && exact.outcome === 'same') return exact;
    const altered = carryAltered(texts, range);
    return exact ? settled(exact, altered) : altered;
  };
}

/** Carries one span; see `carrier`, which is faster for several. */
export function carrySpan(oldText: string, newText: string, range: Range): Carried {
  return carrier(oldText, newText)(range);
}

/** An altered place that agrees this well stands against an exact one elsewhere. */
const RIVAL = 0.6;

/**
 * Weighs words that stand elsewhere, or in a place that is not certain, against others that took
 * their place: where both are there (a correction may quote what it corrects), a person decides.
 */
function settled(exact: Carried, altered: Carried): Carried {
  const rival = altered.candidates.find((one) =>
    exact.candidates.every(({ span }) => overlap(one.span, span) === 0),
  );
  if (!rival) return exact;
  if (exact.outcome === 'gone') {
    const candidates = [...altered.candidates, ...exact.candidates].slice(0, 5);
    return { ...altered, certain: altered.certain, candidates };
  }
  const certain = exact.certain && rival.score < RIVAL;
  return { ...exact, certain, candidates: [...exact.candidates.slice(0, 3), rival] };
}
