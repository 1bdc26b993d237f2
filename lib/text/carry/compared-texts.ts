import type { KeptRun } from '../align-words';
import { pairTexts, type TextPair } from '../word-diff';
import type { WordTokens } from '../word-tokens';
import { type WordFinder, wordFinder } from './find-words';

/** Two texts, compared once, with what is asked again for every span that is carried. */
export interface ComparedTexts extends TextPair {
  oldText: string;
  newText: string;
  /** Looks among the words that only the newer text has. */
  amongAdded(): WordFinder;
  /** Looks among the words that only the older text has. */
  amongRemoved(): WordFinder;
}

/** Compares two texts; the finders are made when they are first asked for. */
export function comparedTexts(oldText: string, newText: string): ComparedTexts {
  const pair = pairTexts(oldText, newText);
  const { before, after, kept } = pair;
  return {
    ...pair,
    oldText,
    newText,
    amongAdded: once(() => finderOfChanged(after, kept, 'new')),
    amongRemoved: once(() => finderOfChanged(before, kept, 'old')),
  };
}

function finderOfChanged(tokens: WordTokens, kept: readonly KeptRun[], side: 'old' | 'new') {
  const isKept = new Uint8Array(tokens.starts.length);
  let at = 0;
  for (const run of kept) {
    const start = run[side];
    while (at < isKept.length && tokens.starts[at]! < start) at += 1;
    while (at < isKept.length && tokens.ends[at]! <= start + run.length) isKept[at++] = 1;
  }
  return wordFinder(tokens, (index) => isKept[index] === 0);
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
