import type { Language } from '@/lib/attribution/languages/language';
import type { Quote } from '@/lib/attribution/quotes/find-quotes';
import { TAG } from '@/lib/attribution/syntax/tags';
import type { TextDocument } from '@/lib/attribution/tagger/document';
import { type CueSpan, segmentOf } from '@/lib/attribution/tagger/window';
import type { Range } from '@/lib/text/span';
import { firstEndingAfter } from './kind';
import { endsInStop, isBeforeClause } from './whole-quotes';

/** Words from which on a quotation is a statement and no turn of phrase. */
const FEWEST_WORDS = 5;

/** Elements on either side of a quotation among which its reporting verb stands. */
const REACH = 14;

/** A quotation that no claim holds, and the cue found for it; null if none was. */
export interface LooseQuote {
  content: Range;
  cue: CueSpan | null;
  /** The colon of a transcript's label, which stands within the quotation. */
  mark: Range | null;
  /** The name behind a dash, or before a transcript's colon: “…” — Name; “NAME: …”. */
  signature: Range | null;
  /** False if it is a claim only as a part of another. */
  standsAlone: boolean;
}

const LABEL = /^(\p{Lu}[\p{Lu}.'’ -]{1,38}\p{Lu})(:)\s+(?=\S)/u;

/** A quoted line of a transcript: “NAME: …”. */
function labelOf({ text }: TextDocument, content: Range): LooseQuote | null {
  const match = LABEL.exec(text.slice(content.start, Math.min(content.end, content.start + 60)));
  if (!match) return null;
  const nameEnd = content.start + (match[1] ?? '').length;
  return {
    content: { start: content.start + match[0].length, end: content.end },
    cue: null,
    mark: { start: nameEnd, end: nameEnd + 1 },
    signature: { start: content.start, end: nameEnd },
    standsAlone: true,
  };
}

/**
 * Quotations of some length that stand in no claim's content, with the reporting verb next to them
 * or the signature behind them, if either is there.
 */
export function findLooseQuotes(
  document: TextDocument,
  claimed: Range[],
  language: Language,
): LooseQuote[] {
  const isTaken = new Uint8Array(document.quoted.length);
  for (const { start, end } of claimed) {
    let i = firstEndingAfter(document.quoted, start);
    while (i < document.quoted.length && (document.quoted[i]?.quote.start ?? end) < end) {
      isTaken[i] = 1;
      i++;
    }
  }
  const loose: LooseQuote[] = [];
  document.quoted.forEach(({ first, last, quote }, i) => {
    if (isTaken[i] || !hasWords(document.text, quote)) return;
    const element = document.elements.ofToken[first] as number;
    const content = { start: quote.innerStart, end: quote.innerEnd };
    if (last - first < FEWEST_WORDS + 2 || !isSentence(document, i)) {
      const cue = verbBeside(document, element, language);
      if (cue || isAfterComma(document, element))
        loose.push({ content, cue, mark: null, signature: null, standsAlone: cue !== null });
      return;
    }
    const label = labelOf(document, content);
    const signature = label ? null : signatureAfter(document, element);
    const cue = label ? null : (signature?.cue ?? verbNear(document, element, language));
    loose.push(
      label ?? { content, cue, mark: null, signature: signature?.name ?? null, standsAlone: true },
    );
  });
  return loose;
}

/** False for marks with nothing to read near their opening. */
function hasWords(text: string, { innerStart, innerEnd }: Quote): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(innerStart, Math.min(innerEnd, innerStart + 40)));
}

function isAfterComma({ elements, tokens }: TextDocument, element: number): boolean {
  return element > 0 && tokens.word(elements.first[element - 1] as number) === ',';
}

/** Begins like a sentence and ends like one, within the marks or right behind them. */
function isSentence({ text, quoted }: TextDocument, index: number): boolean {
  const quote = quoted[index]?.quote;
  if (!quote || !/^[[(]?[\p{Lu}\p{N}…]/u.test(text.slice(quote.innerStart, quote.innerStart + 2)))
    return false;
  return endsInStop(text, quote) || /[.,!?…—–]/.test(text.charAt(quote.end));
}

const DASH = /^[―—–-]+$/;

/** “…” — Ana Ruiz: a dash right behind the quotation and capitals to the end of the line. */
function signatureAfter(
  { elements, tokens }: TextDocument,
  element: number,
): { cue: CueSpan; name: Range } | null {
  const dash = element + 1;
  if (dash >= elements.length) return null;
  const dashToken = elements.first[dash] as number;
  if (!DASH.test(tokens.word(dashToken)) || tokens.breaks[dashToken] !== 0) return null;
  let end = dash + 1;
  while (end < elements.length && end < dash + 6) {
    const token = elements.first[end] as number;
    if ((tokens.breaks[token] as number) > 0 || (elements.shape[end] as number) % 2 === 0) break;
    end++;
  }
  if (end === dash + 1) return null;
  const after = end < elements.length ? (elements.first[end] as number) : -1;
  const isLine = after < 0 || (tokens.breaks[after] as number) > 0;
  if (!isLine && !/^[.,(]/.test(tokens.word(after))) return null;
  return {
    cue: { first: dash, last: dash + 1 },
    name: {
      start: tokens.start[elements.first[dash + 1] as number] as number,
      end: tokens.end[(elements.last[end - 1] as number) - 1] as number,
    },
  };
}

/** Elements between a quotation and its reporting verb where little else ties them together. */
const NEAR = 7;

/** The reporting verb of a quotation set off by a comma or a colon: “Call it,” he said; she said, “call it”. */
function verbBeside(document: TextDocument, element: number, language: Language): CueSpan | null {
  const { elements, tokens, text, quoted } = document;
  const quote = quoted[elements.quote[element] as number]?.quote;
  if (!quote) return null;
  const cue = verbNear(document, element, language);
  if (!cue) return null;
  const ending = text.charAt(quote.innerEnd - 1) + text.charAt(quote.end);
  if (cue.first > element) return cue.first - element <= NEAR && /[,!?…]/.test(ending) ? cue : null;
  const before = tokens.word(elements.first[element - 1] as number);
  const isSetOff = cue.last === element || before === ',' || before === ':';
  return isSetOff && element - cue.last <= NEAR ? cue : null;
}

/** The nearest reporting verb in the quotation's segment, behind it first. */
function verbNear(document: TextDocument, element: number, language: Language): CueSpan | null {
  const { elements, tokens } = document;
  const { start } = elements.segments;
  const segment = segmentOf(elements, element);
  const isCue = (i: number) =>
    (elements.tag[i] as number) >= TAG.VB &&
    (elements.tag[i] as number) <= TAG.VBN &&
    language.cues.get(tokens.word(elements.first[i] as number).toLowerCase())?.act === 'statement';
  const last = Math.min(start[segment + 1] as number, element + 1 + REACH);
  for (let i = element + 1; i < last; i++) {
    if ((elements.quote[i] as number) >= 0 || isBeforeClause(document, element)) break;
    if (isCue(i)) return { first: i, last: i + 1 };
  }
  const first = Math.max(start[segment] as number, element - REACH);
  for (let i = element - 1; i >= first; i--) {
    if ((elements.quote[i] as number) >= 0) break;
    if (isCue(i)) return { first: i, last: i + 1 };
  }
  return null;
}
