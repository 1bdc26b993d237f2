import { segmenterFor } from './segmenter';

export type Direction = 'forward' | 'backward';
/** Which edge of a selection is moved: a start stands before a word, an end behind one. */
export type Edge = 'start' | 'end';

/**
 * The nearest place before (`start`) or behind (`end`) a word on the far side of `offset`: moves
 * one edge of a selection by a word, to grow or to shrink it. A mark of punctuation counts as a
 * word, so that a full stop or a quote mark can be taken in or left out; white space never does.
 * At the last word of the text (the first, going back) the answer is `offset` itself.
 */
export function wordBoundary(
  text: string,
  offset: number,
  direction: Direction,
  edge: Edge = direction === 'forward' ? 'end' : 'start',
  language?: string,
): number {
  for (let reach = 200; ; reach *= 4) {
    const from = windowStart(text, offset - reach);
    const to = windowEnd(text, offset + reach);
    const found = nearest(stopsIn(text, from, to, edge, language), offset, direction);
    if (found !== null) return found;
    const isAll = direction === 'forward' ? to === text.length : from === 0;
    if (isAll) return offset;
  }
}

/** Word edges in `[from, to)`, but those that the cut itself may have made. */
function stopsIn(
  text: string,
  from: number,
  to: number,
  edge: Edge,
  language: string | undefined,
): number[] {
  const stops: number[] = [];
  const words = segmenterFor(language, 'word').segment(text.slice(from, to));
  for (const { index, segment } of words) {
    const start = from + index;
    const end = start + segment.length;
    const isCut = (start === from && from > 0) || (end === to && to < text.length);
    if (isCut || !/\S/.test(segment)) continue;
    stops.push(edge === 'start' ? start : end);
  }
  return stops;
}

function nearest(stops: number[], offset: number, direction: Direction): number | null {
  const beyond =
    direction === 'forward'
      ? stops.find((stop) => stop > offset)
      : stops.findLast((stop) => stop < offset);
  return beyond ?? null;
}

/** Back to the last white space, so that the window does not start in the middle of a word. */
function windowStart(text: string, offset: number): number {
  if (offset <= 0) return 0;
  for (let at = offset; at > offset - 100 && at > 0; at--) if (/\s/.test(text[at]!)) return at;
  return offset;
}

function windowEnd(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  for (let at = offset; at < offset + 100 && at < text.length; at++)
    if (/\s/.test(text[at]!)) return at;
  return offset;
}
