/** The words and marks of a text as numbers: equal numbers are equal words. White space is none. */
export interface WordTokens {
  text: string;
  /** UTF-16 offsets of each token, ascending; `ends` is exclusive. */
  starts: Uint32Array;
  ends: Uint32Array;
  ids: Uint32Array;
}

/** Numbers for words, the same for the same word in every text that it is used for. */
export type WordNumbers = Map<string, number>;

/** At most so many different words; a pair of numbers then still fits into one exact number. */
export const WORD_NUMBER_LIMIT = 2 ** 26;

// A flag, an emoji with all that hangs on it, a character of a script without spaces, a word with
// its apostrophes (a number with its separators), any other mark. None of them ends in the middle
// of a character as people see it.
const unspaced =
  '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}';
const letter = `[[\\p{L}\\p{N}\\p{M}\\u200c\\u200d]--[${unspaced}]]`;
const token = new RegExp(
  [
    '\\p{RI}\\p{RI}',
    '\\p{ExtPict}(?:[\\p{Gr_Ext}\\u200d\\p{EMod}]|(?<=\\u200d)\\p{ExtPict})*',
    `[${unspaced}]\\p{Gr_Ext}*`,
    `${letter}+(?:['’]${letter}+|(?<=\\p{N})[.,:]\\p{N}${letter}*)*`,
    '\\S\\p{Gr_Ext}*',
  ].join('|'),
  'gv',
);

/**
 * Cuts a text into words and single marks. `numbers` is added to, so that two texts cut with the
 * same one can be compared by number. Linear.
 */
export function wordTokens(text: string, numbers: WordNumbers): WordTokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const ids: number[] = [];
  for (const match of text.matchAll(token)) {
    const [word] = match;
    let id = numbers.get(word);
    if (id === undefined) {
      id = numbers.size;
      numbers.set(word, id);
    }
    starts.push(match.index);
    ends.push(match.index + word.length);
    ids.push(id);
  }
  return {
    text,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    ids: Uint32Array.from(ids),
  };
}

/** True when `offset` lies within a word. */
export function cutsToken(tokens: WordTokens, offset: number): boolean {
  const at = tokenAt(tokens, offset);
  return at < tokens.starts.length && tokens.starts[at]! < offset;
}

/** Index of the first token that ends behind `offset`; may be one past the last. */
export function tokenAt(tokens: WordTokens, offset: number): number {
  let low = 0;
  let high = tokens.ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.ends[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
