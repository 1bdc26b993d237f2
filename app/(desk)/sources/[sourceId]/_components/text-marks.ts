import { type SpanToShow, segmentsOf } from '@/lib/text/segments';
import type { Range } from '@/lib/text/span';
import type { ReaderClaim, SpanRole } from './reader-view';

/** A span as the text shows it: a claim's words, or one of the chosen claim's other parts. */
export interface MarkSpan extends SpanToShow {
  claim: ReaderClaim;
  role: SpanRole;
}

/** A stretch of one paragraph with the attributes of its <mark>, or null where it is plain. */
export interface MarkedStretch extends Range {
  attributes: Record<string, string> | null;
}

const roleWords: Record<SpanRole, string> = {
  content: 'words',
  cue: 'cue',
  speaker: 'speaker',
  affiliation: 'affiliation',
};

/** The spans to show: the words of every listed claim, and all parts of the chosen one. */
export function markSpansOf(
  listed: readonly ReaderClaim[],
  chosen: ReaderClaim | null,
): MarkSpan[] {
  const spans: MarkSpan[] = [];
  const add = (claim: ReaderClaim, withParts: boolean) => {
    for (const { role, start, end } of claim.spans) {
      if (role === 'content') spans.push({ id: String(claim.id), role, claim, start, end });
      else if (withParts) spans.push({ id: role, role, claim, start, end });
    }
  };
  // A dismissed claim leaves the text as it was, until it is looked at.
  for (const claim of listed) {
    if (claim !== chosen && claim.status !== 'dismissed') add(claim, false);
  }
  if (chosen) add(chosen, true);
  return spans;
}

/**
 * A paragraph cut where its marks begin and end. Where claims overlap, the chosen one's look is
 * shown, else that of the one that starts last; `data-claims` names them all.
 */
export function markedStretches(
  paragraph: Range,
  spans: readonly MarkSpan[],
  chosenId: number | null,
): MarkedStretch[] {
  const labelled = new Set<string>();
  return segmentsOf(paragraph, spans).map(({ start, end, ids }) => {
    if (ids.length === 0) return { start, end, attributes: null };
    const over = spans.filter((span) => span.start < end && span.end > start);
    const content = ids.filter((id) => over.some((s) => s.id === id && s.role === 'content'));
    const role = innermostPart(over);
    const topId = content.find((id) => Number(id) === chosenId) ?? content.at(-1);
    const top = over.find((span) => span.id === topId)?.claim;
    const attributes: Record<string, string> = {};
    if (top) {
      attributes['data-claims'] = content.join(' ');
      attributes['data-kind'] = top.kind;
      attributes['data-state'] = stateOf(top);
      if (content.length > 1) attributes['data-overlap'] = String(content.length);
      if (top.id === chosenId) attributes['data-chosen'] = '';
    }
    if (role) {
      attributes['data-role'] = role;
      if (!labelled.has(role)) attributes['data-role-label'] = roleWords[role];
      labelled.add(role);
    }
    return { start, end, attributes };
  });
}

/** An affiliation often stands within the speaker's words: the shorter part is the one to show. */
function innermostPart(over: readonly MarkSpan[]): SpanRole | undefined {
  const parts = over.filter((span) => span.role !== 'content');
  return parts.sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.role;
}

function stateOf(claim: ReaderClaim): string {
  return claim.status === 'proposed' || claim.status === 'dismissed' ? claim.status : 'decided';
}
