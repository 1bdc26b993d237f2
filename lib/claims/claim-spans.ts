import { verifySpan } from '@/lib/text/locate';
import type { AnchoredSpan } from '@/lib/text/span';
import { quoteOf, type SpanRole } from './claim';

export interface ClaimSpanRow {
  role: SpanRole;
  /** Place among the claim's spans of that role, in text order, from 0. */
  ordinal: number;
  startOffset: number;
  endOffset: number;
  exact: string;
  prefix: string;
  suffix: string;
}

interface Marked {
  role: SpanRole;
  start: number;
  end: number;
  exact: string;
}

/**
 * The spans as they are stored, in text order within each role, with the text around them; null as
 * soon as one of them is not what `text` holds at its place.
 */
export function spanRows(text: string, spans: readonly Marked[]): ClaimSpanRow[] | null {
  const next: Record<SpanRole, number> = { content: 0, cue: 0, speaker: 0, affiliation: 0 };
  const rows: ClaimSpanRow[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const anchored = verifySpan(text, span);
    if (!anchored) return null;
    rows.push(toRow(span.role, next[span.role]++, anchored));
  }
  return rows;
}

function toRow(role: SpanRole, ordinal: number, span: AnchoredSpan): ClaimSpanRow {
  const { start, end, exact, prefix, suffix } = span;
  return { role, ordinal, startOffset: start, endOffset: end, exact, prefix, suffix };
}

/** What a claim's row repeats of its spans, so that lists need not read them. */
export function wordsOf(rows: readonly ClaimSpanRow[]) {
  const worded = (role: SpanRole) => {
    const parts = rows.filter((row) => row.role === role).map((row) => row.exact);
    return parts.length > 0 ? parts.join(' … ') : null;
  };
  return {
    quote: quoteOf(markedSpans(rows)),
    speakerAsWorded: worded('speaker'),
    affiliationAsWorded: worded('affiliation'),
    startOffset: Math.min(
      ...rows.filter((row) => row.role === 'content').map((r) => r.startOffset),
    ),
  };
}

/** Stored spans as the log and the forms write them. */
export function markedSpans(
  rows: readonly { role: string; startOffset: number; endOffset: number; exact: string }[],
): { role: string; start: number; end: number; exact: string }[] {
  return rows.map((row) => ({
    role: row.role,
    start: row.startOffset,
    end: row.endOffset,
    exact: row.exact,
  }));
}
