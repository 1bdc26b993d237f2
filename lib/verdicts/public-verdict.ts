import { getNewsroom } from '@/lib/auth/newsroom';
import { sourceChangeOf } from '@/lib/claims/carryings';
import { type ContextView, getClaim, type SpanView } from '@/lib/claims/get-claim';
import { reading } from '@/lib/db/database';
import { getSetting } from '@/lib/settings/queries';
import { namesOf } from './get-verdict-file';
import { type PublicationKind, publicationKindSchema } from './verdict';
import { type CitationView, listVersions, type RulingView } from './version-view';

/** One entry of a verdict's change log: what the public was told, and when. */
export interface PublicChange {
  id: number;
  kind: PublicationKind;
  /** Of the version that was published, or withdrawn. */
  number: number;
  notice: string | null;
  at: string;
}

/** What anybody may read of a published verdict. Nothing else of the casework is in it. */
export interface PublicVerdict {
  id: number;
  newsroom: string;
  /** What the public was told last. */
  kind: PublicationKind;
  claim: {
    statement: string;
    quote: string;
    kind: string;
    saidOn: string | null;
    speaker: { name: string; isPerson: boolean; wikidataId: string | null } | null;
    speakerAsWorded: string | null;
    affiliationAsWorded: string | null;
    /** The content alone; `isTrue` as it was checked just now. */
    spans: SpanView[];
    contexts: ContextView[];
  };
  source: {
    title: string;
    publisher: string | null;
    author: string | null;
    url: string | null;
    publishedOn: string | null;
    capturedAt: string;
    textSha256: string;
  };
  version: {
    number: number;
    ruling: RulingView;
    summary: string;
    explanation: string;
    citations: CitationView[];
    /** When this version was published. */
    publishedAt: string;
    /** People whose ratings it rests on. */
    people: number;
  };
  isLatest: boolean;
  firstPublishedAt: string;
  changedAt: string;
  /** Newest first. */
  changes: PublicChange[];
  /** Who answers for this version; null where the newsroom keeps names to itself. */
  names: { writtenBy: string; approvedBy: string[]; publishedBy: string } | null;
  /** How this newsroom checks, in Markdown. */
  method: string;
  /** Since when the claim is being looked at again, after this version; null: it is not. */
  reviewedAgainSince: string | null;
  /** What a later capture of the source has of the claim's words, when not those; null otherwise. */
  sourceChange: { outcome: 'altered' | 'gone'; capturedAt: string } | null;
}

/**
 * A published verdict by its id, in its present version or in an earlier published one; null when
 * nothing of it, or not that version, was ever published. For everybody: it asks for no member.
 */
export async function getPublicVerdict(
  verdictId: number,
  number?: number,
): Promise<PublicVerdict | null> {
  const db = reading();
  const publications = await db.publication.findMany({
    where: { verdictId },
    orderBy: { id: 'desc' },
    include: { verdictVersion: true, verdict: { select: { claimId: true } } },
  });
  const [latest] = publications;
  const first = publications.at(-1);
  if (!latest || !first) return null;
  const shown = publications.find(
    ({ kind, verdictVersion }) =>
      kind !== 'withdrawn' && verdictVersion.number === (number ?? latest.verdictVersion.number),
  );
  if (!shown) return null;
  const { claimId } = latest.verdict;
  const [claim, [version], pages, newsroom, review, change] = await Promise.all([
    getClaim(null, claimId),
    listVersions(verdictId, [shown.verdictVersion.number]),
    getSetting('public_pages'),
    getNewsroom(),
    db.review.findFirst({ where: { claimId }, orderBy: { round: 'desc' } }),
    sourceChangeOf(claimId),
  ]);
  if (!claim || !version) return null;
  const spans = claim.spans.filter(({ role }) => role === 'content');
  const { method, showNames } = pages.value;
  return {
    id: verdictId,
    newsroom: newsroom?.name ?? 'Verbatim',
    kind: publicationKindSchema.parse(latest.kind),
    claim: {
      statement: claim.statement,
      quote: claim.quote,
      kind: claim.kind,
      saidOn: claim.saidOn,
      speaker: await speakerOf(claim.speaker),
      speakerAsWorded: claim.speakerAsWorded,
      affiliationAsWorded: claim.affiliationAsWorded,
      spans,
      contexts: claim.contexts.filter((context) =>
        spans.some(
          ({ start, end }) => start < context.start + context.text.length && end > context.start,
        ),
      ),
    },
    source: await sourceOf(claim),
    version: {
      number: version.number,
      ruling: version.ruling,
      summary: version.summary,
      explanation: version.explanation,
      citations: version.citations,
      publishedAt: shown.publishedAt,
      people: await peopleOf(version.ratingIds),
    },
    isLatest: shown.verdictVersion.number === latest.verdictVersion.number,
    firstPublishedAt: first.publishedAt,
    changedAt: latest.publishedAt,
    changes: publications.map(({ id, kind, notice, publishedAt, verdictVersion }) => ({
      id,
      kind: publicationKindSchema.parse(kind),
      number: verdictVersion.number,
      notice,
      at: publishedAt,
    })),
    names: showNames ? await answerable(version, shown.publishedById) : null,
    method,
    reviewedAgainSince:
      review && review.id > latest.verdictVersion.reviewId ? review.openedAt : null,
    sourceChange: change && { outcome: change.outcome, capturedAt: change.capturedAt },
  };
}

async function speakerOf(speaker: { id: number; name: string; kind: string } | null) {
  if (!speaker) return null;
  const row = await reading().speaker.findUnique({
    where: { id: speaker.id },
    select: { wikidataId: true },
  });
  const { name, kind } = speaker;
  return { name, isPerson: kind === 'person', wikidataId: row?.wikidataId ?? null };
}

async function sourceOf(claim: {
  source: { id: number };
  snapshot: { textSha256: string; capturedAt: string };
}): Promise<PublicVerdict['source']> {
  const source = await reading().source.findUniqueOrThrow({
    where: { id: claim.source.id },
    select: { title: true, publisher: true, author: true, url: true, publishedOn: true },
  });
  const { textSha256, capturedAt } = claim.snapshot;
  return { ...source, textSha256, capturedAt };
}

async function peopleOf(ratingIds: number[]): Promise<number> {
  const people = await reading().rating.findMany({
    where: { id: { in: ratingIds } },
    distinct: ['memberId'],
    select: { memberId: true },
  });
  return people.length;
}

async function answerable(version: { id: number; writtenById: number }, publishedById: number) {
  const approvals = await reading().approval.findMany({
    where: { verdictVersionId: version.id, decision: 'approved' },
    orderBy: { id: 'asc' },
    select: { member: { select: { name: true } } },
  });
  const names = await namesOf([version.writtenById, publishedById]);
  return {
    writtenBy: names.get(version.writtenById) ?? '',
    approvedBy: approvals.map(({ member }) => member.name),
    publishedBy: names.get(publishedById) ?? '',
  };
}
