import type { Quote } from '@/lib/attribution/quotes/find-quotes';
import { TAG } from '@/lib/attribution/syntax/tags';
import type { TextDocument } from '@/lib/attribution/tagger/document';
import { type CueSpan, segmentOf } from '@/lib/attribution/tagger/window';
import type { Range } from '@/lib/text/span';
import { firstEndingAfter } from './kind';

/** Elements between a quotation and the cue behind it: “…,” the minister of finance said. */
const ASIDE = 16;

/** Words outside marks before a quotation that goes on: “…,” he said, but “when it comes to …”. */
const LEAD = 3;

/**
 * The parts of a content without the reporter's words beside a quotation that says it all: a closed
 * sentence in marks right before the cue (“…,” she said, and [the balloons came down]), or behind the
 * cue and a colon. Parts without such a quotation stay as they are.
 */
export function keepToQuotes(document: TextDocument, cue: CueSpan, parts: Range[]): Range[] {
  const before = closedBefore(document, cue);
  const own = before >= 0 && isHeld(quoteOf(document, before), parts) ? before : -1;
  const hasColon = opensBehindColon(document, cue);
  const kept: Range[] = [];
  for (const part of parts) {
    const first = elementAt(document, part.start);
    const opens = quoteOf(document, first) !== undefined;
    if (first < cue.first) {
      if (opens && isBeforeClause(document, first)) continue;
      const cut = own >= 0 && opensSentence(document, own) ? fromQuote(document, part, own) : part;
      if (cut && (opens || !hasColon)) kept.push(cut);
    } else if (opens) {
      if (!breaksOff(document, cue, first)) kept.push(withoutTail(document, part, first));
    } else if (own < 0 || leadsToQuote(document, part, first)) kept.push(part);
  }
  return kept;
}

/**
 * True if a quotation behind a cue, in its sentence, is not what the cue tells of: “…,” he said,
 * adding: “…”. A colon, or another verb on the way, says so.
 */
export function breaksOff(document: TextDocument, cue: CueSpan, element: number): boolean {
  const { elements, text } = document;
  if (segmentOf(elements, element) !== segmentOf(elements, cue.first)) return false;
  if (closedBefore(document, cue) < 0) return false;
  const last = wordAt(document, element - 1);
  if (last === ':') return true;
  const start = quoteOf(document, element)?.innerStart ?? 0;
  if (last === ',' && !/\p{Lu}/u.test(text.charAt(start))) return false;
  for (let i = cue.last; i < element; i++) if (elements.tag[i] === TAG.VBG) return true;
  return false;
}

const CLAUSE = new Set(['when', 'after', 'before', 'while', 'because', 'if', 'until']);

/** “…,” when Clinton blasted him: what follows is a clause of its own, and its verb no cue. */
export function isBeforeClause({ elements, tokens }: TextDocument, element: number): boolean {
  const next = element + 1;
  return next < elements.length && CLAUSE.has(tokens.word(elements.first[next] as number));
}

function elementAt({ elements, tokens }: TextDocument, offset: number): number {
  return elements.ofToken[tokens.at(offset)] as number;
}

function wordAt({ elements, tokens }: TextDocument, element: number): string {
  return tokens.word(elements.first[element] as number);
}

function quoteOf({ elements, quoted }: TextDocument, element: number): Quote | undefined {
  return quoted[elements.quote[element] as number]?.quote;
}

function isHeld(quote: Quote | undefined, parts: Range[]): boolean {
  return parts.some(({ start, end }) => quote && start <= quote.start && quote.end <= end);
}

/** The element of a quotation that ends like a sentence a little way before the cue, or -1. */
function closedBefore(document: TextDocument, cue: CueSpan): number {
  for (let i = cue.first - 1; i >= Math.max(0, cue.first - ASIDE); i--)
    if (quoteOf(document, i))
      return endsSentence(document, i) && !isBeforeClause(document, i) ? i : -1;
  return -1;
}

/** True if the last sign in the marks, or the comma right behind them, ends what was said. */
function endsSentence({ text, elements, quoted }: TextDocument, element: number): boolean {
  const quote = quoted[elements.quote[element] as number]?.quote;
  return quote !== undefined && (endsInStop(text, quote) || text.charAt(quote.end) === ',');
}

/** True if a stop, a comma or a dash is the last sign in the marks but for those of an inner quotation. */
export function endsInStop(text: string, { innerStart, innerEnd }: Quote): boolean {
  return /[,.!?…—–-]['’"”\s]*$/.test(text.slice(Math.max(innerStart, innerEnd - 3), innerEnd));
}

/** Begins with a capital letter, behind a stop, a colon or nothing. */
function opensSentence(document: TextDocument, element: number): boolean {
  const { text, elements, tokens } = document;
  const quote = quoteOf(document, element);
  if (!quote || !/[\p{Lu}\p{N}]/u.test(text.charAt(quote.innerStart))) return false;
  const token = elements.first[element] as number;
  if (token === 0 || (tokens.breaks[token] as number) > 0) return true;
  return /[.:;!?,—–”"-]/.test(text.charAt((tokens.end[token - 1] as number) - 1));
}

/** X said: “…” */
function opensBehindColon(document: TextDocument, cue: CueSpan): boolean {
  const { elements } = document;
  const colon = wordAt(document, cue.last - 1) === ':' ? cue.last - 1 : cue.last;
  if (colon + 1 >= elements.length || wordAt(document, colon) !== ':') return false;
  return opensSentence(document, colon + 1) && endsSentence(document, colon + 1);
}

/** The part from the quotation `own` on; null if it lies before it and is not quoted. */
function fromQuote(document: TextDocument, part: Range, own: number): Range | null {
  const quote = quoteOf(document, own);
  if (!quote || quoteOf(document, elementAt(document, part.start))) return part;
  return quote.start < part.end ? { start: quote.start, end: part.end } : null;
}

/** A part that begins with a closed sentence in marks ends with it. */
function withoutTail(document: TextDocument, part: Range, first: number): Range {
  const { quoted } = document;
  const quote = quoteOf(document, first);
  if (!quote || part.end <= quote.end || !endsSentence(document, first)) return part;
  const next = quoted[firstEndingAfter(quoted, quote.end)]?.quote;
  return next && next.start < part.end ? part : { start: part.start, end: quote.end };
}

/** A word or two and a quotation that ends the part: but “when it comes to energy …” */
function leadsToQuote(document: TextDocument, part: Range, first: number): boolean {
  for (let i = first + 1; i <= first + LEAD && i < document.elements.length; i++) {
    const quote = quoteOf(document, i);
    if (quote) return part.start < quote.start && quote.end >= part.end;
  }
  return false;
}
