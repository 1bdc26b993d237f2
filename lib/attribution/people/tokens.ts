import type { Language } from '../languages/language';
import type { Quote } from '../quotes/find-quotes';
import { isDigitAt, isWordAt } from '../quotes/marks';

/** What stands between a word and the one before it; 0 is white space or nothing. */
export const gap = {
  comma: 1,
  open: 2,
  close: 4,
  other: 8,
  stop: 16,
  paragraph: 32,
  quote: 64,
  ampersand: 128,
} as const;

/** The words of a text, as parallel arrays for speed; punctuation lives in `gaps`. */
export interface Tokens {
  text: string;
  count: number;
  starts: number[];
  ends: number[];
  words: string[];
  /** Lower case, without the full stop of an abbreviation. */
  lowers: string[];
  /** Bits of `gap` before each word. */
  gaps: number[];
  /** The word begins with a capital. */
  capital: boolean[];
  /** The word opens a sentence, so that its capital says nothing. */
  opensSentence: boolean[];
  /** Inside a quotation. */
  quoted: boolean[];
  /** Sentences outside quotations, counted from 0. */
  sentences: number[];
  paragraphs: number[];
}

const punctuation: Record<string, number> = {
  ',': gap.comma,
  '(': gap.open,
  '[': gap.open,
  ')': gap.close,
  ']': gap.close,
  '.': gap.stop,
  '!': gap.stop,
  '?': gap.stop,
  '…': gap.stop,
  '&': gap.ampersand,
};
for (const mark of '"“”„‟«»‹›‘‚「」『』') punctuation[mark] = gap.quote;

/** Splits a text into words; possessive 's and elided articles ("l'", "d'") are words of their own. */
export function tokenise(text: string, language: Language, quotes: Quote[]): Tokens {
  const tokens: Tokens = {
    text,
    count: 0,
    starts: [],
    ends: [],
    words: [],
    lowers: [],
    gaps: [],
    capital: [],
    opensSentence: [],
    quoted: [],
    sentences: [],
    paragraphs: [],
  };
  const outer = quotes.filter((quote) => quote.depth === 0);
  let nextQuote = 0;
  let bits: number = gap.paragraph;
  let newlines = 0;
  let sentence = 0;
  let paragraph = 0;
  let at = 0;
  let lastEnd = -1;
  let wasQuoted = false;
  while (at < text.length) {
    if (!isWordAt(text, at)) {
      const code = text.charCodeAt(at);
      if (code === 10) {
        newlines++;
        if (newlines > 1) bits |= gap.paragraph;
      } else if (code !== 32 && code !== 9 && code !== 13 && code !== 0xa0) {
        bits |= gapOf(text, at);
      }
      at++;
      continue;
    }
    const end = wordEnd(text, at, language);
    while ((outer[nextQuote]?.end ?? Number.POSITIVE_INFINITY) <= at) nextQuote++;
    const quoted = (outer[nextQuote]?.start ?? Number.POSITIVE_INFINITY) <= at;
    const opensSentence = (bits & (gap.stop | gap.paragraph | gap.quote)) !== 0;
    const word = text.slice(at, end);
    const isPossessive = word === 's' && isApostrophe(text, at - 1) && lastEnd === at - 1;
    if (isPossessive) bits = 0;
    const lower = isPossessive ? "'s" : lowerOf(word);
    const capital = isCapitalAt(text, at, lower);
    if (bits & gap.paragraph) paragraph++;
    const goesOn = bits & gap.stop && !capital && !isDigitAt(word, 0);
    if (bits & gap.paragraph || (bits & gap.stop && !(quoted && wasQuoted) && !goesOn)) sentence++;
    tokens.starts.push(at);
    tokens.ends.push(end);
    tokens.words.push(word);
    tokens.lowers.push(lower.endsWith('.') ? lower.slice(0, -1) : lower);
    tokens.gaps.push(bits);
    tokens.capital.push(capital);
    tokens.opensSentence.push(opensSentence);
    tokens.quoted.push(quoted);
    tokens.sentences.push(sentence);
    tokens.paragraphs.push(paragraph);
    bits = 0;
    newlines = 0;
    at = end;
    lastEnd = end;
    wasQuoted = quoted;
  }
  tokens.count = tokens.starts.length;
  return tokens;
}

/** An apostrophe behind a word parts nothing. */
function gapOf(text: string, at: number): number {
  if (isApostrophe(text, at)) return isWordAt(text, at - 1) ? 0 : gap.quote;
  const mark = text.charAt(at);
  if (mark === '-' && isWordAt(text, at - 1) && isWordAt(text, at + 1)) return 0;
  return punctuation[mark] ?? gap.other;
}

function isCapitalAt(text: string, at: number, lower: string): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) {
    // "al-Assad" and "d'Arc" count as capitalised.
    if (code >= 65 && code <= 90) return true;
    const mayBeArticle = code === 97 || code === 98 || code === 101;
    return (
      mayBeArticle && lower.includes('-') && /^(al|el|ben|bin)-\p{Lu}/u.test(text.slice(at, at + 5))
    );
  }
  return text.charAt(at) !== lower.charAt(0);
}

const elisions = /^(l|d|qu|n|s|c|j|m|t|jusqu|lorsqu|puisqu)$/i;
/** Pronouns behind a verb, words of their own: "dit-elle", "a-t-il", "queixou-se". */
const clitics: Record<string, RegExp> = {
  fr: /^-(t-)?(il|elle|on)s?(?![\p{L}-])/u,
  pt: /^-(se|lhe|lhes|me|nos|o|a|os|as)(?![\p{L}-])/u,
};

function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x27 || code === 0x2019;
}

/** Lower case, the apostrophe straight. */
function lowerOf(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replace('’', "'") : lower;
}

function wordEnd(text: string, start: number, language: Language): number {
  let end = start + 1;
  while (end < text.length) {
    if (isWordAt(text, end)) {
      end++;
      continue;
    }
    const mark = text.charAt(end);
    if (mark === '-' && isWordAt(text, end + 1)) {
      if (clitics[language.code]?.test(text.slice(end, end + 8))) break;
      end++;
    } else if (isApostrophe(text, end) && isWordAt(text, end + 1)) {
      const possessive = /^[sS]$/.test(text.charAt(end + 1)) && !isWordAt(text, end + 2);
      if (possessive && language.code === 'en') break;
      if (language.code === 'fr' && elisions.test(text.slice(start, end))) break;
      end++;
    } else break;
  }
  if (text.charAt(end) !== '.') return end;
  const isInitial = end - start === 1 && /\p{Lu}/u.test(text.charAt(start));
  if (isInitial) {
    while (/\p{Lu}/u.test(text.charAt(end + 1)) && text.charAt(end + 2) === '.') end += 2;
    return end + 1;
  }
  if (text.slice(start, end) === 'St') return end + 1;
  const isAbbreviation =
    end - start < 6 &&
    /\p{Lu}/u.test(text.charAt(start)) &&
    language.titles.has(text.slice(start, end).toLowerCase());
  return isAbbreviation ? end + 1 : end;
}

/** True when only white space parts the token from the one before it. */
export function isJoined(tokens: Tokens, at: number): boolean {
  return at < tokens.count && tokens.gaps[at] === 0;
}
