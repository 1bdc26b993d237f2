import { feature } from '@/lib/attribution/linear/hash';
import type { ClauseList } from './clauses';
import type { ElementList } from './elements';

/** Features that settle most elements, and those for the elements they leave open. */
export const CUE_GIST = 16;
export const CUE_DETAIL = 36;
export const CUE_FEATURES = CUE_GIST + CUE_DETAIL;

/** What tells most about whether element `i` of a segment `[from, to)` belongs to a cue. */
export function cueGist(
  elements: ElementList,
  clauses: ClauseList,
  from: number,
  to: number,
  i: number,
  out: Int32Array,
  at: number,
): void {
  const { word, tag, relation, head, shape, suffix, quote } = elements;
  const w0 = word[i] as number;
  const t0 = tag[i] as number;
  const r0 = relation[i] as number;
  const w1 = i > from ? (word[i - 1] as number) : 1;
  const n1 = i + 1 < to ? (word[i + 1] as number) : 2;
  const up = head[i] as number;
  const tu = up < 0 ? 0 : (tag[up] as number);
  const ru = up < 0 ? 0 : (relation[up] as number);
  const below = clauses.below[i] as number;
  const subject = clauses.subject[i] as number;
  const ws = subject < 0 ? 4 : (word[subject] as number);
  const ts = subject < 0 ? 0 : (tag[subject] as number) * 2 + (subject < i ? 1 : 0);
  const clause = clauses.clause[i] as number;
  const marker = clause < 0 ? -1 : (clauses.marker[clause] as number);
  const wm = marker < 0 ? 6 : (word[marker] as number);
  const tc = clause < 0 ? 0 : (tag[clause] as number);
  const quoteLeft = quoteBefore(quote, from, i);
  const quoteRight = quoteAfter(quote, to, i);
  const place = Math.min(3, i - from) * 4 + Math.min(3, to - 1 - i);
  const upSubject = up < 0 ? -1 : (clauses.subject[up] as number);
  const tus = upSubject < 0 ? 0 : (tag[upSubject] as number) * 2 + (upSubject < i ? 1 : 0);
  let n = at;
  out[n++] = feature(129, ws, tc, 0);
  out[n++] = feature(106, n1, 0, 0);
  out[n++] = feature(103, suffix[i] as number, t0, 0);
  out[n++] = feature(127, t0, wm, ts);
  out[n++] = feature(151, t0, ts, tc);
  out[n++] = feature(119, r0, tu, ru);
  out[n++] = feature(105, w1, 0, 0);
  out[n++] = feature(138, t0, tus, r0);
  out[n++] = feature(104, t0, r0, 0);
  out[n++] = feature(102, w0, t0, 0);
  out[n++] = feature(122, below, t0, 0);
  out[n++] = feature(133, shape[i] as number, place, t0);
  out[n++] = feature(101, w0, 0, 0);
  out[n++] = feature(147, suffix[i] as number, quoteLeft, quoteRight);
  out[n++] = feature(130, quoteLeft, quoteRight, t0);
  out[n++] = feature(125, w0, ts, 0);
}

/** What tells the rest. */
export function cueDetail(
  elements: ElementList,
  clauses: ClauseList,
  from: number,
  to: number,
  i: number,
  out: Int32Array,
  at: number,
): void {
  const { word, tag, relation, head, quote } = elements;
  const w0 = word[i] as number;
  const t0 = tag[i] as number;
  const r0 = relation[i] as number;
  const w1 = i > from ? (word[i - 1] as number) : 1;
  const w2 = i > from + 1 ? (word[i - 2] as number) : 1;
  const n1 = i + 1 < to ? (word[i + 1] as number) : 2;
  const n2 = i + 2 < to ? (word[i + 2] as number) : 2;
  const t1 = i > from ? (tag[i - 1] as number) : 0;
  const t2 = i > from + 1 ? (tag[i - 2] as number) : 0;
  const u1 = i + 1 < to ? (tag[i + 1] as number) : 0;
  const u2 = i + 2 < to ? (tag[i + 2] as number) : 0;
  const u3 = i + 3 < to ? (tag[i + 3] as number) : 0;
  const up = head[i] as number;
  const wu = up < 0 ? 3 : (word[up] as number);
  const tu = up < 0 ? 0 : (tag[up] as number);
  const below = clauses.below[i] as number;
  const belowUp = up < 0 ? 0 : (clauses.below[up] as number);
  const subject = clauses.subject[i] as number;
  const ws = subject < 0 ? 4 : (word[subject] as number);
  const clause = clauses.clause[i] as number;
  const wc = clause < 0 ? 5 : (word[clause] as number);
  const marker = clause < 0 ? -1 : (clauses.marker[clause] as number);
  const wm = marker < 0 ? 6 : (word[marker] as number);
  const tc = clause < 0 ? 0 : (tag[clause] as number);
  const quoteLeft = quoteBefore(quote, from, i);
  const quoteRight = quoteAfter(quote, to, i);
  const upSubject = up < 0 ? -1 : (clauses.subject[up] as number);
  const tus = upSubject < 0 ? 0 : (tag[upSubject] as number) * 2 + (upSubject < i ? 1 : 0);
  const place = Math.min(3, i - from) * 4 + Math.min(3, to - 1 - i);
  let n = at;
  out[n++] = feature(107, w2, w1, 0);
  out[n++] = feature(108, n1, n2, 0);
  out[n++] = feature(112, t1, t0, u1);
  out[n++] = feature(113, t2, t1, t0);
  out[n++] = feature(114, t0, u1, u2);
  out[n++] = feature(115, w0, t1, u1);
  out[n++] = feature(116, w0, u1, u2);
  out[n++] = feature(117, w0, t1, t2);
  out[n++] = feature(118, r0, wu, 0);
  out[n++] = feature(120, w0, r0, 0);
  out[n++] = feature(123, below, w0, 0);
  out[n++] = feature(124, w0, ws, 0);
  out[n++] = feature(126, w0, wm, tc);
  out[n++] = feature(128, w0, wc, 0);
  out[n++] = feature(131, quoteLeft, quoteRight, w0);
  out[n++] = feature(132, quoteLeft, w1, t0);
  out[n++] = feature(134, w0, place, 0);
  out[n++] = feature(139, u1, u2, u3);
  out[n++] = feature(140, w0, Math.min(to - i, 4), from === i ? 1 : 0);
  out[n++] = feature(146, up < i ? i - up : 50 + up - i, t0, tu);
  out[n++] = feature(148, below & 0x7ffffff, r0, tu);
  out[n++] = feature(149, w0, u1, wm);
  out[n++] = feature(135, wu, belowUp, r0);
  out[n++] = feature(109, w1, w0, 0);
  out[n++] = feature(141, w2, w0, 0);
  out[n++] = feature(142, w0, n2, 0);
  out[n++] = feature(136, tu, belowUp, w0);
  out[n++] = feature(110, w0, n1, 0);
  out[n++] = feature(111, w1, w0, n1);
  out[n++] = feature(144, wu, w1, t0);
  out[n++] = feature(137, w0, tus, wu);
  out[n++] = feature(121, w0, wu, 0);
  out[n++] = feature(145, wu, n1, t0);
  out[n++] = feature(143, w1, n1, 0);
  out[n++] = feature(150, ws, w0, wm);
  out[n++] = feature(152, 0, 0, 0);
}

/** 1 to 7: distance to the nearest quotation before, within the segment; 0 for none. */
function quoteBefore(quote: Int32Array, from: number, i: number): number {
  for (let back = 1; back < 8 && i - back >= from; back++)
    if ((quote[i - back] as number) >= 0) return back;
  return 0;
}

function quoteAfter(quote: Int32Array, to: number, i: number): number {
  for (let ahead = 1; ahead < 8 && i + ahead < to; ahead++)
    if ((quote[i + ahead] as number) >= 0) return ahead;
  return 0;
}
