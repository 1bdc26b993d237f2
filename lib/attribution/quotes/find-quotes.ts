import type { Range } from '@/lib/text/span';
import { clipsWord, isInches, mayBeApostrophe } from './apostrophes';
import { findDialogue } from './dialogue';
import {
  closersOf,
  hasEdgeBefore,
  isBlankAt,
  isDigitAt,
  isSingle,
  isStraight,
  isWordAt,
  type Mark,
  openingOnly,
  scanMarks,
} from './marks';
import { findParagraphs, trimRange } from './paragraphs';

export interface Quote {
  /** With the marks; UTF-16. */
  start: number;
  end: number;
  /** Without the marks and the white space inside them; never empty. */
  innerStart: number;
  innerEnd: number;
  /** How many quotes of the list enclose this one. */
  depth: number;
  /** False when the paragraph ended, or an enclosing quote closed, before a closing mark came. */
  closed: boolean;
  /** True when a later paragraph reopens this quote: the quote after it at this depth goes on. */
  continued: boolean;
  /** The marks: "“”", "«»", "''", or the opening mark alone when nothing closed it. */
  style: string;
  /** A line of dialogue behind a dash, not between marks. */
  dialogue: boolean;
}

/** Deeper nesting is noise, and a bound keeps the search for an opening mark constant. */
const MAX_OPEN = 6;

/**
 * The quotations of a text, ordered by start, properly nested, at most one per pair of marks; a
 * quotation over several paragraphs gives one quote each. Dialogue dashes count in every language
 * but English, where a dash opens lists and signatures. Never throws; linear time.
 */
export function findQuotes(text: string, language?: string): Quote[] {
  const automaton = new Automaton(text);
  const withDialogue = !/^en\b/i.test(language ?? '');
  const quotes: Quote[] = [];
  const paragraphs = findParagraphs(text);
  const marks = scanMarks(text, 0, text.length);
  let first = 0;
  for (const [i, paragraph] of paragraphs.entries()) {
    if (withDialogue) quotes.push(...findDialogue(text, paragraph));
    let last = first;
    while (last < marks.length && (marks[last] as Mark).at < paragraph.end) last++;
    automaton.readParagraph(paragraph, marks.slice(first, last), marks[last], paragraphs[i + 1]);
    first = last;
  }
  for (const quote of automaton.quotes) quotes.push(quote);
  return nest(quotes);
}

interface Open {
  mark: Mark;
  /** Place in the list of quotes, reserved when the mark opened. */
  slot: number;
}

class Automaton {
  readonly slots: (Quote | null)[] = [];
  private readonly open: Open[] = [];
  /** Where the latest opening mark ended: a mark right there opens too and cannot close. */
  private openedUntil = -1;
  /** Start of a mark known to reopen a quotation of the paragraph before. */
  private reopensAt = -1;

  constructor(private readonly text: string) {}

  get quotes(): Quote[] {
    return this.slots.filter((quote) => quote !== null);
  }

  /** Reads one paragraph's marks; `next` is the first mark behind it, `following` the next paragraph. */
  readParagraph(paragraph: Range, marks: Mark[], next?: Mark, following?: Range) {
    const ahead = lookAhead(this.text, marks);
    for (const [i, mark] of marks.entries()) {
      if (mark.at === this.reopensAt) this.push(mark);
      else if (isSingle(mark.glyph)) this.readSingle(mark, ahead[i] === true);
      else this.readDouble(mark);
    }
    if (!next || !following || this.open.length === 0) this.endFrom(0, paragraph.end);
    else if (this.isReopenedBy(next, following)) this.endContinued(paragraph.end, next);
    else if (!this.isClosedBy(next, following)) this.endFrom(0, paragraph.end);
  }

  private readDouble(mark: Mark) {
    const { glyph } = mark;
    const at = this.find(glyph);
    const opener = this.open[at]?.mark.glyph;
    if (isStraight(glyph)) this.readStraight(mark, at);
    else if (glyph === '“') {
      const closes = this.canClose(mark);
      const opens = this.canOpen(mark) || !isBlankAt(this.text, mark.end);
      if (opener !== undefined && closes && (opener !== '“' || !opens)) this.close(at, mark);
      else if (opens || !closes) this.push(mark);
    } else if (glyph === '«' || glyph === '‹' || glyph === '‟') {
      if (opener !== undefined && this.canClose(mark)) this.close(at, mark);
      else this.push(mark);
    } else if (openingOnly.includes(glyph)) this.push(mark);
    else if (opener !== undefined) this.close(at, mark);
    else if (this.canOpen(mark)) this.push(mark);
  }

  /** Marks that look the same on both sides: their surroundings tell, then what stands open. */
  private readStraight(mark: Mark, at: number) {
    const { text } = this;
    const opens = this.canOpen(mark);
    const closes = this.canClose(mark);
    if (isInches(text, mark.at)) return;
    if (at !== -1 && (closes || (!opens && isBlankAt(text, mark.end)))) this.close(at, mark);
    else if (!isDigitAt(text, mark.at - 1) && (opens || !closes)) {
      if (this.open[at]?.mark.glyph === mark.glyph) this.endFrom(at, mark.at);
      this.push(mark);
    }
  }

  private readSingle(mark: Mark, strongCloserFollows: boolean) {
    const { text } = this;
    const { at, end, glyph } = mark;
    if (isWordAt(text, at - 1) && isWordAt(text, end)) return;
    const opened = this.find(glyph);
    if (opened !== -1 && this.canClose(mark) && !isWordAt(text, end)) {
      const isApostrophe = strongCloserFollows && mayBeApostrophe(text, at);
      if (!isApostrophe) this.close(opened, mark);
      return;
    }
    if (glyph === '’' || !this.canOpen(mark)) return;
    if (glyph !== '‚' && clipsWord(text, at)) return;
    if (this.open[opened]?.mark.glyph === glyph) this.endFrom(opened, at);
    this.push(mark);
  }

  private canOpen({ at, end }: Mark): boolean {
    if (isBlankAt(this.text, end)) return false;
    return hasEdgeBefore(this.text, at) || at === this.openedUntil;
  }

  private canClose({ at }: Mark): boolean {
    return !isBlankAt(this.text, at - 1) && at !== this.openedUntil;
  }

  /** The innermost open mark that `glyph` may close, or -1. */
  private find(glyph: string): number {
    for (let i = this.open.length - 1; i >= 0; i--) {
      const opener = this.open[i]?.mark.glyph ?? '';
      if (closersOf[opener]?.includes(glyph)) return i;
    }
    return -1;
  }

  private push(mark: Mark) {
    this.openedUntil = mark.end;
    if (this.open.length >= MAX_OPEN) return;
    this.open.push({ mark, slot: this.slots.length });
    this.slots.push(null);
  }

  private close(index: number, mark: Mark) {
    this.endFrom(index + 1, mark.at);
    this.settle(this.open.pop() as Open, mark.at, mark, false);
  }

  /** Ends the open marks from `index` up without a closing mark; single ones were apostrophes. */
  private endFrom(index: number, at: number) {
    while (this.open.length > index) {
      const opened = this.open.pop() as Open;
      if (!isSingle(opened.mark.glyph)) this.settle(opened, at, null, false);
    }
  }

  private endContinued(at: number, next: Mark) {
    this.endFrom(1, at);
    this.settle(this.open.pop() as Open, at, null, true);
    this.reopensAt = next.at;
  }

  /** The next paragraph begins with the same mark again, or in Romance style with its closing one. */
  private isReopenedBy(next: Mark, following: Range): boolean {
    const outer = this.open[0]?.mark.glyph ?? '';
    return (
      next.at === following.start && (next.glyph === outer || (outer === '«' && next.glyph === '»'))
    );
  }

  /** The first mark of the next paragraph can only be the missing closing one. */
  private isClosedBy(next: Mark, following: Range): boolean {
    const outer = this.open[0]?.mark.glyph ?? '';
    return (
      !isSingle(outer) &&
      next.at < following.end &&
      closersOf[outer]?.includes(next.glyph) === true &&
      !hasEdgeBefore(this.text, next.at) &&
      !isDigitAt(this.text, next.at - 1)
    );
  }

  private settle(opened: Open, end: number, closer: Mark | null, continued: boolean) {
    const inner = trimRange(this.text, opened.mark.end, end);
    if (inner.end <= inner.start) return;
    this.slots[opened.slot] = {
      start: opened.mark.at,
      end: closer ? closer.end : inner.end,
      innerStart: inner.start,
      innerEnd: inner.end,
      depth: 0,
      closed: closer !== null,
      continued,
      style: opened.mark.glyph + (closer?.glyph ?? ''),
      dialogue: false,
    };
  }
}

/** Per mark: a closing single mark that is no apostrophe comes before any other quotation mark. */
function lookAhead(text: string, marks: Mark[]): boolean[] {
  const ahead: boolean[] = new Array(marks.length);
  let strongCloserFollows = false;
  for (let i = marks.length - 1; i >= 0; i--) {
    ahead[i] = strongCloserFollows;
    const { at, end, glyph } = marks[i] as Mark;
    if (!isSingle(glyph) || hasEdgeBefore(text, at)) strongCloserFollows = false;
    else if (!isWordAt(text, end) && !mayBeApostrophe(text, at)) strongCloserFollows = true;
  }
  return ahead;
}

/** Orders by start, drops what would cross another quote, and counts depths. */
function nest(quotes: Quote[]): Quote[] {
  quotes.sort((a, b) => a.start - b.start || b.end - a.end);
  const nested: Quote[] = [];
  const enclosing: Quote[] = [];
  for (const quote of quotes) {
    while (enclosing.length > 0 && (enclosing.at(-1) as Quote).end <= quote.start) {
      enclosing.pop();
    }
    const outer = enclosing.at(-1);
    if (outer && (quote.end > outer.end || quote.innerEnd > outer.innerEnd)) continue;
    quote.depth = enclosing.length;
    enclosing.push(quote);
    nested.push(quote);
  }
  return nested;
}
