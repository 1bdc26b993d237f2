import { diffArrays } from 'diff';
import { WORD_NUMBER_LIMIT } from './word-tokens';

/** Items `[old, old + length)` of one sequence that stand as `[new, new + length)` in another. */
export interface KeptRun {
  old: number;
  new: number;
  length: number;
}

/** Beyond so many differences between two anchors the stretch counts as rewritten. */
const MAX_EDITS = 600;

/**
 * What two sequences of word numbers keep in common, in order: the runs ascend in both and do not
 * touch in both at once. Runs of four words that stand once in each sequence are the anchors
 * (patience diff); between them the shortest edit script is taken (Myers), unless it would be
 * longer than 600 edits. About linear in the length of the texts.
 */
export function alignWords(before: Uint32Array, after: Uint32Array): KeptRun[] {
  const runs: KeptRun[] = [];
  let oldAt = 0;
  let newAt = 0;
  for (const anchor of anchorsOf(before, after)) {
    if (anchor.old < oldAt || anchor.new < newAt) continue;
    const { start, end } = widened(before, after, anchor, oldAt, newAt);
    alignStretch(before, after, [oldAt, anchor.old - start], [newAt, anchor.new - start], runs);
    add(runs, { old: anchor.old - start, new: anchor.new - start, length: start + end });
    oldAt = anchor.old + end;
    newAt = anchor.new + end;
  }
  alignStretch(before, after, [oldAt, before.length], [newAt, after.length], runs);
  return runs;
}

function add(runs: KeptRun[], run: KeptRun): void {
  const last = runs.at(-1);
  if (last && last.old + last.length === run.old && last.new + last.length === run.new)
    last.length += run.length;
  else if (run.length > 0) runs.push(run);
}

/** How far the sequences agree before and behind an anchor. */
function widened(
  before: Uint32Array,
  after: Uint32Array,
  anchor: { old: number; new: number },
  oldFrom: number,
  newFrom: number,
) {
  const { old, new: there } = anchor;
  let start = 0;
  while (
    old - start > oldFrom &&
    there - start > newFrom &&
    before[old - start - 1] === after[there - start - 1]
  )
    start += 1;
  let end = 0;
  while (
    old + end < before.length &&
    there + end < after.length &&
    before[old + end] === after[there + end]
  )
    end += 1;
  return { start, end };
}

function alignStretch(
  before: Uint32Array,
  after: Uint32Array,
  [oldFrom, oldTo]: [number, number],
  [newFrom, newTo]: [number, number],
  runs: KeptRun[],
): void {
  let old = oldFrom;
  let there = newFrom;
  if (old === oldTo || there === newTo) return;
  const changes = diffArrays(
    Array.from(before.subarray(oldFrom, oldTo)),
    Array.from(after.subarray(newFrom, newTo)),
    { maxEditLength: MAX_EDITS },
  );
  for (const { added, removed, count } of changes ?? []) {
    if (!added && !removed) add(runs, { old, new: there, length: count });
    if (!added) old += count;
    if (!removed) there += count;
  }
}

/** Places where four words stand that stand once in each sequence, ascending in both. */
function anchorsOf(before: Uint32Array, after: Uint32Array): { old: number; new: number }[] {
  const pairs = new Map<number, number>();
  const fours = new Map<number, number>();
  const oldFours = foursOf(before, pairs, fours);
  const newFours = foursOf(after, pairs, fours);
  const oldPlace = singlePlaces(oldFours, fours.size);
  const newPlace = singlePlaces(newFours, fours.size);
  const shared: { old: number; new: number }[] = [];
  oldFours.forEach((four, old) => {
    const there = newPlace[four]!;
    if (oldPlace[four] === old && there >= 0) shared.push({ old, new: there });
  });
  return longestAscending(shared);
}

/** For each place the number of the four words that start there. */
function foursOf(ids: Uint32Array, pairs: Map<number, number>, fours: Map<number, number>) {
  const numbered = (map: Map<number, number>, key: number) => {
    const known = map.get(key);
    if (known !== undefined) return known;
    map.set(key, map.size);
    return map.size - 1;
  };
  const two = Array.from({ length: Math.max(0, ids.length - 1) }, (_, at) =>
    numbered(pairs, ids[at]! * WORD_NUMBER_LIMIT + ids[at + 1]!),
  );
  return Array.from({ length: Math.max(0, ids.length - 3) }, (_, at) =>
    numbered(fours, two[at]! * WORD_NUMBER_LIMIT + two[at + 2]!),
  );
}

/** For each number its place, -1 where it has none, -2 where it has several. */
function singlePlaces(numbers: number[], size: number): Int32Array {
  const places = new Int32Array(size).fill(-1);
  numbers.forEach((number, at) => {
    places[number] = places[number] === -1 ? at : -2;
  });
  return places;
}

/** Of pairs that ascend in `old`, the longest choice that ascends in `new` too. */
function longestAscending<T extends { new: number }>(pairs: T[]): T[] {
  const tails: number[] = [];
  const previous = new Int32Array(pairs.length).fill(-1);
  pairs.forEach((pair, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tails[middle]!]!.new < pair.new) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = index;
  });
  const chosen: T[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at]!) chosen.push(pairs[at]!);
  return chosen.reverse();
}
