import { describe, expect, it } from 'vitest';
import { fillWithClaims } from '@/bench/fixture-claims';
import type { Actor } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import { createSpeaker } from '@/lib/speakers/create-speaker';
import { mergeSpeakers } from '@/lib/speakers/merge-speakers';
import { registerAffiliation } from '@/lib/speakers/register-affiliation';
import { useTestDatabase } from '@/lib/testing/database';
import {
  buildPiece,
  buildProposal,
  createActor,
  createMarkedClaim,
  createProposals,
  granted,
  sampleText,
} from '@/lib/testing/factories-claims';
import { acceptClaim } from './accept-claim';
import type { ClaimFilters, ClaimPlace } from './claim-filters';
import { countClaims, listClaims, listSql, neighbours } from './list-claims';
import { reviseClaim } from './revise-claim';

const idsOf = async (actor: Actor, filters: ClaimFilters, place: ClaimPlace = {}) =>
  (await listClaims(actor, filters, place)).rows.map((row) => row.id);

async function walkForward(actor: Actor, filters: ClaimFilters): Promise<number[]> {
  const all: number[] = [];
  let page = await listClaims(actor, filters, {});
  expect(page.hasPrevious).toBe(false);
  for (;;) {
    all.push(...page.rows.map((row) => row.id));
    if (!page.hasNext) return all;
    page = await listClaims(actor, filters, { after: all.at(-1)! });
    expect(page.hasPrevious).toBe(true);
  }
}

async function walkBackward(actor: Actor, filters: ClaimFilters): Promise<number[]> {
  let all: number[] = [];
  let page = await listClaims(actor, filters, { last: true });
  expect(page.hasNext).toBe(false);
  for (;;) {
    all = [...page.rows.map((row) => row.id), ...all];
    if (!page.hasPrevious) return all;
    page = await listClaims(actor, filters, { before: all[0]! });
    expect(page.hasNext).toBe(true);
  }
}

type Row = Awaited<ReturnType<typeof everyClaim>>[number];

const everyClaim = () =>
  reading().claim.findMany({ include: { source: true, speaker: true }, orderBy: { id: 'asc' } });

/** The order of a list as one would write it without a database. */
const orders: Record<NonNullable<ClaimFilters['sort']>, (a: Row, b: Row) => number> = {
  newest: (a, b) => b.id - a.id,
  oldest: (a, b) => a.id - b.id,
  'source-newest': (a, b) => bySource(b, a, -1),
  'source-oldest': (a, b) => bySource(a, b, 1),
  confidence: (a, b) => (b.confidence ?? -1) - (a.confidence ?? -1) || b.id - a.id,
};

/** Sources without a date come last in either direction. */
function bySource(a: Row, b: Row, undated: number): number {
  const dates = [a.source.publishedOn, b.source.publishedOn];
  if (dates[0] === null || dates[1] === null) {
    if (dates[0] !== dates[1]) return dates[0] === null ? undated : -undated;
  } else if (dates[0] !== dates[1]) return dates[0]! < dates[1]! ? -1 : 1;
  return a.sourceId - b.sourceId || a.id - b.id;
}

const isShown = (row: Row) => row.status !== 'dismissed' && row.act === 'statement';
const lists: [string, ClaimFilters, (row: Row) => boolean][] = [
  ['everything not dismissed that was said', {}, isShown],
  ['all of it', { status: 'all', act: 'all' }, () => true],
  ['what is open', { status: 'open' }, (row) => isShown(row) && row.status === 'open'],
  ['what was dismissed', { status: 'dismissed', act: 'all' }, (row) => row.status === 'dismissed'],
  ['attitudes', { act: 'attitude' }, (row) => row.act === 'attitude' && row.status !== 'dismissed'],
  ['mixed ones', { kind: 'mixed' }, (row) => isShown(row) && row.kind === 'mixed'],
  ['one source', { source: 3 }, (row) => isShown(row) && row.sourceId === 3],
  [
    'a speaker with all that were merged into it',
    { speaker: 1 },
    (row) => isShown(row) && (row.speakerId === 1 || row.speaker?.mergedIntoId === 1),
  ],
  ['words', { q: 'burned' }, (row) => isShown(row) && /burned/.test(row.statement)],
  [
    'words of the affiliation',
    { affiliation: 'mines' },
    (row) => isShown(row) && /mines/.test(row.affiliationAsWorded ?? ''),
  ],
  ['mine', { mine: '1' }, (row) => isShown(row) && row.acceptedById === 1],
];

describe('listClaims', () => {
  const database = useTestDatabase();

  it('shows what is asked for, in order, page by page, forward and backward', async () => {
    const actor = await createActor('checker');
    fillWithClaims(database.file(), { claims: 700, sources: 20, speakers: 60 }, actor.id);
    const all = await everyClaim();
    for (const [name, filters, matches] of lists) {
      for (const sort of Object.keys(orders) as (keyof typeof orders)[]) {
        const wanted = all.filter(matches).sort(orders[sort]);
        const ids = wanted.map((row) => row.id);
        expect(ids.length, name).toBeGreaterThan(5);
        const asked = { ...filters, sort };
        expect(await walkForward(actor, asked), `${name}, ${sort}`).toEqual(ids);
        expect(await walkBackward(actor, asked), `${name}, ${sort}, backward`).toEqual(ids);
        expect(await countClaims(actor, asked), `${name}, counted`).toBe(ids.length);
        const middle = ids.length >> 1;
        expect(await neighbours(actor, ids[middle]!, asked)).toEqual({
          previousId: ids[middle - 1],
          nextId: ids[middle + 1],
        });
      }
    }
  });

  it('has no neighbours beyond the ends', async () => {
    const actor = await createActor('checker');
    const { claimId } = await createMarkedClaim(actor);
    expect(await neighbours(actor, claimId, {})).toEqual({ previousId: null, nextId: null });
  });

  it('compares partial dates as far as both go', async () => {
    const actor = await createActor('checker');
    fillWithClaims(database.file(), { claims: 400, sources: 200, speakers: 5 }, actor.id);
    const rows = (await everyClaim()).filter(isShown);
    const shared = (a: string, b: string) => Math.min(a.length, b.length);
    for (const sort of ['newest', 'source-newest'] as const) {
      const [from, to] = ['2018-06', '2020'];
      const wanted = rows.filter(({ source: { publishedOn: date } }) => {
        if (date === null) return false;
        const isAfter = date.slice(0, shared(date, from)) >= from.slice(0, shared(date, from));
        return isAfter && date.slice(0, 4) <= to;
      });
      const ids = await walkForward(actor, { from, to, sort });
      expect(ids.length).toBeGreaterThan(20);
      expect([...ids].sort((a, b) => a - b)).toEqual(wanted.map((row) => row.id));
    }
  });

  it('shows a claim under whom its speaker counts as', async () => {
    const actor = await createActor('checker');
    const speaker = { name: 'R. Ilex', kind: 'person' as const };
    const { claimId } = await createMarkedClaim(actor, { speaker });
    const { speakerId: into } = granted(
      await createSpeaker(actor, { name: 'Rosa Ilex', kind: 'person' }),
    );
    granted(await mergeSpeakers(actor, { speakerId: 1, intoId: into }));
    const [row] = (await listClaims(actor, { speaker: into }, {})).rows;
    expect(row).toMatchObject({ id: claimId, speakerId: into, speakerName: 'Rosa Ilex' });
  });
});

describe('the search', () => {
  useTestDatabase();

  it.each([
    ['a word of the statement', 'closed', 1],
    ['without its accents', 'jose', 1],
    ['with accents that are not there', 'clósed', 1],
    ['a phrase', '“northern pit”', 1],
    ['a phrase in another order', '"pit northern"', 0],
    ['a beginning', 'north*', 1],
    ['half a word', 'north', 0],
    ['the suggested speaker', 'ilex', 1],
    ['signs that mean something to SQLite', 'pit" OR (quote:', 0],
  ])('finds %s', async (_, q, count) => {
    const actor = await createActor('checker');
    const { claimIds } = await createProposals(actor, [
      buildProposal(sampleText, 'the northern pit is closed'),
    ]);
    granted(
      await reviseClaim(actor, {
        claimId: claimIds[0]!,
        version: 1,
        statement: 'The northern pit is closed, José.',
      }),
    );
    expect(await idsOf(actor, { q })).toHaveLength(count);
  });

  it('finds a claim by any name of its speaker and by its affiliation, worded or registered', async () => {
    const actor = await createActor('checker');
    const affiliation = buildPiece(sampleText, 'minister of mines');
    const { claimIds } = await createProposals(actor, [
      buildProposal(sampleText, 'the northern pit is closed', { affiliation }),
    ]);
    const { speakerId } = granted(await acceptClaim(actor, { claimId: claimIds[0]! }));
    const { speakerId: into } = granted(
      await createSpeaker(actor, { name: 'La Minera', kind: 'person', aliases: ['Doña Rosa'] }),
    );
    expect(await idsOf(actor, { q: 'dona rosa' })).toEqual([]);
    granted(await mergeSpeakers(actor, { speakerId: speakerId!, intoId: into }));
    expect(await idsOf(actor, { q: '"dona rosa"' })).toEqual(claimIds);
    expect(await idsOf(actor, { affiliation: 'mines' })).toEqual(claimIds);
    expect(await idsOf(actor, { affiliation: 'pit' })).toEqual([]);
    const { affiliationId } = granted(
      await registerAffiliation(actor, {
        speakerId: into,
        role: 'Treasurer',
        organisation: 'Pit Board',
        assertion: { by: 'reference', title: 'Gazette' },
      }),
    );
    granted(await reviseClaim(actor, { claimId: claimIds[0]!, version: 2, affiliationId }));
    expect(await idsOf(actor, { affiliation: '"pit board"' })).toEqual(claimIds);
  });
});

describe('the plan of a list', () => {
  useTestDatabase();

  const page = { id: 500, sourceId: 9, publishedOn: '2020-01-01', confidence: 0.5 };

  it.each([
    ['newest first', {}],
    ['oldest first', { sort: 'oldest' }],
    ['by the date of the source', { sort: 'source-newest' }],
    ['by confidence', { sort: 'confidence' }],
    ['by status', { status: 'open' }],
    ['of one source', { source: 3 }],
    ['mine', { mine: '1' }],
    ['of one speaker', { speaker: 2 }],
    ['of words', { q: 'pit' }],
  ] as [string, ClaimFilters][])(
    'reads it %s along an index, without sorting',
    async (_, filters) => {
      const speakerIds = filters.speaker === undefined ? null : [filters.speaker];
      const selection = { filters, speakerIds, hiddenIds: [], memberId: 1 };
      for (const isBackward of [false, true]) {
        const query = listSql(selection, 0, page, isBackward, 51);
        const plan = await reading().$queryRawUnsafe<{ detail: string }[]>(
          `EXPLAIN QUERY PLAN ${query.sql}`,
          ...query.values,
        );
        const steps = plan.map((step) => step.detail).join('\n');
        expect(steps).not.toContain('TEMP B-TREE');
        expect(steps).not.toMatch(/SCAN c\b/);
      }
    },
  );
});
