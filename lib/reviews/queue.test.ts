import { describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/auth/actor';
import { acceptClaim } from '@/lib/claims/accept-claim';
import { createSpeaker } from '@/lib/speakers/create-speaker';
import { useTestDatabase } from '@/lib/testing/database';
import {
  createAssignments,
  createBareRating,
  createDesk,
} from '@/lib/testing/factories-assignments';
import {
  buildProposal,
  createActor,
  createMarkedClaim,
  createProposals,
  granted,
  sampleText,
} from '@/lib/testing/factories-claims';
import { closeRating } from './close-rating';
import { handBack } from './hand-back';
import { nextWaiting } from './next-waiting';
import { countQueues, listQueue, rowsAPage } from './queue';
import { parseQueueFilters, parseQueuePlace, type QueueFilters, queueQuery } from './queue-filters';

const now = new Date('2026-05-02T12:00:00Z');
const ids = async (actor: Actor, filters: QueueFilters) =>
  (await listQueue(actor, filters, null, now)).rows.map(({ claimId }) => claimId);

/** All pages of a queue, each reached from the one before by its address. */
async function walk(actor: Actor, filters: QueueFilters, most = 40): Promise<number[]> {
  const seen: number[] = [];
  let query = queueQuery(filters);
  for (let page = 0; page < most; page++) {
    const params = Object.fromEntries(new URLSearchParams(query));
    const { rows, next } = await listQueue(
      actor,
      parseQueueFilters(params),
      parseQueuePlace(params),
      now,
    );
    seen.push(...rows.map(({ claimId }) => claimId));
    if (!next) return seen;
    query = queueQuery(filters, next);
  }
  throw new Error('the walk does not end');
}

async function createClaims(actor: Actor, count: number): Promise<number[]> {
  const made: number[] = [];
  for (let i = 0; i < count; i++) made.push((await createMarkedClaim(actor)).claimId);
  return made;
}

describe('listQueue', () => {
  useTestDatabase();

  it('shows the member their own, the overdue first, what has time last', async () => {
    const { editor, ines, jonas } = await createDesk();
    const [timeless, late, later, soon] = (await createClaims(ines, 4)) as [
      number,
      number,
      number,
      number,
    ];
    await createAssignments(editor, [timeless], [ines, jonas]);
    await createAssignments(editor, [late], [ines], { dueOn: '2026-04-01' });
    await createAssignments(editor, [later], [ines], { dueOn: '2026-06-01' });
    await createAssignments(editor, [soon], [ines], { dueOn: '2026-05-04' });
    expect(await ids(ines, {})).toEqual([late, soon, later, timeless]);
    expect(await ids(jonas, {})).toEqual([timeless]);
    expect(await ids(ines, { due: 'overdue' })).toEqual([late]);
    expect(await ids(ines, { due: 'week' })).toEqual([soon]);
    expect(await ids(ines, { due: 'none' })).toEqual([timeless]);
    const { rows } = await listQueue(ines, {}, null, now);
    expect(rows.map(({ dueOn, isOverdue }) => [dueOn, isOverdue])).toEqual([
      ['2026-04-01', true],
      ['2026-05-04', false],
      ['2026-06-01', false],
      [null, false],
    ]);
  });

  it('orders what is in review by the first day due, each claim once', async () => {
    const { editor, ines, jonas, claimId: nobodys } = await createDesk();
    const [timeless, early, late] = (await createClaims(ines, 3)) as [number, number, number];
    const [own] = await createAssignments(editor, [nobodys], [ines]);
    granted(await handBack(ines, { assignmentId: own!.id, reason: 'No time.' }));
    await createAssignments(editor, [timeless], [ines, jonas]);
    await createAssignments(editor, [late], [ines], { dueOn: '2026-06-01' });
    await createAssignments(editor, [early], [jonas], { dueOn: '2026-07-01' });
    await createAssignments(editor, [early], [ines], { dueOn: '2026-05-01' });
    await createAssignments(editor, [late], [jonas], { dueOn: '2026-06-01' });
    const queue = 'in_review' as const;
    const order = [early, late, timeless, nobodys];
    expect(await ids(editor, { queue })).toEqual(order);
    const { rows } = await listQueue(editor, { queue }, null, now);
    const source = rows.find((row) => row.claimId === early)!.sourceId;
    expect(await ids(editor, { queue, source })).toEqual([early]);
    expect(await ids(editor, { queue, due: 'overdue' })).toEqual([early]);
    expect(await ids(editor, { queue, due: 'none' })).toEqual([timeless]);
  });

  it('walks page by page over every claim once, in each order', async () => {
    const { editor, ines, jonas, claimId } = await createDesk();
    const claims = [claimId, ...(await createClaims(ines, rowsAPage + 12))];
    expect([...(await walk(editor, { queue: 'open' }))].sort((a, b) => a - b)).toEqual(claims);
    const [dated, undated] = [claims.slice(0, 30), claims.slice(30)];
    await createAssignments(editor, dated, [ines, jonas], { dueOn: '2026-05-20' });
    await createAssignments(editor, undated, [ines]);
    for (const filters of [{ queue: 'in_review' }, { queue: 'mine' }] as const)
      expect(await walk(ines, filters)).toEqual([...dated, ...undated]);
    expect(await walk(editor, { queue: 'open' })).toEqual([]);
  });

  it('orders accepted claims by check-worthiness, and narrows by it', async () => {
    const actor = await createActor('checker');
    const words = ['the northern pit is closed', 'There are no miners left', 'Nobody goes down'];
    const { claimIds } = await createProposals(
      actor,
      words.map((one, index) =>
        buildProposal(sampleText, one, { checkworthiness: [0.2, 0.9, 0.6][index]! }),
      ),
    );
    for (const claimId of claimIds) granted(await acceptClaim(actor, { claimId }));
    const [low, high, middle] = claimIds;
    const { claimId: unknown } = await createMarkedClaim(actor);
    expect(await ids(actor, { queue: 'open' })).toEqual([high, middle, low, unknown]);
    expect(await ids(actor, { queue: 'open', worth: 60 })).toEqual([high, middle]);
  });

  it('hides the speaker from whoever is to rate without knowing it, in rows and in the filter', async () => {
    const { editor, ines, jonas } = await createDesk();
    const speaker = { name: 'Rosa Ilex', kind: 'person' as const };
    const { speakerId } = granted(await createSpeaker(ines, { ...speaker, aliases: [] }));
    const { claimId } = await createMarkedClaim(ines, { speaker: { id: speakerId } });
    await createAssignments(editor, [claimId], [jonas], { hidesSpeaker: true });
    for (const queue of ['mine', 'in_review'] as const) {
      const { rows } = await listQueue(jonas, { queue }, null, now);
      expect(rows).toMatchObject([{ claimId, isSpeakerHidden: true, speakerName: null }]);
      expect(JSON.stringify(rows)).not.toContain('Rosa');
      expect(rows[0]).toMatchObject({ speakerId: null, affiliationAsWorded: null });
      expect(await ids(jonas, { queue, speaker: speakerId })).toEqual([]);
    }
    const queue = 'in_review';
    expect((await listQueue(editor, { queue }, null, now)).rows).toMatchObject([
      { speakerName: 'Rosa Ilex', isSpeakerHidden: false },
    ]);
    expect(await ids(ines, { queue, speaker: speakerId })).toEqual([claimId]);
  });

  it('tells who was asked and how many have rated, and nothing of what they gave', async () => {
    const { editor, ines, jonas, claimId } = await createDesk();
    const [first] = await createAssignments(editor, [claimId], [ines, jonas]);
    await createBareRating(ines, first!, 'mostly_false');
    const page = await listQueue(jonas, {}, null, now);
    expect(page.rows).toMatchObject([
      {
        ratingsIn: 1,
        assignments: [
          { memberName: 'Ines Checker', state: 'done' },
          { memberName: 'Jonas Checker', state: 'waiting' },
        ],
      },
    ]);
    expect(JSON.stringify(page)).not.toContain('mostly_false');
    expect(await countQueues(jonas)).toMatchObject({ mine: 1, in_review: 1 });
    granted(await closeRating(editor, first!));
    expect(await countQueues(jonas)).toEqual({ mine: 0, rated: 1 });
    expect(await ids(jonas, { queue: 'rated' })).toEqual([claimId]);
  });
});

describe('nextWaiting', () => {
  useTestDatabase();

  it('leads from one to the next by due date and round again', async () => {
    const { editor, ines, claimId } = await createDesk();
    const [second] = (await createClaims(ines, 1)) as [number];
    const [third] = (await createClaims(ines, 1)) as [number];
    const [c] = await createAssignments(editor, [third], [ines]);
    const [a] = await createAssignments(editor, [claimId], [ines], { dueOn: '2026-05-01' });
    const [b] = await createAssignments(editor, [second], [ines], { dueOn: '2026-06-01' });
    expect(await nextWaiting(ines)).toEqual({ assignmentId: a!.id, claimId });
    const following = async (id: number) => (await nextWaiting(ines, id))?.assignmentId;
    expect([await following(a!.id), await following(b!.id), await following(c!.id)]).toEqual([
      b!.id,
      c!.id,
      a!.id,
    ]);
    await createBareRating(ines, b!);
    expect([await following(a!.id), await following(b!.id)]).toEqual([c!.id, c!.id]);
    expect(await nextWaiting(editor)).toBeNull();
  });
});

describe('the filters of a queue', () => {
  it('leave out what cannot be understood, and come back from their address', () => {
    expect(parseQueueFilters({ queue: 'all', worth: '700', speaker: 'x', due: 'never' })).toEqual(
      {},
    );
    const filters = { queue: 'open', worth: 70, source: 4 } as const;
    expect(queueQuery(filters)).toBe('?queue=open&source=4&worth=70');
    expect(parseQueueFilters(Object.fromEntries(new URLSearchParams(queueQuery(filters))))).toEqual(
      filters,
    );
    for (const key of ['2026-05-01', '9999-12-31', 'nobody', '', '0.625', '-1', '1'])
      expect(parseQueuePlace({ after: `${key}.12` })).toEqual({ key, claimId: 12 });
    expect(parseQueuePlace({ after: "x' OR 1.12" })).toBeNull();
  });
});
