import type { Piece } from '@/lib/attribution/proposal';
import type { Quote } from '@/lib/attribution/quotes/find-quotes';
import type { Range } from '@/lib/text/span';

const EDGE = /[\s,;:*_–—-]/;
const LEADING_THAT = /^that[\s,]+(?=\S)/i;

/** The piece of `text` at a range. */
export function pieceAt(text: string, { start, end }: Range): Piece {
  return { start, end, text: text.slice(start, end) };
}

/** A range without white space, commas, dashes and emphasis marks at its edges; null if that is all. */
export function trimEdges(text: string, { start, end }: Range): Range | null {
  let from = start;
  let to = end;
  while (from < to && EDGE.test(text.charAt(from))) from++;
  while (to > from && EDGE.test(text.charAt(to - 1))) to--;
  return to > from ? { start: from, end: to } : null;
}

/**
 * A part of a content as it is shown: a part that is one quotation loses its marks, any other its
 * final full stop and, unless `keepThat`, the "that" before it. Null when nothing is left.
 */
export function trimContent(
  text: string,
  range: Range,
  quoteAt: (start: number) => Quote | undefined,
  keepThat: boolean,
): Range | null {
  const edges = trimEdges(text, range);
  if (edges === null) return null;
  const quote = quoteAt(edges.start);
  if (quote && isWholeQuote(text, edges, quote))
    return { start: quote.innerStart, end: quote.innerEnd };
  const that = keepThat ? null : LEADING_THAT.exec(text.slice(edges.start, edges.end));
  const start = edges.start + (that?.[0].length ?? 0);
  const hasStop = text.charAt(edges.end - 1) === '.' && text.charAt(edges.end - 2) !== '.';
  return trimEdges(text, { start, end: hasStop ? edges.end - 1 : edges.end });
}

/** True if nothing but marks stands in the range beside the quotation. */
function isWholeQuote(text: string, range: Range, quote: Quote): boolean {
  return quote.end >= range.end || !/[^\s.,;:!?*]/.test(text.slice(quote.end, range.end));
}

/** A speaker or a cue without marks at its edges; null if that is all. */
export function trimMention(text: string, range: Range): Range | null {
  const edges = trimEdges(text, range);
  if (edges === null) return null;
  const last = text.charAt(edges.end - 1);
  const hasBracket = last === ')' && !text.slice(edges.start, edges.end).includes('(');
  return hasBracket ? trimEdges(text, { start: edges.start, end: edges.end - 1 }) : edges;
}
