import { snapToGraphemes } from '../graphemes';
import type { Range } from '../span';
import { type WordTokens, wordTokens } from '../word-tokens';
import { editDistance, likeness } from './edit-distance';

/** Characters beside the span that help to find its edges. */
const BESIDE = 48;
/** Of a longer span each edge is fitted by this many characters alone. */
const LONG = 900;

/**
 * The exact edges of a span in a text where it was found roughly: its words and those beside it
 * are laid word by word against those of the new place, at the smallest number of changed
 * characters, and the edges follow the first and the last word that has a partner. What was put
 * in right before or behind the span stays outside. Null when no word of it has a partner.
 */
export function fitEdges(text: string, span: Range, newText: string, rough: Range): Range | null {
  const fitted =
    span.end - span.start <= LONG
      ? fitPart(text, span, newText, rough)
      : fitLong(text, span, newText, rough);
  return fitted && fitted.end > fitted.start ? snapToGraphemes(newText, fitted) : null;
}

function fitLong(text: string, span: Range, newText: string, rough: Range): Range | null {
  const part = LONG / 2;
  const head = { start: span.start, end: span.start + part };
  const tail = { start: span.end - part, end: span.end };
  const first = fitPart(text, head, newText, { start: rough.start, end: rough.start + part });
  const last = fitPart(text, tail, newText, { start: rough.end - part, end: rough.end });
  return first && last && { start: first.start, end: last.end };
}

function fitPart(text: string, span: Range, newText: string, rough: Range): Range | null {
  const numbers = new Map<string, number>();
  const cut = (of: string, start: number, end: number) =>
    shifted(of, wordTokens(of.slice(Math.max(0, start), Math.max(0, end)), numbers), start);
  const before = cut(text, span.start - BESIDE, span.start);
  const words = cut(text, span.start, span.end);
  const behind = cut(text, span.end, span.end + BESIDE);
  const there = cut(newText, rough.start - BESIDE, rough.end + BESIDE);
  const own = { start: before.length, end: before.length + words.length };
  const all = [...before, ...words, ...behind];
  const partners = partnersOf(all, there, own);
  const found = partners.slice(own.start, own.end).filter((partner) => partner !== null);
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return null;
  const isOther = (word: number, partner: number) =>
    partners[word] === partner && 2 * likeness(all[word]!.text, there[partner]!.text) < 1;
  // One word that became several took them all with it, up to the words that were kept beside it.
  const left = partners[own.start - 1];
  const right = partners[own.end];
  return {
    start: there[isOther(own.start, first) && left != null ? left + 1 : first]!.start,
    end: there[isOther(own.end - 1, last) && right != null ? right - 1 : last]!.end,
  };
}

interface Word extends Range {
  text: string;
}

function shifted(text: string, tokens: WordTokens, start: number): Word[] {
  const by = Math.max(0, start);
  return Array.from(tokens.starts, (from, at) => {
    const range = { start: from + by, end: tokens.ends[at]! + by };
    return { ...range, text: text.slice(range.start, range.end) };
  });
}

/**
 * The cheapest way to make one row of words of another (Needleman and Wunsch, with Gotoh's gaps: a
 * run of words put in or dropped costs less than as many single ones). Words of the new place
 * before and behind everything cost nothing, unless there is nothing beside the span either. For
 * each word the index of its partner `there`, or null.
 */
function partnersOf(words: Word[], there: Word[], own: Range): (number | null)[] {
  const width = there.length + 1;
  const [paired, dropped, put] = [PAIRED, DROPPED, PUT_IN].map(() => ({
    costs: new Float64Array((words.length + 1) * width).fill(Number.POSITIVE_INFINITY),
    from: new Uint8Array((words.length + 1) * width),
  })) as [Layer, Layer, Layer];
  const layers = [paired, dropped, put];
  const enter = (layer: Layer, at: number, before: number, costs: readonly number[]) => {
    layers.forEach((other, index) => {
      const cost = other.costs[before]! + costs[index]!;
      if (cost < layer.costs[at]!) [layer.costs[at], layer.from[at]] = [cost, index];
    });
  };
  paired.costs[0] = 0;
  for (let row = 0; row <= words.length; row++) {
    const word = words[row - 1]?.text ?? '';
    const isFree = (row === 0 && own.start > 0) || (row === words.length && own.end < words.length);
    for (let column = 0; column < width; column++) {
      const at = row * width + column;
      const other = there[column - 1]?.text ?? '';
      if (row > 0 && column > 0) {
        const cost = replacement(word, other);
        enter(paired, at, at - width - 1, [cost, cost, cost]);
      }
      if (row > 0) {
        const cost = GAP_LENGTH * word.length;
        enter(dropped, at, at - width, [cost + GAP, cost, cost + GAP]);
      }
      if (column > 0) {
        const cost = isFree ? 0 : GAP_LENGTH * other.length;
        const open = isFree ? 0 : GAP;
        enter(put, at, at - 1, [cost + open, cost + open, cost]);
      }
    }
  }
  const partners: (number | null)[] = words.map(() => null);
  let row = words.length;
  let column = width - 1;
  const last = row * width + column;
  let layer = layers.reduce((best, one) => (one.costs[last]! < best.costs[last]! ? one : best));
  while (row > 0) {
    const before = layers[layer.from[row * width + column]!]!;
    if (layer === paired) partners[row - 1] = column - 1;
    if (layer !== put) row -= 1;
    if (layer !== dropped) column -= 1;
    layer = before;
  }
  return partners;
}

interface Layer {
  costs: Float64Array;
  from: Uint8Array;
}

const PAIRED = 0;
const DROPPED = 1;
const PUT_IN = 2;
/** What it costs to put in or drop words: once, and for each of their characters. */
const GAP = 3;
const GAP_LENGTH = 0.3;

/** What a word gains that stands in both, and each character that two words share. */
const SAME = 2.5;
const SHARED = 0.5;

/** What it costs that one word stands for another; below zero where they are alike. */
function replacement(a: string, b: string): number {
  const distance = editDistance(a, b);
  const shared = SHARED * (Math.max(a.length, b.length) - distance);
  if (distance === 0) return -SAME - shared;
  return Math.min(distance, (a.length + b.length) / 2) - shared;
}
