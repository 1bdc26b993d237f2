import { z } from 'zod';

/** Half-open range `[start, end)` in UTF-16 code units of a snapshot's canonical text. */
export const rangeSchema = z
  .object({ start: z.number().int().min(0), end: z.number().int().min(1) })
  .refine((range) => range.end > range.start, 'a span must hold at least one character');

export type Range = z.infer<typeof rangeSchema>;

/** A range with the words it holds; `text.slice(start, end) === exact` for the text it was made of. */
export interface Span extends Range {
  exact: string;
}

/** Characters of context kept on either side of a quotation (W3C TextQuoteSelector prefix, suffix). */
export const CONTEXT_LENGTH = 32;

/** A span with the text around it: TextPositionSelector and TextQuoteSelector in one value. */
export interface AnchoredSpan extends Span {
  prefix: string;
  suffix: string;
}

/**
 * The span at `range` in `text`, or null when the range leaves the text or would cut a surrogate
 * pair in half.
 */
export function spanAt(text: string, range: Range): AnchoredSpan | null {
  const { start, end } = range;
  if (start < 0 || end > text.length || end <= start) return null;
  if (cutsPair(text, start) || cutsPair(text, end)) return null;
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(wholeBefore(text, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, wholeAfter(text, end + CONTEXT_LENGTH)),
  };
}

/** True when `offset` lies between the two halves of a surrogate pair. */
export function cutsPair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

function wholeBefore(text: string, offset: number): number {
  if (offset <= 0) return 0;
  return cutsPair(text, offset) ? offset + 1 : offset;
}

function wholeAfter(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  return cutsPair(text, offset) ? offset - 1 : offset;
}
