import { ABBREVIATIONS } from './abbreviations';
import {
  APOSTROPHE,
  COMMA,
  classOf,
  DIGIT,
  HYPHEN,
  isUpper,
  LETTER,
  NEWLINE,
  PERIOD,
  SPACE,
} from './characters';
import { TokenList } from './token-list';

/**
 * Splits a text into tokens as the Penn Treebank does (clitics and marks stand alone, hyphenated
 * words stay whole), in one pass over the characters. Tokens never overlap and cover every
 * character that is not white space or an asterisk; a token after a line break is flagged as such.
 */
export function tokenize(text: string): TokenList {
  const tokens = new TokenList(text);
  let at = 0;
  let breaks = 2;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === SPACE) at++;
    else if (kind === NEWLINE) {
      breaks++;
      at++;
    } else {
      const end = tokenEnd(text, at, kind);
      tokens.push(at, end, breaks);
      breaks = 0;
      at = end;
    }
  }
  return tokens;
}

function tokenEnd(text: string, at: number, kind: number): number {
  if (kind === LETTER || kind === DIGIT) return wordEnd(text, at);
  const code = text.charCodeAt(at);
  if (kind === APOSTROPHE && at > 0 && isWord(text, at - 1)) {
    const clitic = cliticEnd(text, at);
    if (clitic > 0) return clitic;
  }
  if ((code === 0x23 || code === 0x40) && isWord(text, at + 1)) return runEnd(text, at + 1);
  if (kind === PERIOD || kind === HYPHEN) return sameEnd(text, at, code);
  if (kind === APOSTROPHE && text.charCodeAt(at + 1) === code) return at + 2;
  return at + 1;
}

function isWord(text: string, at: number): boolean {
  const kind = at < text.length ? classOf(text.charCodeAt(at)) : SPACE;
  return kind === LETTER || kind === DIGIT;
}

function runEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && (isWord(text, end) || text[end] === '_')) end++;
  return end;
}

function sameEnd(text: string, at: number, code: number): number {
  let end = at + 1;
  while (text.charCodeAt(end) === code) end++;
  return end;
}

/** End of "'s", "'ll", … at the apostrophe `at`; 0 if what follows is no clitic. */
function cliticEnd(text: string, at: number): number {
  const one = text.charCodeAt(at + 1) | 32;
  const two = text.charCodeAt(at + 2) | 32;
  if (isWord(text, at + 1) && !isWord(text, at + 2))
    return one === 0x73 || one === 0x64 || one === 0x6d ? at + 2 : 0;
  const pair = one * 256 + two;
  const isPair = pair === 0x6c6c || pair === 0x7265 || pair === 0x7665;
  return isPair && !isWord(text, at + 3) ? at + 3 : 0;
}

function wordEnd(text: string, start: number): number {
  if (isAddress(text, start)) return addressEnd(text, start);
  let end = start + 1;
  let inner = false;
  while (end < text.length) {
    const kind = classOf(text.charCodeAt(end));
    if (kind === LETTER || kind === DIGIT) {
      end++;
      continue;
    }
    if (kind === APOSTROPHE) {
      const stop = atApostrophe(text, start, end);
      if (stop >= 0) return stop;
      end++;
      continue;
    }
    if (!joins(text, kind, end)) break;
    if (kind === PERIOD) inner = true;
    end++;
  }
  return withPeriod(text, start, end, inner);
}

/** Where the word stops at an apostrophe, or -1 if it goes on through it (O'Brien). */
function atApostrophe(text: string, start: number, at: number): number {
  if (!isWord(text, at + 1)) return at;
  if (cliticEnd(text, at) > 0) return at;
  const isNot =
    (text.charCodeAt(at - 1) | 32) === 0x6e &&
    (text.charCodeAt(at + 1) | 32) === 0x74 &&
    !isWord(text, at + 2);
  if (!isNot) return -1;
  return at - 1 > start ? at - 1 : at + 2;
}

function joins(text: string, kind: number, at: number): boolean {
  if (!isWord(text, at + 1)) return false;
  if (kind === HYPHEN) return true;
  const before = classOf(text.charCodeAt(at - 1));
  const after = classOf(text.charCodeAt(at + 1));
  if (kind === COMMA) return before === DIGIT && after === DIGIT;
  const code = text.charCodeAt(at);
  if (code === 0x2f) return true;
  if (code === 0x3a) return before === DIGIT && after === DIGIT;
  if (kind !== PERIOD) return false;
  if (before === DIGIT) return after === DIGIT;
  // "U.S." and "example.com" stay whole; "end.The" is two words.
  return !isUpper(text.charCodeAt(at + 1)) || isUpper(text.charCodeAt(at - 1));
}

function withPeriod(text: string, start: number, end: number, inner: boolean): number {
  if (text.charCodeAt(end) !== 0x2e || text.charCodeAt(end + 1) === 0x2e) return end;
  if (end - start === 1 && isUpper(text.charCodeAt(start))) return end + 1;
  if (inner && end - start <= 8 && !/\d/.test(text.slice(start, end))) return end + 1;
  if (end - start > 12) return end;
  const word = text.slice(start, end).toLowerCase();
  // "D-Mo." is abbreviated like "Mo.".
  return ABBREVIATIONS.has(word.slice(word.lastIndexOf('-') + 1)) ? end + 1 : end;
}

function isAddress(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32;
  if (code === 0x68) return /^https?:\/\//i.test(text.slice(at, at + 8));
  return code === 0x77 && /^www\./i.test(text.slice(at, at + 4));
}

function addressEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const kind = classOf(text.charCodeAt(end));
    if (kind === SPACE || kind === NEWLINE) break;
    end++;
  }
  while (end > start + 1 && /[.,;:!?)\]"'’”»]/.test(text[end - 1] ?? '')) end--;
  return end;
}
