import type { TokenList } from '@/lib/attribution/tokens/token-list';
import type { Range } from '@/lib/text/span';
import type { ElementList } from './elements';

/** Elements on either side of a cue that may belong to its claim. */
const REACH = 90;

/** Neighbouring segments that may carry on a claim as a whole. */
const SEGMENTS_BEFORE = 2;
const SEGMENTS_AFTER = 4;

/** A cue as the elements `[first, last)`, all in one segment. */
export interface CueSpan {
  first: number;
  last: number;
}

/**
 * The places among which a cue's speaker and content are sought: the elements of its own segment, and
 * its neighbours as wholes. `ref[p]` is an element, or `-1 - segment`.
 */
export interface Window {
  length: number;
  ref: Int32Array;
  segment: number;
  /** Elements of the cue's segment that are in the window. */
  from: number;
  to: number;
  cue: CueSpan;
  /** The cue's word that the others hang on. */
  head: number;
}

/** Index of the segment of an element. */
export function segmentOf(elements: ElementList, element: number): number {
  const { start, length } = elements.segments;
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((start[middle] as number) <= element) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The places around a cue, in text order. */
export function windowOf(elements: ElementList, cue: CueSpan): Window {
  const { segments } = elements;
  const segment = segmentOf(elements, cue.first);
  const from = Math.max(segments.start[segment] as number, cue.first - REACH);
  const to = Math.min(segments.start[segment + 1] as number, cue.last + REACH);
  const before = segmentsBefore(elements, segment);
  const after = segmentsAfter(elements, segment);
  const ref = new Int32Array(before + to - from + after);
  let n = 0;
  for (let i = before; i > 0; i--) ref[n++] = -1 - (segment - i);
  for (let i = from; i < to; i++) ref[n++] = i;
  for (let i = 1; i <= after; i++) ref[n++] = -1 - (segment + i);
  return { length: n, ref, segment, from, to, cue, head: cueHead(elements, cue) };
}

function segmentsBefore(elements: ElementList, segment: number): number {
  const { paragraph } = elements.segments;
  let count = 0;
  while (
    count < SEGMENTS_BEFORE &&
    segment - count > 0 &&
    paragraph[segment - count - 1] === paragraph[segment]
  )
    count++;
  return count;
}

/** To the end of the paragraph; behind a colon, into the next one. */
function segmentsAfter(elements: ElementList, segment: number): number {
  const { paragraph, length } = elements.segments;
  let count = 0;
  while (
    count < SEGMENTS_AFTER &&
    segment + count + 1 < length &&
    paragraph[segment + count + 1] === paragraph[segment]
  )
    count++;
  if (count > 0 || !endsInColon(elements, segment)) return count;
  const next = paragraph[segment + 1];
  while (
    count < SEGMENTS_AFTER &&
    segment + count + 1 < length &&
    paragraph[segment + count + 1] === next
  )
    count++;
  return count;
}

const COLON = 0x3a;

function endsInColon(elements: ElementList, segment: number): boolean {
  const last = (elements.segments.start[segment + 1] as number) - 1;
  return elements.word[last] === COLON_WORD;
}

const COLON_WORD = Math.imul(0x811c9dc5 ^ COLON, 0x01000193);

function cueHead(elements: ElementList, cue: CueSpan): number {
  for (let i = cue.first; i < cue.last; i++) {
    const head = elements.head[i] as number;
    if (head < cue.first || head >= cue.last) return i;
  }
  return cue.first;
}

/** UTF-16 offsets of a place. */
export function placeOffsets(
  tokens: TokenList,
  elements: ElementList,
  window: Window,
  place: number,
): Range {
  const ref = window.ref[place] as number;
  const { start } = elements.segments;
  const first = ref >= 0 ? ref : (start[-1 - ref] as number);
  const last = ref >= 0 ? ref : (start[-ref] as number) - 1;
  return {
    start: tokens.start[elements.first[first] as number] as number,
    end: tokens.end[(elements.last[last] as number) - 1] as number,
  };
}
