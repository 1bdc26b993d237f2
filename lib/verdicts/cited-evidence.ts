import type { Prisma } from '@/lib/db/generated/client';
import { type EvidenceView, evidenceColumns, evidenceView } from '@/lib/reviews/evidence';

/** Evidence as a verdict shows it: who brought it is the desk's, who published it is told. */
export interface CitedEvidence extends Pick<EvidenceView, 'id' | 'stance' | 'span' | 'reference'> {
  /** Of the source that a span stands in. */
  sourcePublisher: string | null;
}

/** What `citedEvidence` needs of the database. */
export const citedColumns = {
  ...evidenceColumns,
  snapshot: {
    select: { number: true, source: { select: { id: true, title: true, publisher: true } } },
  },
} satisfies Prisma.EvidenceSelect;

/** A stored piece of evidence without who brought it and when. */
export function citedEvidence(
  row: Prisma.EvidenceGetPayload<{ select: typeof citedColumns }>,
): CitedEvidence {
  const { id, stance, span, reference } = evidenceView(row, '');
  const sourcePublisher = row.snapshot?.source.publisher ?? null;
  return { id, stance, span, reference, sourcePublisher };
}
