import { TITLES } from './abbreviations';
import { classOf, isUpper, LETTER, QUOTE } from './characters';
import type { TokenList } from './token-list';

/** A sentence longer than this many tokens is cut, so that the work on one sentence stays bounded. */
const LONGEST_SENTENCE = 160;

/** Sentences as columns: sentence `i` holds the tokens `[start[i], start[i + 1])`. */
export interface SentenceList {
  length: number;
  /** One longer than `length`: the last entry is the number of tokens. */
  start: Int32Array;
  /** Index of the paragraph of each sentence. */
  paragraph: Int32Array;
}

/**
 * Cuts tokens into sentences: paragraphs first, then full stops, question and exclamation marks with
 * the closing marks that follow them. Sentences within a quotation are cut too; `units` joins them.
 */
export function splitSentences(tokens: TokenList): SentenceList {
  const start: number[] = [];
  const paragraph: number[] = [];
  let current = -1;
  let ended = true;
  for (let i = 0; i < tokens.length; i++) {
    const isParagraph = startsParagraph(tokens, i);
    if (isParagraph) current++;
    const isLong = i - (start.at(-1) ?? 0) >= LONGEST_SENTENCE;
    if (isParagraph || isLong || (ended && !closes(tokens, i) && !isLower(tokens, i))) {
      start.push(i);
      paragraph.push(current);
      ended = false;
    } else if (ended && isLower(tokens, i)) ended = false;
    if (!ended) ended = endsSentence(tokens, i);
  }
  start.push(tokens.length);
  return {
    length: paragraph.length,
    start: Int32Array.from(start),
    paragraph: Int32Array.from(paragraph),
  };
}

/** A single line break inside a hard-wrapped sentence starts no paragraph. */
function startsParagraph(tokens: TokenList, index: number): boolean {
  const breaks = tokens.breaks[index] as number;
  if (breaks !== 1) return breaks > 1;
  const code = tokens.text.charCodeAt(tokens.start[index] as number);
  return !(classOf(code) === LETTER && !isUpper(code));
}

function codeAt(tokens: TokenList, index: number): number {
  return index < tokens.length ? tokens.text.charCodeAt(tokens.start[index] as number) : 0;
}

/** Marks that belong to the sentence before them: closing quotes and brackets right after its end. */
function closes(tokens: TokenList, index: number): boolean {
  const code = codeAt(tokens, index);
  const isTight = tokens.start[index] === tokens.end[index - 1];
  if (code === 0x29 || code === 0x5d) return isTight;
  if (code === 0x201d || code === 0xbb) return true;
  const isMark = classOf(code) === QUOTE || code === 0x27 || code === 0x2019;
  if (isMark) return isTight;
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
}

/** No sentence begins with a small letter: what seemed to end before it was abbreviated. */
function isLower(tokens: TokenList, index: number): boolean {
  const code = codeAt(tokens, index);
  return code < 0x250 && classOf(code) === LETTER && !isUpper(code);
}

function endsSentence(tokens: TokenList, index: number): boolean {
  const first = codeAt(tokens, index);
  if (first === 0x21 || first === 0x3f || first === 0x3002) return true;
  const last = tokens.text.charCodeAt((tokens.end[index] as number) - 1);
  if (last !== 0x2e && last !== 0x2026) return false;
  const size = (tokens.end[index] as number) - (tokens.start[index] as number);
  if (last === 0x2e && size === 1) return true;
  if (first === 0x2e || first === 0x2026) return startsUpper(tokens, index + 1);
  return endsAfterAbbreviation(tokens, index);
}

function startsUpper(tokens: TokenList, index: number): boolean {
  const code = codeAt(tokens, index);
  return isUpper(code) && classOf(code) === LETTER;
}

const STARTERS = new Set(
  'The He She It They We I In On At But And A An This That These Those There His Her Its Their If When While As For After'.split(
    ' ',
  ),
);

function endsAfterAbbreviation(tokens: TokenList, index: number): boolean {
  const word = tokens.word(index).slice(0, -1).toLowerCase();
  if (word.length === 1 || TITLES.has(word)) return false;
  return STARTERS.has(tokens.word(index + 1));
}
