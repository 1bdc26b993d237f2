import { feature } from '@/lib/attribution/linear/hash';
import type { Branches } from './branches';
import { type ClauseList, isVerb } from './clauses';
import type { ElementList } from './elements';
import type { Window } from './window';

/** Features per place of a window. */
export const ROLE_FEATURES = 54;

const COMMA = Math.imul(0x811c9dc5 ^ 0x2c, 0x01000193);

/** What the features of all places of a window share. */
export interface CueContext {
  word: number;
  last: number;
  tag: number;
  below: number;
  relation: number;
  next: number;
  /** 1 if a quotation touches the cue's segment before the cue, 2 after, 3 both. */
  quotes: number;
  /** Hash of the whole cue. */
  phrase: number;
  subject: number;
  hasClause: number;
}

/** Reads the cue once. */
export function cueContext(elements: ElementList, clauses: ClauseList, window: Window): CueContext {
  const { word, tag, quote, relation } = elements;
  const { cue, head, from, to } = window;
  let quotes = 0;
  for (let i = from; i < to; i++)
    if ((quote[i] as number) >= 0 && (elements.suffix[i] as number) > 5)
      quotes |= i < cue.first ? 1 : 2;
  let phrase = 7;
  for (let i = cue.first; i < cue.last; i++) phrase = feature(200, phrase, word[i] as number, 0);
  return {
    word: word[head] as number,
    last: word[cue.last - 1] as number,
    tag: tag[head] as number,
    below: clauses.below[head] as number,
    relation: relation[head] as number,
    next: cue.last < to ? (word[cue.last] as number) : 8,
    quotes,
    phrase,
    subject: clauses.subject[head] as number,
    hasClause: (clauses.clause[head] as number) >= 0 ? 1 : 0,
  };
}

/** Running counts of what lies between the cue and each element of the window, by element minus `from`. */
export interface Between {
  commas: Uint8Array;
  verbs: Uint8Array;
  quotes: Uint8Array;
}

const between: Between = {
  commas: new Uint8Array(512),
  verbs: new Uint8Array(512),
  quotes: new Uint8Array(512),
};

/** Counts commas, verbs and quotations between the cue and each element. Overwritten by the next call. */
export function countBetween(elements: ElementList, window: Window): Between {
  const { from, to, cue } = window;
  walk(elements, cue.last, to, 1, from);
  walk(elements, cue.first - 1, from - 1, -1, from);
  for (let i = cue.first; i < cue.last; i++) {
    between.commas[i - from] = 0;
    between.verbs[i - from] = 0;
    between.quotes[i - from] = 0;
  }
  return between;
}

function walk(
  { word, tag, quote }: ElementList,
  start: number,
  stop: number,
  step: number,
  from: number,
): void {
  let commas = 0;
  let verbs = 0;
  let quotes = 0;
  for (let i = start; i !== stop; i += step) {
    between.commas[i - from] = commas;
    between.verbs[i - from] = verbs;
    between.quotes[i - from] = quotes;
    if (word[i] === COMMA && commas < 3) commas++;
    else if (isVerb(tag[i] as number) && verbs < 3) verbs++;
    else if ((quote[i] as number) >= 0 && quotes < 3) quotes++;
  }
}

function near(distance: number): number {
  if (distance < 7) return distance;
  return distance < 10 ? 7 : distance < 16 ? 8 : distance < 30 ? 9 : 10;
}

/** What tells the role of element `i` in the claim of the window's cue. */
export function roleFeatures(
  elements: ElementList,
  clauses: ClauseList,
  window: Window,
  context: CueContext,
  branches: Branches,
  counts: Between,
  i: number,
  out: Int32Array,
  at: number,
): void {
  const { word, tag, relation, quote, shape, suffix } = elements;
  const { from, to, cue } = window;
  const place = i - from;
  const w0 = word[i] as number;
  const t0 = tag[i] as number;
  const r0 = relation[i] as number;
  const w1 = i > from ? (word[i - 1] as number) : 1;
  const n1 = i + 1 < to ? (word[i + 1] as number) : 2;
  const t1 = i > from ? (tag[i - 1] as number) : 0;
  const t2 = i > from + 1 ? (tag[i - 2] as number) : 0;
  const u1 = i + 1 < to ? (tag[i + 1] as number) : 0;
  const u2 = i + 2 < to ? (tag[i + 2] as number) : 0;
  const side = i < cue.first ? 0 : i >= cue.last ? 1 : 2;
  const signed = side === 0 ? near(cue.first - i) : side === 1 ? 16 + near(i - cue.last + 1) : 32;
  const meets = branches.meeting[place] as number;
  const top = branches.top[place] as number;
  const depth = Math.min(3, branches.depth[place] as number);
  const topRelation = relation[top] as number;
  const topTag = tag[top] as number;
  const topSide = top < cue.first ? 0 : 1;
  const branch = (meets << 8) | (topRelation << 2) | (topSide << 1) | (side & 1);
  const isFirst = place === 0 || branches.top[place - 1] !== top ? 1 : 0;
  const isLast = i + 1 >= to || branches.top[place + 1] !== top ? 1 : 0;
  const isTop = i === top ? 1 : 0;
  const edge = isFirst | (isLast << 1) | (isTop << 2);
  const nextBranch =
    i + 1 < to
      ? ((branches.meeting[place + 1] as number) << 8) |
        (relation[branches.top[place + 1] as number] as number)
      : 4095;
  const lastBranch =
    place > 0
      ? ((branches.meeting[place - 1] as number) << 8) |
        (relation[branches.top[place - 1] as number] as number)
      : 4095;
  const commas = counts.commas[place] as number;
  const verbs = counts.verbs[place] as number;
  const quotes = counts.quotes[place] as number;
  const gaps = (commas << 4) | (verbs << 2) | quotes;
  const isQuote = (quote[i] as number) >= 0 ? 1 : 0;
  const isSpeakerLike = context.subject === top && meets === 0 ? 1 : 0;
  const cueWord = context.word;
  const cueKind =
    (context.tag << 4) | (context.quotes << 2) | (context.hasClause << 1) | isSpeakerLike;
  const edgePlace = (i === from ? 1 : 0) | (i + 1 === to ? 2 : 0);
  let n = at;
  out[n++] = feature(201, w0, side, 0);
  out[n++] = feature(202, t0, signed, 0);
  out[n++] = feature(203, signed, context.tag, context.quotes);
  out[n++] = feature(204, cueWord, side, t0);
  out[n++] = feature(205, branch, 0, 0);
  out[n++] = feature(206, branch, edge, depth);
  out[n++] = feature(207, branch, cueWord, 0);
  out[n++] = feature(208, branch, cueWord, edge);
  out[n++] = feature(209, branch, t0, edge);
  out[n++] = feature(210, branch, w0, 0);
  out[n++] = feature(211, branch, topTag, context.tag);
  out[n++] = feature(212, branch, r0, depth);
  out[n++] = feature(213, branch, gaps, 0);
  out[n++] = feature(214, gaps, side, t0);
  out[n++] = feature(215, branch, context.below, 0);
  out[n++] = feature(216, branch, nextBranch, edge);
  out[n++] = feature(217, branch, lastBranch, edge);
  out[n++] = feature(219, w0, n1, side);
  out[n++] = feature(220, t1, t0, u1);
  out[n++] = feature(221, t2, t1, t0);
  out[n++] = feature(222, t0, u1, u2);
  out[n++] = feature(223, w1, side, t0);
  out[n++] = feature(224, n1, side, t0);
  out[n++] = feature(225, w1, branch, 0);
  out[n++] = feature(226, n1, branch, 0);
  out[n++] = feature(227, isQuote, branch, context.quotes);
  out[n++] = feature(228, isQuote, signed, w0);
  out[n++] = feature(229, isQuote, quotes, w1);
  out[n++] = feature(230, cueWord, signed, isQuote);
  out[n++] = feature(231, context.phrase, side, isQuote);
  out[n++] = feature(232, context.phrase, branch, 0);
  out[n++] = feature(233, context.next, side, signed);
  out[n++] = feature(234, context.next, branch, edge);
  out[n++] = feature(235, context.relation, branch, 0);
  out[n++] = feature(236, context.relation, side, gaps);
  out[n++] = feature(238, w0, signed, 0);
  out[n++] = feature(240, cueKind, branch, 0);
  out[n++] = feature(241, cueKind, signed, 0);
  out[n++] = feature(242, edgePlace, t0, side);
  out[n++] = feature(244, shape[i] as number, t0, branch);
  out[n++] = feature(245, suffix[i] as number, side, t0);
  out[n++] = feature(246, context.last, side, signed);
  out[n++] = feature(247, context.last, branch, 0);
  out[n++] = feature(248, r0, t0, branch);
  out[n++] = feature(249, clauses.below[i] as number, branch, t0);
  out[n++] = feature(250, word[top] as number, branch, edge);
  out[n++] = feature(252, t1, t0, branch);
  out[n++] = feature(253, t0, u1, branch);
  out[n++] = feature(254, w0, commas, side);
  out[n++] = feature(256, context.quotes, branch, edge);
  out[n++] = feature(257, verbs, signed, t0);
  out[n++] = feature(258, context.tag, context.below, side);
  out[n++] = feature(259, context.phrase, signed, 0);
  out[n++] = feature(260, cueWord, context.below, branch);
}

/** Features that tell about a neighbouring segment; what fills the rest of its place tells nothing. */
export const NEIGHBOUR_FEATURES = 12;

/** The features behind a neighbour's own. */
export const neighbourFiller = Int32Array.from(
  { length: ROLE_FEATURES - NEIGHBOUR_FEATURES },
  (_, i) => feature(313, NEIGHBOUR_FEATURES + i, 0, 0),
);

/** What tells whether a neighbouring segment carries on the claim; the same number of features. */
export function neighbourFeatures(
  elements: ElementList,
  window: Window,
  context: CueContext,
  segment: number,
  out: Int32Array,
  at: number,
): void {
  const { segments, word, quote, tag } = elements;
  const first = segments.start[segment] as number;
  const last = (segments.start[segment + 1] as number) - 1;
  const distance = segment - window.segment + 8;
  const isSame = segments.paragraph[segment] === segments.paragraph[window.segment] ? 1 : 0;
  const opens = (quote[first] as number) >= 0 ? 1 : 0;
  const isWhole = opens === 1 && last - first <= 1 ? 1 : 0;
  let hasQuote = 0;
  for (let i = first; i <= last && i < first + 40; i++) if ((quote[i] as number) >= 0) hasQuote = 1;
  const form = (distance << 4) | (isSame << 3) | (opens << 2) | (isWhole << 1) | hasQuote;
  const place =
    (window.cue.first === window.from ? 1 : 0) | (window.cue.last >= window.to - 1 ? 2 : 0);
  const edge = segment < window.segment ? last : first;
  const ownFirst = (quote[window.from] as number) >= 0 ? 1 : 0;
  const ownLast = (quote[window.to - 1] as number) >= 0 ? 1 : 0;
  let n = at;
  out[n++] = feature(301, form, 0, 0);
  out[n++] = feature(302, form, context.word, 0);
  out[n++] = feature(303, form, context.quotes, place);
  out[n++] = feature(304, form, ownFirst, ownLast);
  out[n++] = feature(305, form, word[first] as number, 0);
  out[n++] = feature(306, form, tag[first] as number, context.quotes);
  out[n++] = feature(307, form, context.tag, context.hasClause);
  out[n++] = feature(308, form, word[edge] as number, 0);
  out[n++] = feature(309, form, context.phrase, 0);
  out[n++] = feature(310, form, word[window.to - 1] as number, 0);
  out[n++] = feature(311, form, context.last, context.quotes);
  out[n++] = feature(312, form, Math.min(6, last - first), 0);
  out.set(neighbourFiller, n);
}
