import { z } from 'zod';
import { canonicalText } from './canonical-text';
import { codePointOffsets, utf16Offsets } from './code-points';
import { findExact, verifySpan } from './locate';
import { type AnchoredSpan, spanAt } from './span';

/** W3C Web Annotation: the words, and the words around them. */
export const textQuoteSelectorSchema = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
});

export type TextQuoteSelector = z.infer<typeof textQuoteSelectorSchema>;

/** W3C Web Annotation: half-open, in Unicode code points, unlike everything else in here. */
export const textPositionSelectorSchema = z
  .object({
    type: z.literal('TextPositionSelector'),
    start: z.number().int().min(0),
    end: z.number().int().min(0),
  })
  .refine((selector) => selector.end > selector.start, 'the end must lie behind the start');

export type TextPositionSelector = z.infer<typeof textPositionSelectorSchema>;

/** Both selectors of one span; the position is brittle by itself, the quote may be ambiguous. */
export interface SpanSelectors {
  position: TextPositionSelector;
  quote: TextQuoteSelector;
}

/** The selectors of spans of `text`, in the order given, converted to code points in one pass. */
export function selectorsOf(text: string, spans: readonly AnchoredSpan[]): SpanSelectors[] {
  const offsets = codePointOffsets(
    text,
    spans.flatMap(({ start, end }) => [start, end]),
  );
  return spans.map(({ exact, prefix, suffix }, index) => ({
    position: {
      type: 'TextPositionSelector',
      start: offsets[2 * index]!,
      end: offsets[2 * index + 1]!,
    },
    quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
  }));
}

/**
 * The span of `text` that the selectors mean, or null. A position is believed only where the
 * quoted words stand there; where they do not, the quote is looked for by its surroundings and
 * near that position. A quote that fits several places equally well is no span.
 */
export function spanOfSelectors(
  text: string,
  selectors: { position?: TextPositionSelector; quote?: TextQuoteSelector },
): AnchoredSpan | null {
  const { position, quote } = selectors;
  const range = position ? rangeOfPosition(text, position) : null;
  if (!quote) return range && spanAt(text, range);
  const exact = canonicalText(quote.exact);
  const there = range && verifySpan(text, { ...range, exact });
  if (there) return there;
  const found = findExact(text, exact, {
    prefix: canonicalText(quote.prefix ?? ''),
    suffix: canonicalText(quote.suffix ?? ''),
    near: range?.start,
  });
  return found === null || found === 'ambiguous' ? null : spanAt(text, found);
}

function rangeOfPosition(text: string, position: TextPositionSelector) {
  const [start, end] = utf16Offsets(text, [position.start, position.end]);
  if (start == null || end == null) return null;
  return { start, end };
}
