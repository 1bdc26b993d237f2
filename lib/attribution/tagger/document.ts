import { findQuotes, type Quote } from '@/lib/attribution/quotes/find-quotes';
import { type ParserModel, parseSentence } from '@/lib/attribution/syntax/parser';
import { type Parse, ParserState } from '@/lib/attribution/syntax/parser-state';
import { type PosModel, tagSentence } from '@/lib/attribution/syntax/pos-tagger';
import { type SentenceList, splitSentences } from '@/lib/attribution/tokens/sentences';
import type { TokenList } from '@/lib/attribution/tokens/token-list';
import { tokenize } from '@/lib/attribution/tokens/tokenize';
import { hashWords, type WordList } from '@/lib/attribution/tokens/words';
import { type ClauseList, readClauses } from './clauses';
import { buildElements, type ElementList, outermostQuotes, type QuotedTokens } from './elements';

/** A text read once: everything that the tagger and what follows it look at. */
export interface TextDocument {
  text: string;
  tokens: TokenList;
  words: WordList;
  sentences: SentenceList;
  /** All quotations, and the outermost ones as token ranges. */
  quotes: Quote[];
  quoted: QuotedTokens[];
  tags: Uint8Array;
  parse: Parse;
  elements: ElementList;
  clauses: ClauseList;
}

/** Part-of-speech tagger and parser. */
export interface SyntaxModel {
  pos: PosModel;
  parser: ParserModel;
}

/** Tokens, sentences, quotations, tags, arcs and elements of a text. Linear in its length. */
export function readDocument(text: string, syntax: SyntaxModel): TextDocument {
  const tokens = tokenize(text);
  const words = hashWords(tokens);
  const sentences = splitSentences(tokens);
  const quotes = findQuotes(text, 'en');
  const quoted = outermostQuotes(tokens, quotes);
  const tags = new Uint8Array(tokens.length);
  const parse: Parse = {
    heads: new Int32Array(tokens.length).fill(-1),
    relations: new Uint8Array(tokens.length),
  };
  const state = new ParserState(words, tags, parse);
  let quote = 0;
  for (let i = 0; i < sentences.length; i++) {
    const from = sentences.start[i] as number;
    const to = sentences.start[i + 1] as number;
    while ((quoted[quote]?.last ?? Number.POSITIVE_INFINITY) <= from) quote++;
    const around = quoted[quote];
    // Nothing outside looks into a sentence that is quoted as a whole.
    if (around && around.first <= from && around.last >= to) continue;
    tagSentence(words, from, to, syntax.pos, tags);
    parseSentence(state, from, to, syntax.parser);
  }
  const elements = buildElements(tokens, words, sentences, quoted, tags, parse);
  return {
    text,
    tokens,
    words,
    sentences,
    quotes,
    quoted,
    tags,
    parse,
    elements,
    clauses: readClauses(elements),
  };
}
