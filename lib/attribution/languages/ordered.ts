import type { Range } from '@/lib/text/span';

/** The place of the first of some ranges, ordered and apart from each other, that ends behind an offset. */
export function firstEndingBehind(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as Range).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The ranges, ordered and apart from each other, that share a character with `[start, end)`. */
export function overlapping<T extends Range>(
  ranges: readonly T[],
  start: number,
  end: number,
): T[] {
  const found: T[] = [];
  for (let i = firstEndingBehind(ranges, start); i < ranges.length; i++) {
    const range = ranges[i] as T;
    if (range.start >= end) break;
    found.push(range);
  }
  return found;
}
