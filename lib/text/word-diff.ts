import { alignWords, type KeptRun } from './align-words';
import type { Range } from './span';
import { type WordNumbers, type WordTokens, wordTokens } from './word-tokens';

/** A stretch that both texts have, or that only the older or only the newer has. Never empty. */
export interface DiffSegment {
  kind: 'kept' | 'removed' | 'added';
  text: string;
  /** Where it stands in the older text; an empty range, where it would stand, for what was added. */
  before: Range;
  /** The same for the newer text. */
  after: Range;
}

/** Two texts side by side: their words, and the characters both keep, in order. */
export interface TextPair {
  before: WordTokens;
  after: WordTokens;
  /** Stretches of characters, equal in both texts, ascending in both. */
  kept: KeptRun[];
}

/**
 * What changed between two texts, by word: the kept and removed segments together are the older
 * text, the kept and added ones the newer. Marks of punctuation count as words. A few words that
 * two rewritten stretches happen to share are shown as rewritten too. About linear.
 */
export function wordDiff(before: string, after: string): DiffSegment[] {
  return segmentsOfPair(pairTexts(before, after));
}

/** Compares two texts once, for `segmentsOfPair` and for carrying spans. */
export function pairTexts(oldText: string, newText: string): TextPair {
  const numbers: WordNumbers = new Map();
  const before = wordTokens(oldText, numbers);
  const after = wordTokens(newText, numbers);
  const meant = withoutChance(before, after, alignWords(before.ids, after.ids));
  const runs = widened(before.ids, after.ids, meant);
  return { before, after, kept: inCharacters(before, after, runs) };
}

/** The segments of `wordDiff` for texts that were compared already. */
export function segmentsOfPair({ before, after, kept }: TextPair): DiffSegment[] {
  const segments: DiffSegment[] = [];
  let oldAt = 0;
  let newAt = 0;
  const put = (kind: DiffSegment['kind'], oldEnd: number, newEnd: number) => {
    const text =
      kind === 'added' ? after.text.slice(newAt, newEnd) : before.text.slice(oldAt, oldEnd);
    const ranges = {
      before: { start: oldAt, end: oldEnd },
      after: { start: newAt, end: newEnd },
    };
    if (text !== '') segments.push({ kind, text, ...ranges });
    oldAt = oldEnd;
    newAt = newEnd;
  };
  for (const run of kept) {
    put('removed', run.old, newAt);
    put('added', oldAt, run.new);
    put('kept', run.old + run.length, run.new + run.length);
  }
  put('removed', before.text.length, newAt);
  put('added', oldAt, after.text.length);
  return segments;
}

/**
 * Leaves out runs that are no longer than what was changed on either side of them: the “the” that
 * two different sentences share says nothing (the semantic clean-up of diff-match-patch).
 */
function withoutChance(before: WordTokens, after: WordTokens, runs: KeptRun[]): KeptRun[] {
  const start: KeptRun = { old: 0, new: 0, length: 0 };
  const end: KeptRun = { old: before.ids.length, new: after.ids.length, length: 0 };
  const kept: KeptRun[] = [start];
  runs.forEach((run, index) => {
    kept.push(run);
    // What was left out makes the change before the run longer, so that one may fall after another.
    for (;;) {
      const current = kept.at(-1)!;
      const left = kept.at(-2);
      if (!left) break;
      const length = characters(before, current.old, current.old + current.length);
      const isChance =
        length <= changeBetween(before, after, left, current) &&
        length <= changeBetween(before, after, current, runs[index + 1] ?? end);
      if (!isChance) break;
      kept.pop();
    }
  });
  return kept.slice(1);
}

/** Takes into each run the equal words at its edges that the shortest script gave to another place. */
function widened(before: Uint32Array, after: Uint32Array, runs: KeptRun[]): KeptRun[] {
  const end: KeptRun = { old: before.length, new: after.length, length: 0 };
  const all = [{ old: 0, new: 0, length: 0 }, ...runs.map((run) => ({ ...run })), end];
  all.forEach((run, index) => {
    const left = all[index - 1];
    if (!left) return;
    const isGap = () => left.old + left.length < run.old && left.new + left.length < run.new;
    while (isGap() && before[run.old - 1] === after[run.new - 1]) {
      run.old -= 1;
      run.new -= 1;
      run.length += 1;
    }
    while (isGap() && before[left.old + left.length] === after[left.new + left.length])
      left.length += 1;
  });
  return all.filter(({ length }) => length > 0);
}

/** Characters removed or added between two runs, whichever are more. */
function changeBetween(before: WordTokens, after: WordTokens, left: KeptRun, right: KeptRun) {
  return Math.max(
    characters(before, left.old + left.length, right.old),
    characters(after, left.new + left.length, right.new),
  );
}

function characters(tokens: WordTokens, from: number, to: number): number {
  return to > from ? tokens.ends[to - 1]! - tokens.starts[from]! : 0;
}

/** Runs of words as runs of characters: broken where the white space between the words differs. */
function inCharacters(before: WordTokens, after: WordTokens, runs: KeptRun[]): KeptRun[] {
  const kept: KeptRun[] = [{ old: 0, new: 0, length: 0 }];
  for (const run of runs) {
    for (let at = 0; at < run.length; at++) {
      const old = before.starts[run.old + at]!;
      const length = before.ends[run.old + at]! - old;
      grow(before.text, after.text, kept, { old, new: after.starts[run.new + at]!, length });
    }
  }
  const end = { old: before.text.length, new: after.text.length, length: 0 };
  grow(before.text, after.text, kept, end);
  return kept.filter((run) => run.length > 0);
}

/** Adds a run, and takes into its neighbours the white space that stands in both texts alike. */
function grow(before: string, after: string, kept: KeptRun[], run: KeptRun): void {
  const last = kept.at(-1)!;
  const oldGap = before.slice(last.old + last.length, run.old);
  const newGap = after.slice(last.new + last.length, run.new);
  if (oldGap === newGap && oldGap.trim() === '') {
    last.length += oldGap.length + run.length;
    return;
  }
  const shorter = Math.min(oldGap.length, newGap.length);
  let head = 0;
  while (head < shorter && isSpace(oldGap[head]!) && oldGap[head] === newGap[head]) head += 1;
  let tail = 0;
  while (
    tail < shorter - head &&
    isSpace(oldGap.at(-1 - tail)!) &&
    oldGap.at(-1 - tail) === newGap.at(-1 - tail)
  )
    tail += 1;
  last.length += head;
  kept.push({ old: run.old - tail, new: run.new - tail, length: run.length + tail });
}

function isSpace(character: string): boolean {
  return character.trim() === '';
}
