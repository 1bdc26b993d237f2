import type { Range } from '@/lib/text/span';

/** What a hidden character is shown as. */
const block = '█';

/** Names of people are known by each of their parts; other names only as a whole. */
export interface HiddenName {
  name: string;
  isPerson: boolean;
}

/**
 * `text` with the words at `ranges`, and wherever one of the names stands, covered character by
 * character, so that every offset still means the same place. Spaces stay.
 */
export function maskNames(
  text: string,
  ranges: readonly Range[],
  names: readonly HiddenName[],
): string {
  const found = [...ranges, ...findNames(text, names)].sort((a, b) => a.start - b.start);
  let masked = '';
  let at = 0;
  for (const { start, end } of found) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    masked += text.slice(at, from) + text.slice(from, end).replace(/\S/g, block);
    at = end;
  }
  return masked + text.slice(at);
}

/** A copy of plain data with every text in it covered. */
export function coverTexts<T>(value: T, cover: (text: string) => string): T {
  if (typeof value === 'string') return cover(value) as T;
  if (Array.isArray(value)) return value.map((one) => coverTexts(one, cover)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, coverTexts(one, cover)]),
  ) as T;
}

function findNames(text: string, names: readonly HiddenName[]): Range[] {
  const words = [...new Set(names.flatMap(wordsOf))].sort((a, b) => b.length - a.length);
  if (words.length === 0) return [];
  const any = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(pattern)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
}

/**
 * The whole name and, of a person, its parts that begin with a capital or come from a script that
 * has none. Very short words would cover half of any text.
 */
function wordsOf({ name, isPerson }: HiddenName): string[] {
  const isTelling = (word: string) => word.length >= 3 && !/^\p{Ll}/u.test(word);
  const parts = isPerson ? name.split(/[\s,]+/).filter(isTelling) : [];
  const whole = name.trim().length >= 6 || isTelling(name.trim()) ? [name.trim()] : [];
  return [...whole, ...parts];
}
