import type { KeptRun } from '../align-words';
import type { Range } from '../span';

/** The place in the newer text of a range that was kept whole, or null. */
export function imageOf(kept: readonly KeptRun[], range: Range): Range | null {
  const run = runAround(kept, range);
  if (!run) return null;
  const shift = run.new - run.old;
  return { start: range.start + shift, end: range.end + shift };
}

/** The run that holds a range of the older text whole, or null. */
export function runAround(kept: readonly KeptRun[], range: Range): KeptRun | null {
  const run = kept[lastStartingAt(kept, 'old', range.start)];
  return run && range.end <= run.old + run.length ? run : null;
}

/**
 * Where in the newer text a range of the older one has to be, if it is still in its place: between
 * what was kept before it and what was kept behind it. May be empty.
 */
export function homeOf(kept: readonly KeptRun[], range: Range, newLength: number): Range {
  const left = kept[lastStartingAt(kept, 'old', range.start)];
  const right = kept[lastStartingAt(kept, 'old', range.end - 1) + 1];
  const containing = kept[lastStartingAt(kept, 'old', range.end)];
  const start = left ? left.new + Math.min(range.start - left.old, left.length) : 0;
  const isInside = containing && containing.old + containing.length > range.end;
  const end = isInside
    ? containing.new + Math.max(0, range.end - containing.old)
    : (right?.new ?? newLength);
  return { start, end: Math.max(start, end) };
}

/** The share, 0 to 1, of a range of the newer text that was kept from outside `own` in the older. */
export function shareOfOthers(kept: readonly KeptRun[], range: Range, own: Range): number {
  let others = 0;
  for (let at = Math.max(0, lastStartingAt(kept, 'new', range.start)); at < kept.length; at++) {
    const run = kept[at]!;
    if (run.new >= range.end) break;
    const shift = run.old - run.new;
    const start = Math.max(range.start, run.new) + shift;
    const end = Math.min(range.end, run.new + run.length) + shift;
    if (end > start) others += end - start - overlap({ start, end }, own);
  }
  return others / (range.end - range.start);
}

/** Characters that two ranges have in common. */
export function overlap(a: Range, b: Range): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Index of the last run that starts at or before `offset`, -1 when there is none. */
function lastStartingAt(kept: readonly KeptRun[], side: 'old' | 'new', offset: number): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (kept[middle]![side] <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
