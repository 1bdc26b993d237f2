import { foldWord, stopWords } from '@/lib/text/stop-words';

/** Words of a text that are looked for at most. */
const wordLimit = 24;

/**
 * What a folded word begins with, so that its forms count as one: a longer word without its last
 * letters, five at least. Rough, and the same for every language.
 */
function stemOf(folded: string): string {
  return folded.length > 5 ? folded.slice(0, Math.max(5, folded.length - 2)) : folded;
}

/** The stems of the words of a text that say what it is about, each once, in text order. */
export function stemsOf(text: string): string[] {
  const stems = new Set<string>();
  // Folding the whole text at once is many times quicker than word by word.
  for (const word of foldWord(text).match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (stopWords.has(word)) continue;
    if (word.length > 1 || /\p{N}/u.test(word)) stems.add(stemOf(word));
  }
  return [...stems];
}

/** The stems to look a text up by: the first 24. */
export function searchedStems(text: string): string[] {
  return stemsOf(text.slice(0, 4000)).slice(0, wordLimit);
}

/** A stem as a term of full text search (SQLite FTS5): a word of its own, or the beginning of one. */
export function stemTerm(stem: string): string {
  return stem.length >= 5 ? `"${stem}"*` : `"${stem}"`;
}

/** How much a word tells, by how many of the claims have it (inverse document frequency). */
export function weightOf(claimsWithIt: number, claims: number): number {
  return Math.log(1 + claims / (1 + claimsWithIt));
}

/**
 * How alike two texts are by their telling words, from 0 to 1: the weight of what they share over
 * the geometric mean of what each says. Words of the other text without a weight count as the mean.
 */
export function likeness(
  weights: ReadonlyMap<string, number>,
  others: readonly string[],
): { score: number; shared: string[] } {
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  if (total === 0 || others.length === 0) return { score: 0, shared: [] };
  const mean = total / weights.size;
  const shared: string[] = [];
  let common = 0;
  let theirs = 0;
  for (const stem of others) {
    // A stem that begins another one stands for it: "strik" and "strike".
    const same = weights.has(stem) ? stem : akin(weights, stem);
    theirs += same === null ? mean : weights.get(same)!;
    if (same === null || shared.includes(same)) continue;
    shared.push(same);
    common += weights.get(same)!;
  }
  return { score: common / Math.sqrt(total * theirs), shared };
}

function akin(weights: ReadonlyMap<string, number>, stem: string): string | null {
  if (stem.length < 5) return null;
  for (const one of weights.keys()) {
    if (one.length >= 5 && (one.startsWith(stem) || stem.startsWith(one))) return one;
  }
  return null;
}
