import { type Range, spanAt } from '../span';
import type { Carried, CarryCandidate } from './carried';
import { isSupported, isTelling, MARGIN } from './carry-exact';
import type { ComparedTexts } from './compared-texts';
import { findRoughly } from './find-words';
import { fitEdges } from './fit-edges';
import { homeOf, overlap, shareOfOthers } from './kept-places';
import { type PlaceScore, scorePlace } from './place-score';

/** Words less alike than this do not come into question: in their old place, and elsewhere. */
const UNLIKE_HERE = 0.4;
const UNLIKE_ELSEWHERE = 0.55;
/** The same for a few words, which are like many others. */
const UNLIKE_FEW = 0.8;
/** What a place needs to be taken without asking, in its words and in all. */
const SURE_QUOTE = 0.55;
const SURE_HERE = 0.55;
const SURE_ELSEWHERE = 0.65;
/** Words this much alike, and this long, need no surroundings. */
const CLOSE_QUOTE = 0.85;
const CLOSE_LENGTH = 30;
/** So many characters on either side of a few words are looked for with them. */
const BESIDE = 40;
/** Texts between two anchors are not searched as a whole beyond this. */
const LONG_HOME = 100_000;

interface AlteredPlace extends Range {
  score: PlaceScore;
  /** It lies between what stood before the span and what stood behind it. */
  isHere: boolean;
}

/**
 * Carries a span whose words stand nowhere any more to the place that is most like it: between
 * its old neighbours, or among what was added elsewhere. Gone and certain when nothing is like it.
 */
export function carryAltered(texts: ComparedTexts, range: Range): Carried {
  const places = likelyPlaces(texts, range);
  const candidates = places.slice(0, 5).map(
    (place): CarryCandidate => ({
      outcome: 'altered',
      score: place.score.total,
      span: spanAt(texts.newText, place)!,
    }),
  );
  const [best, second] = places;
  if (!best) {
    const certain = isEmptied(texts, range);
    return { outcome: 'gone', certain, score: 0, span: null, candidates };
  }
  const { quote, total } = best.score;
  const isClear = !second || total - second.score.total >= MARGIN;
  const isAlike =
    quote >= SURE_QUOTE &&
    (total >= (best.isHere ? SURE_HERE : SURE_ELSEWHERE) ||
      (quote >= CLOSE_QUOTE && range.end - range.start >= CLOSE_LENGTH));
  const certain = isClear && isAlike && isLikestTo(texts, range, best);
  return { outcome: 'altered', certain, score: total, span: candidates[0]!.span, candidates };
}

function likelyPlaces(texts: ComparedTexts, range: Range): AlteredPlace[] {
  const { oldText, newText, kept } = texts;
  const home = homeOf(kept, range, newText.length);
  const words = oldText.slice(range.start, range.end);
  const isLike = ({ score, isHere }: AlteredPlace): boolean => {
    if (isHere || (!isTelling(words) && isSupported(score))) return score.quote >= UNLIKE_HERE;
    return score.quote >= (isTelling(words) ? UNLIKE_ELSEWHERE : UNLIKE_FEW);
  };
  const apart: AlteredPlace[] = [];
  const places = roughPlaces(texts, range, home)
    .map((rough) => fitEdges(oldText, range, newText, rough))
    .filter((place) => place !== null && shareOfOthers(kept, place, range) <= 0.5)
    .map((place) => ({
      ...place!,
      score: scorePlace(oldText, range, newText, place!, home.start),
      isHere: overlap(place!, home) === place!.end - place!.start,
    }))
    .filter(isLike)
    .sort((a, b) => b.score.total - a.score.total);
  for (const place of places)
    if (apart.every((other) => overlap(place, other) === 0)) apart.push(place);
  return apart;
}

function roughPlaces(texts: ComparedTexts, range: Range, home: Range): Range[] {
  const { oldText, newText, before } = texts;
  const words = oldText.slice(range.start, range.end);
  const length = home.end - home.start;
  const rough = texts.amongAdded().find(before, range);
  if (length > 0 && length <= LONG_HOME) rough.push(...findRoughly(newText, words, home));
  if (!isTelling(words)) {
    // A few words are found by what stands beside them.
    const start = Math.max(0, range.start - BESIDE);
    const end = Math.min(oldText.length, range.end + BESIDE);
    rough.push(...texts.amongAdded().find(before, { start, end }));
  }
  // What was cut or rewritten by more than half is still shown to whoever decides.
  if (length > 0 && length <= 3 * words.length + 50) rough.push(home);
  return rough;
}

/** Whether what stands in the span's place is no remnant of it that is too short to be likened. */
function isEmptied({ oldText, newText, kept }: ComparedTexts, range: Range): boolean {
  const home = homeOf(kept, range, newText.length);
  const left = newText.slice(home.start, home.end).trim();
  return (
    left === '' ||
    left.length > range.end - range.start ||
    isTelling(oldText.slice(range.start, range.end))
  );
}

/** Whether no other words of the older text that lost their place are as like to this place. */
function isLikestTo(texts: ComparedTexts, range: Range, place: AlteredPlace): boolean {
  const { oldText, newText, after } = texts;
  const score = (own: Range) => scorePlace(newText, place, oldText, own, range.start).total;
  const ours = score(range);
  return texts
    .amongRemoved()
    .find(after, place)
    .map((rough) => fitEdges(newText, place, oldText, rough))
    .every((rival) => rival === null || overlap(rival, range) > 0 || ours - score(rival) >= MARGIN);
}
