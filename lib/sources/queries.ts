import { type Actor, canReadCasework } from '@/lib/auth/actor';
import { reading, readRows } from '@/lib/db/database';
import { Prisma } from '@/lib/db/generated/client';
import {
  type ExtractionState,
  extractionStateSchema,
  type SourceDescription,
  sourceKindSchema,
} from './source';

export interface SourceRow {
  id: number;
  kind: string;
  title: string;
  publisher: string | null;
  publishedOn: string | null;
  language: string | null;
  createdAt: string;
  snapshotCount: number;
  proposedCount: number;
  claimCount: number;
}

export interface SourcePage {
  rows: SourceRow[];
  /** Pass as `before` for the next, older page; null on the last. */
  next: number | null;
}

/** Sources, latest import first; `search` looks in title, publisher and author. */
export async function listSources(
  actor: Actor,
  filter: { search?: string; before?: number; limit?: number } = {},
): Promise<SourcePage> {
  if (!canReadCasework(actor)) return { rows: [], next: null };
  const limit = filter.limit ?? 50;
  const pattern = filter.search ? `%${filter.search.replace(/[\\%_]/g, '\\$&')}%` : null;
  const rows = await readRows<SourceRow>`
    SELECT s.id, s.kind, s.title, s.publisher, s.publishedOn, s.language, s.createdAt,
      (SELECT count(*) FROM snapshot n WHERE n.sourceId = s.id) AS snapshotCount,
      (SELECT count(*) FROM claim c WHERE c.sourceId = s.id AND c.status = 'proposed') AS proposedCount,
      (SELECT count(*) FROM claim c WHERE c.sourceId = s.id AND c.status NOT IN ('proposed', 'dismissed')) AS claimCount
    FROM source s
    WHERE ${filter.before ? Prisma.sql`s.id < ${filter.before}` : Prisma.sql`1`}
      AND ${
        pattern
          ? Prisma.sql`(s.title LIKE ${pattern} ESCAPE '\\' OR s.publisher LIKE ${pattern} ESCAPE '\\' OR s.author LIKE ${pattern} ESCAPE '\\')`
          : Prisma.sql`1`
      }
    ORDER BY s.id DESC LIMIT ${limit + 1}`;
  const shown = rows.slice(0, limit).map(withPlainCounts);
  return { rows: shown, next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null };
}

function withPlainCounts(row: SourceRow): SourceRow {
  return {
    ...row,
    id: Number(row.id),
    snapshotCount: Number(row.snapshotCount),
    proposedCount: Number(row.proposedCount),
    claimCount: Number(row.claimCount),
  };
}

export interface SnapshotView {
  id: number;
  number: number;
  capturedAt: string;
  fileName: string | null;
  mediaType: string;
  encoding: string;
  extractor: string;
  rawSha256: string;
  textSha256: string;
  wordCount: number;
  length: number;
}

export interface SourceView extends SourceDescription {
  id: number;
  version: number;
  createdAt: string;
  /** In the order of their capture. */
  snapshots: SnapshotView[];
}

/** A source with what is known of its snapshots, texts left out; null when there is none. */
export async function getSource(actor: Actor, sourceId: number): Promise<SourceView | null> {
  if (!canReadCasework(actor) || !Number.isSafeInteger(sourceId)) return null;
  const source = await reading().source.findUnique({
    where: { id: sourceId },
    include: { snapshots: { omit: { text: true, rawBytes: true }, orderBy: { number: 'asc' } } },
  });
  if (!source) return null;
  const { createdById: _, snapshots, ...known } = source;
  return {
    ...known,
    kind: sourceKindSchema.parse(source.kind),
    snapshots: snapshots.map((one) => ({
      id: one.id,
      number: one.number,
      capturedAt: one.capturedAt,
      fileName: one.fileName,
      mediaType: one.mediaType,
      encoding: one.encoding,
      extractor: `${one.extractorName} ${one.extractorVersion}`,
      rawSha256: one.rawSha256,
      textSha256: one.textSha256,
      wordCount: one.wordCount,
      length: one.length,
    })),
  };
}

/** The canonical text of a snapshot with its hash; null when there is no such snapshot. */
export async function getSnapshotText(
  actor: Actor,
  snapshotId: number,
): Promise<{ text: string; textSha256: string; sourceId: number; language: string | null } | null> {
  if (!canReadCasework(actor) || !Number.isSafeInteger(snapshotId)) return null;
  const row = await reading().snapshot.findUnique({
    where: { id: snapshotId },
    select: {
      text: true,
      textSha256: true,
      sourceId: true,
      source: { select: { language: true } },
    },
  });
  if (!row) return null;
  return {
    text: row.text,
    textSha256: row.textSha256,
    sourceId: row.sourceId,
    language: row.source.language,
  };
}

/** Where a text, by the SHA-256 of its canonical form, or an address is known already. */
export async function listSameSources(
  actor: Actor,
  known: { textSha256: string; url: string | null },
): Promise<{ sourceId: number; title: string; number: number; sameText: boolean }[]> {
  if (!canReadCasework(actor)) return [];
  const rows = await reading().snapshot.findMany({
    where: {
      OR: [
        { textSha256: known.textSha256 },
        ...(known.url ? [{ source: { url: known.url } }] : []),
      ],
    },
    select: { number: true, textSha256: true, source: { select: { id: true, title: true } } },
    orderBy: { id: 'desc' },
    take: 10,
  });
  return rows.map((row) => ({
    sourceId: row.source.id,
    title: row.source.title,
    number: row.number,
    sameText: row.textSha256 === known.textSha256,
  }));
}

export interface ExtractionView {
  id: number;
  state: ExtractionState;
  engine: string;
  proposalCount: number | null;
  /** Claims written so far; while it runs, how far it has come. */
  proposedSoFar: number;
}

/** The latest run of the engine over a snapshot, or null when there was none. */
export async function getLatestExtraction(
  actor: Actor,
  snapshotId: number,
): Promise<ExtractionView | null> {
  if (!canReadCasework(actor)) return null;
  const run = await reading().extraction.findFirst({
    where: { snapshotId },
    orderBy: { id: 'desc' },
    include: { _count: { select: { claims: true } } },
  });
  if (!run) return null;
  return {
    id: run.id,
    state: extractionStateSchema.parse(run.state),
    engine: `${run.engineName} ${run.engineVersion}`,
    proposalCount: run.proposalCount,
    proposedSoFar: run._count.claims,
  };
}

export interface WaitingSource {
  id: number;
  title: string;
  proposedCount: number;
}

/** Sources with proposals that nobody has decided on, the fullest first; ten at most. */
export async function listWaitingSources(actor: Actor): Promise<WaitingSource[]> {
  if (!canReadCasework(actor)) return [];
  const rows = await readRows<WaitingSource>`
    SELECT s.id, s.title, count(*) AS proposedCount
    FROM claim c JOIN source s ON s.id = c.sourceId
    WHERE c.status = 'proposed' AND c.act = 'statement'
    GROUP BY s.id ORDER BY proposedCount DESC, s.id DESC LIMIT 10`;
  return rows.map((row) => ({
    ...row,
    id: Number(row.id),
    proposedCount: Number(row.proposedCount),
  }));
}
