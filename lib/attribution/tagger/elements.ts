import { HASH_START, hashCode } from '@/lib/attribution/linear/hash';
import type { Quote } from '@/lib/attribution/quotes/find-quotes';
import type { Parse } from '@/lib/attribution/syntax/parser-state';
import { RELATION, TAG } from '@/lib/attribution/syntax/tags';
import type { SentenceList } from '@/lib/attribution/tokens/sentences';
import type { TokenList } from '@/lib/attribution/tokens/token-list';
import type { WordList } from '@/lib/attribution/tokens/words';

/**
 * What the tagger labels: the tokens outside quotations, and each outermost quotation as one element,
 * so that no label can cut a quotation in half. Columns by element; heads are element indices.
 */
export interface ElementList {
  length: number;
  /** First token, and one past the last token. */
  first: Int32Array;
  last: Int32Array;
  /** Index of the quotation, or -1 for a single token. */
  quote: Int32Array;
  word: Int32Array;
  suffix: Int32Array;
  shape: Uint8Array;
  tag: Uint8Array;
  relation: Uint8Array;
  head: Int32Array;
  /** Segments: sentences joined where a quotation runs on. Segment `s` holds `[start[s], start[s + 1])`. */
  segments: { length: number; start: Int32Array; paragraph: Int32Array };
  /** Element of each token. */
  ofToken: Int32Array;
}

/** A quotation as the tokens `[first, last)` that it holds, marks included. */
export interface QuotedTokens {
  first: number;
  last: number;
  quote: Quote;
}

/** The outermost quotations as token ranges, in order, without overlaps. */
export function outermostQuotes(tokens: TokenList, quotes: Quote[]): QuotedTokens[] {
  const ranges: QuotedTokens[] = [];
  let end = 0;
  for (const [i, quote] of quotes.entries()) {
    if (quote.start < end) continue;
    // A mark that nothing closes, with quotations behind it, opened nothing: somebody forgot one.
    const hasInner = (quotes[i + 1]?.depth ?? 0) > quote.depth;
    if (!quote.closed && !quote.continued && hasInner) continue;
    end = quote.end;
    const first = tokens.at(quote.start);
    const last = tokens.at(quote.end - 1) + 1;
    if (first < (ranges.at(-1)?.last ?? 0)) continue;
    if (last > first && last <= tokens.length) ranges.push({ first, last, quote });
  }
  return ranges;
}

/** Joins tokens, quotations and parse into elements and segments. */
export function buildElements(
  tokens: TokenList,
  words: WordList,
  sentences: SentenceList,
  quotes: QuotedTokens[],
  tags: Uint8Array,
  parse: Parse,
): ElementList {
  const size = tokens.length;
  const elements: ElementList = {
    length: 0,
    first: new Int32Array(size),
    last: new Int32Array(size),
    quote: new Int32Array(size).fill(-1),
    word: new Int32Array(size),
    suffix: new Int32Array(size),
    shape: new Uint8Array(size),
    tag: new Uint8Array(size),
    relation: new Uint8Array(size),
    head: new Int32Array(size).fill(-1),
    segments: {
      length: 0,
      start: new Int32Array(sentences.length + 1),
      paragraph: new Int32Array(sentences.length),
    },
    ofToken: new Int32Array(size),
  };
  let nextQuote = 0;
  let sentence = 0;
  for (let token = 0; token < size; ) {
    while (sentence < sentences.length && (sentences.start[sentence] as number) <= token) {
      const isHere = sentences.start[sentence] === token;
      if (isHere) openSegment(elements, sentences.paragraph[sentence] as number);
      sentence++;
    }
    const quoted = quotes[nextQuote];
    if (quoted?.first === token) {
      addQuote(elements, tokens, quoted, nextQuote);
      nextQuote++;
      token = quoted.last;
    } else {
      addToken(elements, words, tags, token);
      token++;
    }
  }
  elements.segments.start[elements.segments.length] = elements.length;
  for (let i = 0; i < elements.length; i++) hang(elements, parse, i);
  return elements;
}

function openSegment(elements: ElementList, paragraph: number): void {
  const { segments } = elements;
  segments.start[segments.length] = elements.length;
  segments.paragraph[segments.length] = paragraph;
  segments.length++;
}

function addToken(elements: ElementList, words: WordList, tags: Uint8Array, token: number): void {
  const i = elements.length++;
  elements.first[i] = token;
  elements.last[i] = token + 1;
  elements.word[i] = words.hash[token] as number;
  elements.suffix[i] = words.suffix3[token] as number;
  elements.shape[i] = words.shape[token] as number;
  elements.tag[i] = tags[token] as number;
  elements.ofToken[token] = i;
}

/** Words in a quotation from which on its length makes no difference. */
const LONG_QUOTE = 12;

function addQuote(
  elements: ElementList,
  tokens: TokenList,
  { first, last, quote }: QuotedTokens,
  index: number,
): void {
  const i = elements.length++;
  const ending = tokens.text.charCodeAt(quote.innerEnd - 1);
  const isEnd = ending === 0x2c || ending === 0x2e || ending === 0x21 || ending === 0x3f;
  const size = Math.min(LONG_QUOTE, last - first);
  elements.first[i] = first;
  elements.last[i] = last;
  elements.quote[i] = index;
  elements.word[i] = hashCode(hashCode(HASH_START, size > 5 ? 1 : 2), isEnd ? ending : 0);
  elements.suffix[i] = size;
  elements.shape[i] = isEnd ? 1 : 0;
  elements.tag[i] = TAG.QUOTE;
  for (let token = first; token < last; token++) elements.ofToken[token] = i;
}

/** Hangs an element where its own head, or the first word of the quotation with a head outside, hangs. */
function hang(elements: ElementList, parse: Parse, i: number): void {
  const first = elements.first[i] as number;
  const last = elements.last[i] as number;
  for (let token = first; token < last; token++) {
    const head = parse.heads[token] as number;
    const relation = parse.relations[token] as number;
    const leaves = head < first || head >= last;
    if (!leaves || (last - first > 1 && relation === RELATION.punct)) continue;
    elements.relation[i] = relation;
    elements.head[i] = head < 0 ? -1 : (elements.ofToken[head] as number);
    return;
  }
}
