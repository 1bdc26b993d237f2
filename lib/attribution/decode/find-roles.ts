import { FORBIDDEN, viterbi } from '@/lib/attribution/linear/viterbi';
import { RELATION, TAG } from '@/lib/attribution/syntax/tags';
import type { TextDocument } from '@/lib/attribution/tagger/document';
import type { ElementList } from '@/lib/attribution/tagger/elements';
import { ROLE, ROLE_LABELS, type Tagger } from '@/lib/attribution/tagger/tagger';
import { type CueSpan, placeOffsets, type Window, windowOf } from '@/lib/attribution/tagger/window';
import type { Range } from '@/lib/text/span';

/** The speaker's and the content's parts that belong to a cue, as UTF-16 ranges in text order. */
export interface FoundRoles {
  speaker: Range[];
  content: Range[];
  /** How much better the chosen labels fit than none, averaged over their places. */
  speakerMargin: number;
  contentMargin: number;
}

/** Elements of a speaker that the best sequence had passed over. */
const LONGEST_FORCED = 12;

let labels = new Uint8Array(512);

/** `roleMoves` with the impossible ones forbidden: no part goes on that has not begun. */
export function roleTransitions(tagger: Tagger): Float64Array {
  const moves = tagger.roleMoves.slice();
  for (let before = 0; before <= ROLE_LABELS; before++) {
    const isSpeaker = before === ROLE.beginSpeaker || before === ROLE.speaker;
    const isContent = before === ROLE.beginContent || before === ROLE.content;
    if (!isSpeaker) moves[before * ROLE_LABELS + ROLE.speaker] = FORBIDDEN;
    if (!isContent) moves[before * ROLE_LABELS + ROLE.content] = FORBIDDEN;
  }
  return moves;
}

/** Labels that a place may bear, as bits: none on the cue, no speaker on a whole neighbour. */
export function allowedRoles(window: Window, place: number): number {
  const ref = window.ref[place] as number;
  if (ref < 0) return (1 << ROLE.none) | (1 << ROLE.beginContent) | (1 << ROLE.content);
  if (ref >= window.cue.first && ref < window.cue.last) return 1 << ROLE.none;
  return (1 << ROLE_LABELS) - 1;
}

/** Speaker and content of one cue. */
export function findRoles(
  document: TextDocument,
  tagger: Tagger,
  moves: Float64Array,
  cue: CueSpan,
): FoundRoles {
  const window = windowOf(document.elements, cue);
  const scores = tagger.scoreRoles(document, window);
  for (let place = 0; place < window.length; place++) {
    const allowed = allowedRoles(window, place);
    for (let label = 0; label < ROLE_LABELS; label++)
      if (!(allowed & (1 << label))) scores[place * ROLE_LABELS + label] = FORBIDDEN;
  }
  forbidPrepositions(document.elements, scores, window);
  if (labels.length < window.length) labels = new Uint8Array(window.length * 2);
  viterbi(scores, window.length, ROLE_LABELS, moves, labels);
  // Somebody always speaks: where the best sequence names nobody, the best single run does.
  if (!labels.subarray(0, window.length).includes(ROLE.beginSpeaker)) {
    if (!labelSubject(document, window)) forceSpeaker(scores, window);
  }
  const speaker = partsOf(document, window, ROLE.beginSpeaker);
  const content = partsOf(document, window, ROLE.beginContent);
  return {
    speaker,
    content,
    speakerMargin: marginOf(scores, window, ROLE.beginSpeaker) / tagger.roleScale,
    contentMargin: marginOf(scores, window, ROLE.beginContent) / tagger.roleScale,
  };
}

/** "From other parts of the country" speaks for nobody: a speaker begins with no preposition. */
function forbidPrepositions({ tag }: ElementList, scores: Float64Array, window: Window): void {
  for (let place = 0; place < window.length; place++) {
    const ref = window.ref[place] as number;
    if (ref >= 0 && tag[ref] === TAG.IN)
      scores[place * ROLE_LABELS + ROLE.beginSpeaker] = FORBIDDEN;
  }
}

/** Verbs above the cue whose subjects may speak: "reports arrive that indicate". */
const HIGHEST_VERB = 3;

/** Labels the subject of the cue, or of a verb right above it, as speaker; false if there is none. */
function labelSubject({ elements, clauses }: TextDocument, window: Window): boolean {
  const { head, relation } = elements;
  const first = window.ref.indexOf(window.from);
  let verb = window.head;
  for (let steps = 0; steps <= HIGHEST_VERB && verb >= 0; steps++) {
    const subject = clauses.subject[verb] as number;
    if (subject >= window.from && subject < window.to && !isPronounOfClause(elements, subject)) {
      let start = subject;
      while (start > window.from && head[start - 1] === subject && !isMark(elements, start - 1))
        start--;
      let isFree = true;
      for (let i = start; i <= subject; i++)
        isFree &&= labels[first + i - window.from] === ROLE.none;
      if (isFree && (subject < window.cue.first || start >= window.cue.last)) {
        labels.fill(ROLE.speaker, first + start - window.from, first + subject - window.from + 1);
        labels[first + start - window.from] = ROLE.beginSpeaker;
        return true;
      }
    }
    if (relation[verb] === RELATION.root) break;
    verb = head[verb] as number;
  }
  return false;
}

function isMark({ tag }: ElementList, i: number): boolean {
  return tag[i] === TAG.PUNCT;
}

/** "who", "which", "that": they stand for the word that their clause hangs on. */
function isPronounOfClause({ tag }: ElementList, i: number): boolean {
  return tag[i] === TAG.WP || tag[i] === TAG.WDT;
}

/** Labels the unlabelled run that gains most, or loses least, as speaker. */
function forceSpeaker(scores: Float64Array, window: Window): void {
  const gain = (place: number, label: number) =>
    (scores[place * ROLE_LABELS + label] as number) - (scores[place * ROLE_LABELS] as number);
  let best = Number.NEGATIVE_INFINITY;
  let first = -1;
  let last = -1;
  for (let start = 0; start < window.length; start++) {
    if (labels[start] !== ROLE.none || gain(start, ROLE.beginSpeaker) < FORBIDDEN / 2) continue;
    let sum = gain(start, ROLE.beginSpeaker);
    for (let end = start; end < Math.min(window.length, start + LONGEST_FORCED); end++) {
      if (labels[end] !== ROLE.none) break;
      if (end > start) sum += gain(end, ROLE.speaker);
      if (sum > best) {
        best = sum;
        first = start;
        last = end;
      }
    }
  }
  if (first < 0) return;
  labels.fill(ROLE.speaker, first, last + 1);
  labels[first] = ROLE.beginSpeaker;
}

function partsOf(document: TextDocument, window: Window, begin: number): Range[] {
  const parts: Range[] = [];
  for (let place = 0; place < window.length; place++) {
    if (labels[place] !== begin) continue;
    let last = place;
    while (last + 1 < window.length && labels[last + 1] === begin + 1) last++;
    const { start } = placeOffsets(document.tokens, document.elements, window, place);
    const { end } = placeOffsets(document.tokens, document.elements, window, last);
    parts.push({ start, end });
    place = last;
  }
  return parts;
}

function marginOf(scores: Float64Array, window: Window, begin: number): number {
  let sum = 0;
  let places = 0;
  for (let place = 0; place < window.length; place++) {
    const label = labels[place] as number;
    if (label !== begin && label !== begin + 1) continue;
    const cell = place * ROLE_LABELS;
    sum += (scores[cell + label] as number) - (scores[cell] as number);
    places++;
  }
  return places === 0 ? 0 : sum / places;
}
