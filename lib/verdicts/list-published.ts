import { reading } from '@/lib/db/database';
import { scaleOfVersion } from '@/lib/settings/queries';
import { speakersCountedAs } from '@/lib/speakers/speaker-family';
import { type PublicationKind, publicationKindSchema } from './verdict';
import { type RulingView, rulingOn } from './version-view';

export const publishedAPage = 30;
const entriesInFeed = 50;

/** One thing that the public was told, with what it is about. */
export interface PublicEntry {
  /** Of the publication; ascending in time. */
  id: number;
  verdictId: number;
  kind: PublicationKind;
  notice: string | null;
  at: string;
  statement: string;
  speakerName: string | null;
  affiliationAsWorded: string | null;
  ruling: RulingView;
  summary: string;
}

export interface PublishedRow extends Omit<PublicEntry, 'notice'> {
  firstPublishedAt: string;
}

/** Published verdicts as they stand now, the one first published last on top. For everybody. */
export async function listPublished(
  after?: number,
): Promise<{ rows: PublishedRow[]; next: number | null }> {
  const db = reading();
  const firsts = await db.publication.findMany({
    where: { kind: 'published', ...(after !== undefined && { id: { lt: after } }) },
    orderBy: { id: 'desc' },
    take: publishedAPage + 1,
    select: { id: true, verdictId: true, publishedAt: true },
  });
  const shown = firsts.slice(0, publishedAPage);
  const all = await db.publication.findMany({
    where: { verdictId: { in: shown.map(({ verdictId }) => verdictId) } },
    orderBy: { id: 'asc' },
    select: { id: true, verdictId: true },
  });
  const lastOf = new Map(all.map(({ verdictId, id }) => [verdictId, id]));
  const entries = new Map(
    (await entriesOf([...lastOf.values()])).map((entry) => [entry.verdictId, entry]),
  );
  return {
    rows: shown.map(({ verdictId, publishedAt }) => ({
      ...entries.get(verdictId)!,
      firstPublishedAt: publishedAt,
    })),
    next: firsts.length > publishedAPage ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** The latest publications, corrections and withdrawals, newest first. For everybody. */
export async function listPublicEntries(): Promise<PublicEntry[]> {
  const latest = await reading().publication.findMany({
    orderBy: { id: 'desc' },
    take: entriesInFeed,
    select: { id: true },
  });
  return entriesOf(latest.map(({ id }) => id));
}

/** Publications by their ids, newest first. */
async function entriesOf(ids: number[]): Promise<PublicEntry[]> {
  const db = reading();
  const rows = await db.publication.findMany({
    where: { id: { in: ids } },
    orderBy: { id: 'desc' },
    include: {
      verdictVersion: { select: { ruling: true, scaleVersion: true, summary: true } },
      verdict: {
        select: {
          claim: {
            select: { statement: true, speakerId: true, affiliationAsWorded: true },
          },
        },
      },
    },
  });
  const speakers = await speakersCountedAs(
    db,
    rows.flatMap(({ verdict }) => verdict.claim.speakerId ?? []),
  );
  return Promise.all(
    rows.map(async ({ id, verdictId, kind, notice, publishedAt, verdictVersion, verdict }) => ({
      id,
      verdictId,
      kind: publicationKindSchema.parse(kind),
      notice,
      at: publishedAt,
      statement: verdict.claim.statement,
      speakerName: speakers.get(verdict.claim.speakerId ?? 0)?.name ?? null,
      affiliationAsWorded: verdict.claim.affiliationAsWorded,
      ruling: rulingOn(await scaleOfVersion(verdictVersion.scaleVersion), verdictVersion.ruling),
      summary: verdictVersion.summary,
    })),
  );
}
