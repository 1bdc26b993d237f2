import { cutsGrapheme } from '../graphemes';
import { occurrences } from '../locate';
import { type Range, spanAt } from '../span';
import { countWords } from '../word-count';
import { cutsToken } from '../word-tokens';
import type { Carried, CarryCandidate } from './carried';
import type { ComparedTexts } from './compared-texts';
import { homeOf, imageOf, runAround, shareOfOthers } from './kept-places';
import { type PlaceScore, scorePlace } from './place-score';

/** Words that stand in more places than this say nothing by themselves. */
const MANY_PLACES = 100;
/** A place has to be better than the next by this much. */
export const MARGIN = 0.06;
/** So many words of so many characters are hardly ever the same by chance. */
const TELLING_WORDS = 4;
const TELLING_LENGTH = 24;
/** A side of the surroundings that agrees this well supports words that tell little. */
const SUPPORTING = 0.7;
/** So do both sides that agree this well together. */
const SUPPORTING_BOTH = 1.1;

/** A place with exactly the span's words. */
interface ExactPlace extends Range {
  score: PlaceScore;
}

/**
 * Carries a span to a place with exactly its words: the one that the comparison of the texts
 * gives, else one among what was added. Null when its words stand nowhere; gone, and not certain,
 * when they tell much and stand only where other words of the older text have stayed.
 */
export function carryExact(texts: ComparedTexts, range: Range): Carried | null {
  const { oldText, newText, kept } = texts;
  const exact = oldText.slice(range.start, range.end);
  const newPlaces = placesIn(texts, 'after', range);
  if (newPlaces.length === 0) return null;
  const home = homeOf(kept, range, newText.length);
  const scored = (place: Range): ExactPlace => ({
    ...place,
    score: scorePlace(oldText, range, newText, place, home.start),
  });
  const isHome = (place: Range) => place.start >= home.start && place.end <= home.end;
  const candidate = (place: ExactPlace): CarryCandidate => ({
    outcome: isHome(place) ? 'same' : 'moved',
    score: place.score.total,
    span: spanAt(newText, place)!,
  });

  const isFree = (place: Range) => shareOfOthers(kept, place, range) <= 0.5;
  const image = imageOf(kept, range);
  const places = newPlaces.map(scored).sort((a, b) => b.score.total - a.score.total);
  if (image) {
    const place = places.find(({ start }) => start === image.start) ?? scored(image);
    const others = places.filter((other) => other !== place);
    const oldPlaces = placesIn(texts, 'before', range);
    const isAlone = oldPlaces.length === 1 && newPlaces.length === 1;
    const certain = isAlone
      ? isTelling(exact) || isSupported(place.score)
      : isSupported(place.score) &&
        (isOwnCopy(texts, range, image, oldPlaces, newPlaces) ||
          (isBest(place, others.filter(isFree)) && isOursAlone(texts, range, place)));
    return answer([place, ...others].map(candidate), certain);
  }

  const [best, ...others] = places.filter(isFree);
  if (!best && !isTelling(exact)) return null;
  if (!best) {
    return { ...answer(places.map(candidate), false), outcome: 'gone', score: 0, span: null };
  }
  const certain =
    isBest(best, others) &&
    newPlaces.length < MANY_PLACES &&
    ((isTelling(exact) && newPlaces.length === 1) || isSupported(best.score)) &&
    isOursAlone(texts, range, best);
  return answer([best, ...places.filter((place) => place !== best)].map(candidate), certain);
}

function isBest(place: ExactPlace, others: ExactPlace[]): boolean {
  return others.every(({ score }) => place.score.total - score.total >= MARGIN);
}

function answer(candidates: CarryCandidate[], certain: boolean): Carried {
  const { outcome, score, span } = candidates[0]!;
  return { outcome, certain, score, span, candidates: candidates.slice(0, 5) };
}

/** The words' places in either text, but for those that cut a word or a character that the span did not. */
function placesIn(texts: ComparedTexts, side: 'before' | 'after', range: Range): Range[] {
  const { before } = texts;
  const { text } = texts[side];
  const cutsAlready = cutsToken(before, range.start) || cutsToken(before, range.end);
  return occurrences(text, before.text.slice(range.start, range.end), MANY_PLACES).filter(
    ({ start, end }) =>
      (cutsAlready || !(cutsToken(texts[side], start) || cutsToken(texts[side], end))) &&
      !cutsGrapheme(text, start) &&
      !cutsGrapheme(text, end),
  );
}

/** Whether the words are so many that they hardly stand in two places by chance. */
export function isTelling(exact: string): boolean {
  return exact.length >= TELLING_LENGTH && countWords(exact) >= TELLING_WORDS;
}

/** Whether what stands beside a place speaks for it, however little its words tell. */
export function isSupported({ prefix, suffix }: PlaceScore): boolean {
  return Math.max(prefix, suffix) >= SUPPORTING || prefix + suffix >= SUPPORTING_BOTH;
}

/**
 * Of words that stand in several places: whether the copy that the comparison gives is the span's
 * own. So it is when enough of what was kept around it stands once in each text, or when each text
 * has as many copies and it is the same one counted from the start.
 */
function isOwnCopy(
  { oldText, newText, kept }: ComparedTexts,
  range: Range,
  image: Range,
  oldPlaces: Range[],
  newPlaces: Range[],
): boolean {
  const run = runAround(kept, range);
  for (let reach = 32; run && reach <= 2048; reach *= 4) {
    const start = Math.max(run.old, range.start - reach);
    const end = Math.min(run.old + run.length, range.end + reach);
    if (standsOnce(oldText.slice(start, end))) return true;
  }
  const ordinal = oldPlaces.findIndex(({ start }) => start === range.start);
  return (
    oldPlaces.length < MANY_PLACES &&
    oldPlaces.length === newPlaces.length &&
    newPlaces[ordinal]?.start === image.start
  );

  function standsOnce(words: string): boolean {
    return (
      occurrences(oldText, words, 2).length === 1 && occurrences(newText, words, 2).length === 1
    );
  }
}

/** Whether no other copy in the older text lost its place and agrees with this one as well. */
function isOursAlone(texts: ComparedTexts, range: Range, place: ExactPlace): boolean {
  const { oldText, newText, kept } = texts;
  return placesIn(texts, 'before', range).every(
    (rival) =>
      rival.start === range.start ||
      imageOf(kept, rival) !== null ||
      place.score.total -
        scorePlace(oldText, rival, newText, place, homeOf(kept, rival, newText.length).start)
          .total >=
        MARGIN,
  );
}
