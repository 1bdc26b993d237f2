import { feature } from '@/lib/attribution/linear/hash';
import type { ParserState } from './parser-state';

/** Features of a decision between shifting and attaching: those that settle most, and the others. */
export const ARC_GIST = 16;
export const ARC_FEATURES = 38;

/** Features of the choice of a relation. */
export const RELATION_FEATURES = 22;

/** What settles most decisions: what lies on top of the stack and ahead (after Zhang and Nivre 2011, shortened). */
export function arcGist(state: ParserState, out: Int32Array): void {
  const { words, tags, from } = state;
  const s0 = state.top(0);
  const s1 = state.top(1);
  const b0 = state.ahead(0);
  const b1 = state.ahead(1);
  const b2 = state.ahead(2);
  const ws0 = s0 < 0 ? 1 : (words.hash[s0] as number);
  const ws1 = s1 < 0 ? 1 : (words.hash[s1] as number);
  const wb0 = b0 < 0 ? 1 : (words.hash[b0] as number);
  const wb1 = b1 < 0 ? 1 : (words.hash[b1] as number);
  const ts0 = s0 < 0 ? 0 : (tags[s0] as number);
  const ts1 = s1 < 0 ? 0 : (tags[s1] as number);
  const tb0 = b0 < 0 ? 0 : (tags[b0] as number);
  const tb1 = b1 < 0 ? 0 : (tags[b1] as number);
  const tb2 = b2 < 0 ? 0 : (tags[b2] as number);
  const rs0 = relationBelow(state, s0 < 0 ? -1 : (state.rightmost[s0 - from] as number));
  const ls0 = relationBelow(state, s0 < 0 ? -1 : (state.leftmost[s0 - from] as number));
  const rs1 = relationBelow(state, s1 < 0 ? -1 : (state.rightmost[s1 - from] as number));
  const ls1 = relationBelow(state, s1 < 0 ? -1 : (state.leftmost[s1 - from] as number));
  const lb0 = relationBelow(state, b0 < 0 ? -1 : (state.leftmost[b0 - from] as number));
  const far = s0 >= 0 && b0 >= 0 ? Math.min(8, b0 - s0) : 0;
  const gap = s0 >= 0 && s1 >= 0 ? Math.min(8, s0 - s1) : 0;
  const tags3 = (ts0 << 10) | (ts1 << 5) | tb0;
  let n = 0;
  out[n++] = feature(
    38,
    s0 < 0 ? 0 : (state.words.shape[s0] as number),
    b0 < 0 ? 0 : (state.words.shape[b0] as number),
    0,
  );
  out[n++] = feature(4, wb1, 0, 0);
  out[n++] = feature(26, wb0, lb0, 0);
  out[n++] = feature(27, ts0, s0 < 0 ? 0 : valency(state, s0), tb0);
  out[n++] = feature(3, wb0, 0, 0);
  out[n++] = feature(6, ts0, tb0, 0);
  out[n++] = feature(36, tb0, tb1, tb2);
  out[n++] = feature(29, tb0, b0 < 0 ? 0 : (state.leftCount[b0 - from] as number), ts0);
  out[n++] = feature(22, ts0, tb0, far);
  out[n++] = feature(24, ws0, rs0, ls0);
  out[n++] = feature(5, ts0, ts1, 0);
  out[n++] = feature(1, ws0, 0, 0);
  out[n++] = feature(25, ws1, rs1, ls1);
  out[n++] = feature(23, ts0, ts1, gap);
  out[n++] = feature(2, ws1, 0, 0);
  out[n++] = feature(20, tags3, lb0, 0);
}

/** What settles the rest, from `out[ARC_GIST]` on: more words, and what hangs below them. */
export function arcDetail(state: ParserState, out: Int32Array): void {
  const { words, tags, from } = state;
  const s0 = state.top(0);
  const s1 = state.top(1);
  const s2 = state.top(2);
  const b0 = state.ahead(0);
  const b1 = state.ahead(1);
  const b2 = state.ahead(2);
  const ws0 = s0 < 0 ? 1 : (words.hash[s0] as number);
  const ws1 = s1 < 0 ? 1 : (words.hash[s1] as number);
  const wb0 = b0 < 0 ? 1 : (words.hash[b0] as number);
  const wb1 = b1 < 0 ? 1 : (words.hash[b1] as number);
  const ts0 = s0 < 0 ? 0 : (tags[s0] as number);
  const ts1 = s1 < 0 ? 0 : (tags[s1] as number);
  const ts2 = s2 < 0 ? 0 : (tags[s2] as number);
  const tb0 = b0 < 0 ? 0 : (tags[b0] as number);
  const tb1 = b1 < 0 ? 0 : (tags[b1] as number);
  const tb2 = b2 < 0 ? 0 : (tags[b2] as number);
  const rs0 = relationBelow(state, s0 < 0 ? -1 : (state.rightmost[s0 - from] as number));
  const ls0 = relationBelow(state, s0 < 0 ? -1 : (state.leftmost[s0 - from] as number));
  const rs1 = relationBelow(state, s1 < 0 ? -1 : (state.rightmost[s1 - from] as number));
  const far = s0 >= 0 && b0 >= 0 ? Math.min(8, b0 - s0) : 0;
  const gap = s0 >= 0 && s1 >= 0 ? Math.min(8, s0 - s1) : 0;
  const tags3 = (ts0 << 10) | (ts1 << 5) | tb0;
  let n = ARC_GIST;
  out[n++] = feature(7, ws0, wb0, 0);
  out[n++] = feature(8, ws0, ws1, 0);
  out[n++] = feature(9, ws0, tb0, 0);
  out[n++] = feature(10, ts0, wb0, 0);
  out[n++] = feature(11, ts0, ws1, 0);
  out[n++] = feature(12, ws0, ts1, 0);
  out[n++] = feature(13, tags3, 0, 0);
  out[n++] = feature(14, tags3, tb1, 0);
  out[n++] = feature(15, tags3, ts2, 0);
  out[n++] = feature(16, ts0, (tb0 << 5) | tb1, tb2);
  out[n++] = feature(17, tags3, rs0, 0);
  out[n++] = feature(18, tags3, ls0, 0);
  out[n++] = feature(19, tags3, rs1, 0);
  out[n++] = feature(21, tags3, far, gap);
  out[n++] = feature(28, ts1, s1 < 0 ? 0 : valency(state, s1), ts0);
  out[n++] = feature(30, ws0, (tb0 << 5) | tb1, 0);
  out[n++] = feature(31, wb0, (ts0 << 5) | ts1, 0);
  out[n++] = feature(32, ws1, (ts0 << 5) | tb0, 0);
  out[n++] = feature(33, wb0, wb1, ts0);
  out[n++] = feature(34, s0 < 0 ? 0 : (words.suffix3[s0] as number), tb0, ts1);
  out[n++] = feature(35, b0 < 0 ? 0 : (words.suffix3[b0] as number), ts0, 0);
  out[n++] = feature(37, ts0, ts1, ts2);
}

/** The relation, plus one, of a child; 0 for none. */
function relationBelow(state: ParserState, child: number): number {
  return child < 0 ? 0 : (state.parse.relations[child] as number) + 1;
}

function valency(state: ParserState, token: number): number {
  const place = token - state.from;
  const left = Math.min(3, state.leftCount[place] as number);
  return left * 4 + Math.min(3, state.rightCount[place] as number);
}

/** The two ends of a new arc, what already hangs on them and what stands around them. */
export function relationFeatures(
  state: ParserState,
  head: number,
  child: number,
  out: Int32Array,
): void {
  const { words, tags, from, to } = state;
  const wh = words.hash[head] as number;
  const wc = words.hash[child] as number;
  const th = tags[head] as number;
  const tc = tags[child] as number;
  const side = child < head ? 1 : 0;
  const pair = (th << 6) | (tc << 1) | side;
  const distance = Math.min(7, Math.abs(head - child));
  const leftmost = state.leftmost[child - from] as number;
  const rightmost = state.rightmost[child - from] as number;
  const below = relationBelow(state, leftmost) * 32 + relationBelow(state, rightmost);
  const left = leftmost < 0 ? 0 : (words.hash[leftmost] as number);
  const siblings = relationBelow(
    state,
    side === 1 ? (state.leftmost[head - from] as number) : (state.rightmost[head - from] as number),
  );
  const before = child > from ? (tags[child - 1] as number) : 0;
  const after = child + 1 < to ? (tags[child + 1] as number) : 0;
  let n = 0;
  out[n++] = feature(51, pair, 0, 0);
  out[n++] = feature(52, wh, side, 0);
  out[n++] = feature(53, wc, side, 0);
  out[n++] = feature(54, wh, wc, side);
  out[n++] = feature(55, wh, tc, side);
  out[n++] = feature(56, th, wc, side);
  out[n++] = feature(57, pair, distance, 0);
  out[n++] = feature(58, pair, below, 0);
  out[n++] = feature(59, pair, left, 0);
  out[n++] = feature(60, pair, siblings, 0);
  out[n++] = feature(61, pair, before, after);
  out[n++] = feature(62, wc, below, side);
  out[n++] = feature(63, wh, below, side);
  out[n++] = feature(64, tc, left, wh);
  out[n++] = feature(65, words.suffix3[child] as number, th, side);
  out[n++] = feature(66, words.suffix3[head] as number, tc, side);
  out[n++] = feature(67, wh, siblings, pair);
  out[n++] = feature(68, pair, child + 1 < to ? (words.hash[child + 1] as number) : 0, 0);
  out[n++] = feature(69, pair, child > from ? (words.hash[child - 1] as number) : 0, 0);
  out[n++] = feature(70, pair, valency(state, head), 0);
  out[n++] = feature(71, pair, valency(state, child), 0);
  out[n++] = feature(72, pair, words.shape[child] as number, words.shape[head] as number);
}
