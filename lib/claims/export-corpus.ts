import { type DecidedClaim, teaches, toCorpusLine } from '@/lib/attribution/corpus-line';
import { guessLanguage } from '@/lib/attribution/languages/guess-language';
import type { EventActor } from '@/lib/audit/chain';
import { reading } from '@/lib/db/database';
import { ok, type Result, refuse } from '@/lib/result';
import { type ClaimStatus, claimKindSchema, claimStatusSchema } from './claim';
import { canExportCorpus } from './policy';

export interface CorpusOptions {
  /** Snapshots with undecided proposals too; those proposals then count as no claims. */
  partial?: boolean;
  /** Only texts in this language: a BCP 47 primary tag. */
  language?: string;
}

/** What became of one snapshot that a person has worked on. */
export type CorpusStep =
  | {
      kind: 'article';
      /** `{id, text, attributions}` as JSON, without the line break. */
      line: string;
      language: string;
      attributions: number;
      dismissed: number;
      /** Claims without a cue, of which nothing can be learned. */
      withoutCue: number;
    }
  | { kind: 'left_out'; because: 'undecided' | 'language' };

/**
 * The newsroom's decisions in the training corpus's form, snapshot by snapshot: what was accepted,
 * corrected or marked by a member is a claim, what was dismissed is none. A proposal that somebody
 * corrected counts as decided. `forbidden` to whoever may not take the casework out of the house.
 */
export function exportCorpus(
  actor: EventActor,
  options: CorpusOptions = {},
): Result<AsyncGenerator<CorpusStep>> {
  if (!canExportCorpus(actor)) return refuse('forbidden', 'You cannot export the casework.');
  return ok(corpusSteps(options));
}

async function* corpusSteps(options: CorpusOptions): AsyncGenerator<CorpusStep> {
  const snapshots = await reading().snapshot.findMany({
    where: { claims: { some: {} } },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  for (const { id } of snapshots) {
    const step = await stepOf(id, options);
    if (step) yield step;
  }
}

/** Null for a snapshot on which nobody has decided anything. */
async function stepOf(
  snapshotId: number,
  { partial, language }: CorpusOptions,
): Promise<CorpusStep | null> {
  const claims = await claimsOf(snapshotId);
  const count = (state: State) => claims.filter((claim) => claim.state === state).length;
  if (count('undecided') === claims.length) return null;
  if (count('undecided') > 0 && !partial) return { kind: 'left_out', because: 'undecided' };
  const { text, textSha256, source } = await reading().snapshot.findUniqueOrThrow({
    where: { id: snapshotId },
    select: { text: true, textSha256: true, source: { select: { language: true } } },
  });
  const spoken = source.language ?? guessLanguage(text);
  if (language && primary(spoken) !== primary(language)) {
    return { kind: 'left_out', because: 'language' };
  }
  const held = claims.filter((claim) => claim.state === 'claim');
  return {
    kind: 'article',
    line: toCorpusLine(`snapshot-${snapshotId}-${textSha256.slice(0, 12)}`, text, held),
    language: primary(spoken),
    attributions: held.filter(teaches).length,
    dismissed: count('dismissed'),
    withoutCue: held.length - held.filter(teaches).length,
  };
}

function primary(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] as string;
}

type State = 'claim' | 'dismissed' | 'undecided';

async function claimsOf(snapshotId: number): Promise<(DecidedClaim & { state: State })[]> {
  const rows = await reading().claim.findMany({
    where: { snapshotId },
    orderBy: [{ startOffset: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      status: true,
      kind: true,
      spans: { orderBy: { id: 'asc' }, select: { role: true, startOffset: true, endOffset: true } },
    },
  });
  const corrected = await correctedAmong(
    rows.filter(({ status }) => status === 'proposed').map(({ id }) => id),
  );
  return rows.map(({ id, status, kind, spans }) => {
    const placesOf = (role: string) =>
      spans
        .filter((span) => span.role === role)
        .map(({ startOffset, endOffset }) => ({ start: startOffset, end: endOffset }));
    return {
      kind: claimKindSchema.parse(kind),
      content: placesOf('content'),
      cue: placesOf('cue'),
      speaker: placesOf('speaker')[0] ?? null,
      state: stateOf(claimStatusSchema.parse(status), corrected.has(id)),
    };
  });
}

function stateOf(status: ClaimStatus, isCorrected: boolean): State {
  if (status === 'dismissed') return 'dismissed';
  return status !== 'proposed' || isCorrected ? 'claim' : 'undecided';
}

/** Ids asked for in one query; SQLite takes no more than some thousands of values. */
const idsAtOnce = 500;

/** Those of some proposals that somebody has corrected, which only the log tells. */
async function correctedAmong(claimIds: number[]): Promise<Set<number>> {
  const corrected = new Set<number>();
  for (let from = 0; from < claimIds.length; from += idsAtOnce) {
    const events = await reading().event.findMany({
      where: {
        subjectType: 'claim',
        subjectId: { in: claimIds.slice(from, from + idsAtOnce).map(String) },
        type: 'claim.revised',
      },
      select: { subjectId: true },
    });
    for (const { subjectId } of events) corrected.add(Number(subjectId));
  }
  return corrected;
}
