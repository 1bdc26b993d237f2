import type { Range } from './span';

/** A span to be shown; a discontinuous one is several with the same id. */
export interface SpanToShow extends Range {
  id: string;
}

/** A stretch of text covered by the same spans from end to end. */
export interface Segment extends Range {
  /** Ids of the spans over it, each once, the one that starts first (then the longest) first. */
  ids: string[];
}

/**
 * Cuts `range` into consecutive segments, each covered by one set of spans. They are never empty,
 * follow on each other and together are `range`; spans are clipped to it. O(n log n) for n spans,
 * and the ids that come out.
 */
export function segmentsOf(range: Range, spans: readonly SpanToShow[]): Segment[] {
  const inside = spans
    .filter((span) => span.start < range.end && span.end > range.start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const segments: Segment[] = [];
  let active: SpanToShow[] = [];
  let next = 0;
  const edges = edgesOf(range, inside);
  for (let edge = 0; edge + 1 < edges.length; edge++) {
    const start = edges[edge]!;
    const end = edges[edge + 1]!;
    active = active.filter((span) => span.end > start);
    while (next < inside.length && inside[next]!.start <= start) active.push(inside[next++]!);
    const ids = [...new Set(active.map((span) => span.id))];
    const last = segments.at(-1);
    if (last && sameIds(last.ids, ids)) last.end = end;
    else segments.push({ start, end, ids });
  }
  return segments;
}

/**
 * For each of `ranges` (ascending and disjoint, such as paragraphs) the spans that touch it, in
 * the order given: prepares one `segmentsOf` per paragraph without asking all spans each time.
 */
export function spansByRange<T extends Range>(
  ranges: readonly Range[],
  spans: readonly T[],
): T[][] {
  const groups: T[][] = ranges.map(() => []);
  for (const span of spans) {
    let index = firstEndingAfter(ranges, span.start);
    while (index < ranges.length && ranges[index]!.start < span.end) groups[index++]!.push(span);
  }
  return groups;
}

function edgesOf(range: Range, spans: SpanToShow[]): number[] {
  const edges = new Set([range.start, range.end]);
  for (const { start, end } of spans) {
    if (start > range.start) edges.add(start);
    if (end < range.end) edges.add(end);
  }
  return [...edges].sort((a, b) => a - b);
}

function sameIds(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}

function firstEndingAfter(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
