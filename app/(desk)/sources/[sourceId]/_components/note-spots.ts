import type { NoteMark } from '@/lib/annotations/note-marks';
import type { Range } from '@/lib/text/span';
import type { ReaderClaim } from './reader-view';

/** A thread as the margin tells of it: the words it hangs on, and how many notes it has. */
export interface NoteSpot extends Range {
  threadId: number;
  claimId: number | null;
  notes: number;
}

/** Where threads stand in the text: on their own words, or on those of their claim once it is here. */
export function noteSpotsOf(
  marks: readonly NoteMark[],
  byId: ReadonlyMap<number, ReaderClaim>,
): NoteSpot[] {
  return marks.flatMap(([threadId, claimId, start, end, notes]) => {
    if (start >= 0) return [{ threadId, claimId, start, end, notes }];
    const claim = claimId === null ? undefined : byId.get(claimId);
    const words = claim?.spans.find((span) => span.role === 'content');
    return words ? [{ threadId, claimId, start: words.start, end: words.end, notes }] : [];
  });
}

/** How many notes hang on words that overlap the range. */
export function notesIn(spots: readonly NoteSpot[], range: Range): number {
  return spots
    .filter((spot) => spot.start < range.end && spot.end > range.start)
    .reduce((sum, { notes }) => sum + notes, 0);
}

/** How many notes hang on the claim, or on words that overlap its own. */
export function notesOnClaim(spots: readonly NoteSpot[], claim: ReaderClaim): number {
  const words = claim.spans.filter((span) => span.role === 'content');
  return spots
    .filter(
      (spot) =>
        spot.claimId === claim.id || words.some((w) => spot.start < w.end && spot.end > w.start),
    )
    .reduce((sum, { notes }) => sum + notes, 0);
}

/** The paragraph whose sign for notes, in the margin, was clicked; null when it was not that. */
export function notedParagraph(event: React.MouseEvent): Range | null {
  const paragraph = (event.target as Element).closest<HTMLElement>('p[data-notes]');
  if (!paragraph) return null;
  const { left, right } = paragraph.getBoundingClientRect();
  if (event.clientX >= left && event.clientX <= right) return null;
  const start = Number(paragraph.dataset.start);
  return { start, end: start + (paragraph.textContent ?? '').length };
}
