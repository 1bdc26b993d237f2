import { HASH_START, hashCode } from '@/lib/attribution/linear/hash';
import { classOf, DIGIT, isUpper, lowerOf } from './characters';
import type { TokenList } from './token-list';

/** Only so many characters of a token take part in its hashes: no word is longer. */
const LONGEST_WORD = 40;

/** Bits of `shape`. */
export const CAPITAL = 1;
export const ALL_CAPITALS = 2;
export const WITH_DIGIT = 4;
export const WITH_HYPHEN = 8;
export const SENTENCE_START = 16;

/** What the learned models see of each token: hashes of the lower-case word and its ends, and its shape. */
export interface WordList {
  hash: Int32Array;
  prefix: Int32Array;
  suffix2: Int32Array;
  suffix3: Int32Array;
  shape: Uint8Array;
}

/** Hashes every token; digits count as 0 and curly apostrophes as straight ones. */
export function hashWords(tokens: TokenList): WordList {
  const size = tokens.length;
  const words: WordList = {
    hash: new Int32Array(size),
    prefix: new Int32Array(size),
    suffix2: new Int32Array(size),
    suffix3: new Int32Array(size),
    shape: new Uint8Array(size),
  };
  for (let i = 0; i < size; i++) hashWord(tokens, i, words);
  return words;
}

function hashWord(tokens: TokenList, index: number, words: WordList): void {
  const { text } = tokens;
  const start = tokens.start[index] as number;
  const end = Math.min(tokens.end[index] as number, start + LONGEST_WORD);
  let hash = HASH_START;
  let prefix = HASH_START;
  let shape = 0;
  let capitals = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isUpper(code)) capitals++;
    else if (code === 0x2d) shape |= WITH_HYPHEN;
    const seen = seenAs(code);
    if (seen === 0x30) shape |= WITH_DIGIT;
    hash = hashCode(hash, seen);
    if (at - start === 2) prefix = hash;
  }
  if (isUpper(text.charCodeAt(start))) shape |= CAPITAL;
  if (capitals > 1 && capitals >= end - start - 1) shape |= ALL_CAPITALS;
  words.hash[index] = hash;
  words.prefix[index] = end - start < 3 ? hash : prefix;
  words.shape[index] = shape;
  const last = seenAs(text.charCodeAt(end - 1));
  const second = end - start > 1 ? seenAs(text.charCodeAt(end - 2)) : 0;
  const third = end - start > 2 ? seenAs(text.charCodeAt(end - 3)) : 0;
  words.suffix2[index] = (second << 16) | last;
  words.suffix3[index] = Math.imul(third, 0x9e3779b1) ^ ((second << 16) | last);
}

function seenAs(code: number): number {
  if (code < 0x80) {
    if (code >= 0x41 && code <= 0x5a) return code + 32;
    return code >= 0x30 && code <= 0x39 ? 0x30 : code;
  }
  if (code === 0x2019) return 0x27;
  if (classOf(code) === DIGIT) return 0x30;
  return lowerOf(code);
}

/** The hash that `hashWords` gives this word; for lexicons. */
export function hashOf(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < Math.min(word.length, LONGEST_WORD); i++)
    hash = hashCode(hash, seenAs(word.charCodeAt(i)));
  return hash;
}
