import type { WritingTransaction } from '@/lib/audit/commit';
import type { EventDraft } from '@/lib/audit/events';
import type { Prisma } from '@/lib/db/generated/client';
import { type Failure, refuse } from '@/lib/result';
import { verifySpan } from '@/lib/text/locate';
import { type Stance, stanceSchema } from './review';
import type { EvidenceInput } from './schema';

/** A span of a snapshot, or a reference, with what it does to the claim: one of the two is null. */
export interface EvidenceView {
  id: number;
  stance: Stance;
  /** UTF-16 offsets in the snapshot's text. */
  span: {
    snapshotId: number;
    sourceId: number;
    sourceTitle: string;
    /** Which capture of the source, from 1. */
    snapshotNumber: number;
    start: number;
    end: number;
    exact: string;
    prefix: string;
    suffix: string;
  } | null;
  reference: {
    url: string | null;
    title: string;
    publisher: string | null;
    accessedOn: string | null;
    quotation: string | null;
    fileSha256: string | null;
  } | null;
  addedAt: string;
  addedByName: string;
}

/** What `evidenceView` needs of a stored piece. */
export const evidenceColumns = {
  id: true,
  stance: true,
  snapshotId: true,
  startOffset: true,
  endOffset: true,
  exact: true,
  prefix: true,
  suffix: true,
  url: true,
  title: true,
  publisher: true,
  accessedOn: true,
  quotation: true,
  fileSha256: true,
  addedAt: true,
  snapshot: { select: { number: true, source: { select: { id: true, title: true } } } },
} satisfies Prisma.EvidenceSelect;

type EvidenceColumns = Prisma.EvidenceGetPayload<{ select: typeof evidenceColumns }>;

/** A stored piece of evidence as it is shown. */
export function evidenceView(row: EvidenceColumns, addedByName: string): EvidenceView {
  const { id, addedAt } = row;
  const span = row.snapshotId !== null &&
    row.snapshot && {
      snapshotId: row.snapshotId,
      sourceId: row.snapshot.source.id,
      sourceTitle: row.snapshot.source.title,
      snapshotNumber: row.snapshot.number,
      start: row.startOffset ?? 0,
      end: row.endOffset ?? 0,
      exact: row.exact ?? '',
      prefix: row.prefix ?? '',
      suffix: row.suffix ?? '',
    };
  const { url, title, publisher, accessedOn, quotation, fileSha256 } = row;
  const reference = { url, title: title ?? '', publisher, accessedOn, quotation, fileSha256 };
  return {
    id,
    stance: stanceSchema.parse(row.stance),
    span: span || null,
    reference: span ? null : reference,
    addedAt,
    addedByName,
  };
}

/** The columns of a piece that say what it is; whose it is and since when come with writing it. */
type EvidenceContent = Omit<
  Prisma.EvidenceUncheckedCreateInput,
  'id' | 'claimId' | 'ratingId' | 'verdictVersionId' | 'addedAt' | 'addedById' | 'citations'
>;

/**
 * The pieces as they are to be stored. A `quote_mismatch` as soon as a span's words do not stand at
 * their place in its snapshot, `not_found` when there is no such snapshot; `fields` names the piece
 * by its index.
 */
export async function checkEvidence(
  db: Pick<WritingTransaction, 'snapshot'>,
  evidence: readonly EvidenceInput[],
): Promise<{ ok: true; content: EvidenceContent[] } | { ok: false; failure: Failure }> {
  const content: EvidenceContent[] = [];
  for (const [index, piece] of evidence.entries()) {
    const checked = 'span' in piece ? await checkSpan(db, piece, index) : referenceContent(piece);
    if ('ok' in checked) return checked;
    content.push(checked);
  }
  return { ok: true, content };
}

async function checkSpan(
  db: Pick<WritingTransaction, 'snapshot'>,
  { stance, span }: Extract<EvidenceInput, { span: object }>,
  index: number,
) {
  const { snapshotId } = span;
  const snapshot = await db.snapshot.findUnique({
    where: { id: snapshotId },
    select: { text: true },
  });
  if (!snapshot) return refuse('not_found', 'The source of this evidence is not here.');
  const found = verifySpan(snapshot.text, span);
  if (!found) {
    const message = `The words of evidence ${index + 1} do not stand at their place in the source. Pick them again.`;
    return refuse('quote_mismatch', message, { fields: { [`evidence.${index}`]: message } });
  }
  const { start: startOffset, end: endOffset, exact, prefix, suffix } = found;
  return { stance, snapshotId, startOffset, endOffset, exact, prefix, suffix };
}

function referenceContent({
  stance,
  reference,
}: Extract<EvidenceInput, { reference: object }>): EvidenceContent {
  return { stance, ...reference };
}

/** Stores checked pieces for a rating or a version of a verdict, with an event for each. */
export async function addEvidence(
  tx: WritingTransaction,
  content: readonly EvidenceContent[],
  to: { claimId: number; ratingId: number | null; verdictVersionId: number | null },
  by: { memberId: number; now: string },
): Promise<EventDraft[]> {
  const events: EventDraft[] = [];
  for (const piece of content) {
    const row = await tx.evidence.create({
      data: { ...piece, ...to, addedAt: by.now, addedById: by.memberId },
    });
    events.push({
      type: 'evidence.added',
      subject: row.id,
      data: {
        ...to,
        stance: row.stance,
        snapshotId: row.snapshotId,
        start: row.startOffset,
        end: row.endOffset,
        exact: row.exact,
        url: row.url,
        title: row.title,
        publisher: row.publisher,
        accessedOn: row.accessedOn,
        quotation: row.quotation,
        fileSha256: row.fileSha256,
      },
    });
  }
  return events;
}
