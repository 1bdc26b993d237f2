import { english } from '@/lib/attribution/languages/en/english';
import { FORBIDDEN, viterbi } from '@/lib/attribution/linear/viterbi';
import { isVerb } from '@/lib/attribution/tagger/clauses';
import type { TextDocument } from '@/lib/attribution/tagger/document';
import { CUE, CUE_LABELS, type Tagger } from '@/lib/attribution/tagger/tagger';
import type { CueSpan } from '@/lib/attribution/tagger/window';
import { hashOf } from '@/lib/attribution/tokens/words';

/** A cue with how much better it fits than no cue, in learned units, bias included. */
export interface FoundCue extends CueSpan {
  margin: number;
}

/** Added, in learned units, for a word of saying with a "that" behind it. */
const CLAUSE_BONUS = 68;

let labels = new Uint8Array(512);

/** `cueMoves` with the impossible ones forbidden: nothing goes on that has not begun. */
export function cueTransitions(tagger: Tagger): Float64Array {
  const moves = tagger.cueMoves.slice();
  moves[CUE.none * CUE_LABELS + CUE.inside] = FORBIDDEN;
  moves[CUE_LABELS * CUE_LABELS + CUE.inside] = FORBIDDEN;
  return moves;
}

/**
 * The cues of a document in text order. `bias` is added to every cue label's score: the higher, the
 * more is found and the less of it holds. Quotations hold no cues.
 */
export function findCues(
  document: TextDocument,
  tagger: Tagger,
  moves: Float64Array,
  bias: number,
): FoundCue[] {
  const { quote, segments } = document.elements;
  const cues: FoundCue[] = [];
  const bonus = CLAUSE_BONUS * tagger.cueScale;
  for (let segment = 0; segment < segments.length; segment++) {
    const from = segments.start[segment] as number;
    const size = (segments.start[segment + 1] as number) - from;
    const scores = tagger.scoreCues(document, segment);
    for (let i = 0; i < size; i++) {
      const isQuote = (quote[from + i] as number) >= 0;
      const extra = isQuote ? FORBIDDEN : bias + (opensClause(document, from + i) ? bonus : 0);
      for (const label of [CUE.begin, CUE.inside]) {
        const cell = i * CUE_LABELS + label;
        scores[cell] = (scores[cell] as number) + extra;
      }
    }
    if (labels.length < size) labels = new Uint8Array(size * 2);
    viterbi(scores, size, CUE_LABELS, moves, labels);
    const found = collect(scores, size, from, tagger.cueScale);
    for (const cue of thinOut(found, size)) cues.push(cue);
  }
  return cues;
}

const THAT = hashOf('that');

/** Reporting verbs that a clause follows, by the hash of the word. */
const clauseVerbs = new Set(
  [...english.cues]
    .filter(([, { act, frame }]) => act === 'statement' && frame === 'clause')
    .map(([word]) => hashOf(word)),
);

/** "… indicate that": a reporting verb before "that". */
function opensClause({ elements }: TextDocument, i: number): boolean {
  if (i + 1 >= elements.length || elements.word[i + 1] !== THAT) return false;
  return isVerb(elements.tag[i] as number) && clauseVerbs.has(elements.word[i] as number);
}

/** No text has more cues than one in so many elements; a bound on the work for one that has. */
const ELEMENTS_A_CUE = 6;

/** The best of the cues of a segment of `size` elements, in text order. */
function thinOut(cues: FoundCue[], size: number): FoundCue[] {
  const most = Math.max(4, Math.ceil(size / ELEMENTS_A_CUE));
  if (cues.length <= most) return cues;
  const best = [...cues].sort((a, b) => b.margin - a.margin).slice(0, most);
  return best.sort((a, b) => a.first - b.first);
}

function collect(scores: Float64Array, size: number, from: number, scale: number): FoundCue[] {
  const cues: FoundCue[] = [];
  for (let i = 0; i < size; i++) {
    if (labels[i] !== CUE.begin) continue;
    let end = i + 1;
    while (end < size && labels[end] === CUE.inside) end++;
    let margin = Number.NEGATIVE_INFINITY;
    for (let at = i; at < end; at++) {
      const cell = at * CUE_LABELS;
      const label = at === i ? CUE.begin : CUE.inside;
      margin = Math.max(margin, (scores[cell + label] as number) - (scores[cell] as number));
    }
    cues.push({ first: from + i, last: from + end, margin: margin / scale });
    i = end - 1;
  }
  return cues;
}
