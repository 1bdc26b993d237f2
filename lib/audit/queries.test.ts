import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor, createMarkedClaim } from '@/lib/testing/factories-claims';
import { changed, commit } from './commit';
import { getEvent, listEvents } from './queries';

const checker = { id: 1, name: 'Cem', role: 'checker' };
const editor = { id: 2, name: 'Edda', role: 'editor' };

async function act(actor: typeof checker, count: number) {
  for (let i = 0; i < count; i++) {
    await commit(actor, async () =>
      changed(null, [
        { type: 'sign_in.refused', data: { email: 'x', address: 'y', reason: 'password' } },
      ]),
    );
  }
}

describe('listEvents', () => {
  useTestDatabase();

  it('shows a checker their own lines and nobody else’s', async () => {
    await act(checker, 2);
    await act(editor, 3);
    const { rows } = await listEvents(checker);
    expect(rows.map((row) => row.actorName)).toEqual(['Cem', 'Cem']);
  });

  it('shows an editor every line, latest first, page by page without gap or double', async () => {
    await act(checker, 3);
    await act(editor, 4);
    const first = await listEvents(editor, { limit: 4 });
    const second = await listEvents(editor, { limit: 4, before: first.next! });
    expect([...first.rows, ...second.rows].map((row) => row.seq)).toEqual([7, 6, 5, 4, 3, 2, 1]);
    expect(second.next).toBeNull();
    const back = await listEvents(editor, { limit: 2, after: second.previous! });
    expect(back.rows.map((row) => row.seq)).toEqual([5, 4]);
    const newest = await listEvents(editor, { limit: 2, after: back.previous! });
    expect(newest).toMatchObject({ rows: [{ seq: 7 }, { seq: 6 }], previous: null, next: 6 });
    expect(first.previous).toBeNull();
  });

  it('keeps to the own lines when asked', async () => {
    await act(checker, 1);
    await act(editor, 1);
    expect((await listEvents(editor, { mine: true })).rows).toHaveLength(1);
  });

  it('finds lines by who, what, which record, when and in which words', async () => {
    const { actor, claimId } = await writeClaim();
    await act(editor, 2);
    const numbers = async (question: object) =>
      (await listEvents(editor, question)).rows.map(({ type }) => type);
    expect(await numbers({ actor: actor.id, type: 'claim' })).toEqual(['claim.created']);
    expect(await numbers({ subject: `claim ${claimId}` })).toEqual(['claim.created']);
    expect(await numbers({ q: 'twelve men' })).toEqual(['claim.created']);
    expect(
      await numbers({ q: 'twelve men', unsearched: new Map([['claim', [String(claimId)]]]) }),
    ).toEqual([]);
    await commit(editor, async () =>
      changed(null, [
        { type: 'sign_in.refused', data: { email: 'a "b"', address: 'y', reason: 'password' } },
      ]),
    );
    expect(await numbers({ q: 'a "b"' })).toEqual(['sign_in.refused']);
    expect(await numbers({ type: 'sign_in.refused' })).toHaveLength(3);
    expect(await numbers({ to: '2020-01-01' })).toEqual([]);
    expect((await numbers({ from: '2020-01-01' })).length).toBeGreaterThan(5);
  });

  it('opens one line to those who may read it', async () => {
    await act(editor, 1);
    expect(await getEvent(editor, 1)).toMatchObject({ data: { email: 'x', reason: 'password' } });
    expect(await getEvent(checker, 1)).toBeNull();
    expect(await getEvent(editor, 2)).toBeNull();
  });
});

async function writeClaim() {
  const actor = await createActor('checker');
  const { claimId } = await createMarkedClaim(actor);
  return { actor, claimId };
}
