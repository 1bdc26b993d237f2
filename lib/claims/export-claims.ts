import { reading } from '@/lib/db/database';
import { speakersCountedAs } from '@/lib/speakers/speaker-family';
import { type SpanSelectors, selectorsOf } from '@/lib/text/selector';

export interface ExportedSpan {
  role: string;
  exact: string;
  /** W3C Web Annotation: position in Unicode code points, and the quote with its surroundings. */
  selector: [SpanSelectors['position'], SpanSelectors['quote']];
}

/** A claim as it leaves the house; plain values, dates and instants as text. */
export interface ExportedClaim {
  id: number;
  status: string;
  origin: string;
  kind: string;
  act: string;
  statement: string;
  quote: string;
  speaker: { id: number; name: string; kind: string; wikidataId: string | null } | null;
  suggestedSpeaker: string | null;
  speakerAsWorded: string | null;
  affiliationAsWorded: string | null;
  affiliation: { role: string; organisation: string | null } | null;
  via: number | null;
  saidOn: string | null;
  confidence: number | null;
  source: {
    id: number;
    title: string;
    publisher: string | null;
    author: string | null;
    url: string | null;
    language: string | null;
    publishedOn: string | null;
  };
  snapshot: { id: number; number: number; textSha256: string; capturedAt: string };
  createdAt: string;
  acceptedAt: string | null;
  acceptedBy: string | null;
  spans: ExportedSpan[];
}

const claimsAtOnce = 500;

const withRest = {
  spans: { orderBy: { id: 'asc' } },
  affiliation: { select: { role: true, organisation: true } },
  acceptedBy: { select: { name: true } },
  source: {
    select: {
      id: true,
      title: true,
      publisher: true,
      author: true,
      url: true,
      language: true,
      publishedOn: true,
    },
  },
  snapshot: { select: { id: true, number: true, textSha256: true, capturedAt: true } },
} as const;

/** Every claim, a few hundred read at a time, snapshot by snapshot and in text order. */
export async function* exportClaims(): AsyncGenerator<ExportedClaim> {
  const snapshots = await reading().snapshot.findMany({
    where: { claims: { some: {} } },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  for (const { id } of snapshots) yield* exportSnapshot(id);
}

async function* exportSnapshot(snapshotId: number): AsyncGenerator<ExportedClaim> {
  const db = reading();
  const { text } = await db.snapshot.findUniqueOrThrow({
    where: { id: snapshotId },
    select: { text: true },
  });
  let cursor: number | undefined;
  for (;;) {
    const claims = await db.claim.findMany({
      where: { snapshotId },
      orderBy: [{ startOffset: 'asc' }, { id: 'asc' }],
      take: claimsAtOnce,
      ...(cursor === undefined ? {} : { cursor: { id: cursor }, skip: 1 }),
      include: withRest,
    });
    const counted = await speakersCountedAs(
      db,
      claims.flatMap((claim) => claim.speakerId ?? []),
    );
    const wikidata = await wikidataIds([...counted.values()].map((speaker) => speaker.id));
    // Offsets are converted in one pass over the text, so once for all claims that were read.
    const selectors = selectorsOf(
      text,
      claims.flatMap((claim) =>
        claim.spans.map(({ startOffset: start, endOffset: end, exact, prefix, suffix }) => ({
          start,
          end,
          exact,
          prefix,
          suffix,
        })),
      ),
    ).values();
    for (const claim of claims) {
      const speaker = claim.speakerId === null ? undefined : counted.get(claim.speakerId);
      yield {
        id: claim.id,
        status: claim.status,
        origin: claim.origin,
        kind: claim.kind,
        act: claim.act,
        statement: claim.statement,
        quote: claim.quote,
        speaker: speaker ? { ...speaker, wikidataId: wikidata.get(speaker.id) ?? null } : null,
        suggestedSpeaker: claim.suggestedSpeaker,
        speakerAsWorded: claim.speakerAsWorded,
        affiliationAsWorded: claim.affiliationAsWorded,
        affiliation: claim.affiliation,
        via: claim.viaId,
        saidOn: claim.saidOn,
        confidence: claim.confidence,
        source: claim.source,
        snapshot: claim.snapshot,
        createdAt: claim.createdAt,
        acceptedAt: claim.acceptedAt,
        acceptedBy: claim.acceptedBy?.name ?? null,
        spans: claim.spans.map(({ role, exact }) => {
          const { position, quote } = selectors.next().value!;
          return { role, exact, selector: [position, quote] };
        }),
      };
    }
    if (claims.length < claimsAtOnce) return;
    cursor = claims.at(-1)!.id;
  }
}

async function wikidataIds(ids: number[]): Promise<Map<number, string | null>> {
  const speakers = await reading().speaker.findMany({
    where: { id: { in: ids } },
    select: { id: true, wikidataId: true },
  });
  return new Map(speakers.map(({ id, wikidataId }) => [id, wikidataId]));
}
