import { describe, expect, it } from 'vitest';
import type { Actor, Role } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor, createMarkedClaim, granted } from '@/lib/testing/factories-claims';
import { createRatedClaim, createRound } from '@/lib/testing/factories-reviews';
import { adjudicationOfRound } from './adjudication-of-round';
import { getAdjudication, listAdjudications } from './adjudications';
import { askForAdjudication } from './ask-for-adjudication';
import { hasOpenAdjudication } from './open-adjudication';
import { markOverrulingsSeen, overrulings } from './overrulings';
import { resolveAdjudication } from './resolve-adjudication';

const codeOf = (result: { ok: boolean }) =>
  'failure' in result ? (result.failure as { code: string }).code : 'ok';
const events = (type: string) => reading().event.count({ where: { type } });

async function start(values = ['true', 'false'], closer?: Actor) {
  const ann = await createActor('checker', 'Ann');
  const bo = await createActor('editor', 'Bo');
  const ed = closer ?? (await createActor('editor', 'Ed'));
  const given = [ann, bo].slice(0, values.length).map((by, at) => ({ by, value: values[at]! }));
  const rated = await createRatedClaim(ed, given);
  return { ann, bo, ed, ...rated, adjudicationId: rated.adjudicationId ?? 0 };
}

const resolution = { version: 1, value: 'false', resolution: 'The register settles it.' };

describe('resolveAdjudication', () => {
  useTestDatabase();

  it('records what it came to and whom it overruled, and ends the discussion', async () => {
    const { ann, bo, ed, adjudicationId, reviewId } = await start();
    const input = { adjudicationId, ...resolution };
    expect(granted(await resolveAdjudication(ed, input)).overruled).toEqual([ann.id]);
    expect(await hasOpenAdjudication(reading(), reviewId)).toBe(false);
    expect(await events('adjudication.resolved')).toBe(1);
    expect(await getAdjudication(bo, adjudicationId)).toMatchObject({
      resolution: {
        value: { word: 'False' },
        text: 'The register settles it.',
        byName: 'Ed',
        overruled: [ann.id],
      },
      can: { resolve: false, discuss: false },
    });
    expect(await resolveAdjudication(ed, input)).toMatchObject({ failure: { code: 'conflict' } });
  });

  it.each([
    ['checker', 'forbidden'],
    ['auditor', 'forbidden'],
    ['admin', 'forbidden'],
    ['editor', 'ok'],
  ] as const)('asks a %s who has not rated: %s', async (role: Role, code) => {
    const { adjudicationId } = await start();
    const actor = await createActor(role, 'Cy');
    expect(codeOf(await resolveAdjudication(actor, { adjudicationId, ...resolution }))).toBe(code);
    expect(await events('adjudication.resolved')).toBe(code === 'ok' ? 1 : 0);
  });

  it('refuses an editor who has rated the claim in that round', async () => {
    const { bo, adjudicationId } = await start();
    const input = { adjudicationId, ...resolution };
    expect(codeOf(await resolveAdjudication(bo, input))).toBe('forbidden');
    expect(await getAdjudication(bo, adjudicationId)).toMatchObject({
      hasRated: true,
      can: { resolve: false, discuss: true },
    });
  });

  it('refuses a value that is not on the scale, and an older sight of it', async () => {
    const { ed, adjudicationId } = await start();
    const input = { adjudicationId, ...resolution };
    const wrong = await resolveAdjudication(ed, { ...input, value: 'perhaps' });
    expect(wrong).toMatchObject({ failure: { code: 'invalid_input', fields: {} } });
    expect(codeOf(await resolveAdjudication(ed, { ...input, version: 2 }))).toBe('conflict');
    expect(codeOf(await resolveAdjudication(ed, { ...input, adjudicationId: 99 }))).toBe(
      'not_found',
    );
  });
});

describe('askForAdjudication', () => {
  useTestDatabase();

  it('puts ratings that agree up for discussion, once', async () => {
    const { ed, reviewId } = await start(['true', 'true']);
    const { adjudicationId } = granted(await askForAdjudication(ed, { reviewId }));
    expect(await getAdjudication(ed, adjudicationId)).toMatchObject({
      cause: 'asked',
      openedByName: 'Ed',
    });
    expect(await hasOpenAdjudication(reading(), reviewId)).toBe(true);
    expect(codeOf(await askForAdjudication(ed, { reviewId }))).toBe('conflict');
    expect(await events('adjudication.opened')).toBe(1);
  });

  it('is for editors, and for closed rounds with something to weigh', async () => {
    const { ann, ed, reviewId } = await start(['true', 'true']);
    for (const actor of [ann, await createActor('auditor'), await createActor('admin')]) {
      expect(codeOf(await askForAdjudication(actor, { reviewId }))).toBe('forbidden');
    }
    const { claimId } = await createMarkedClaim(ed);
    const open = await createRound(ed, claimId, [{ by: ann, value: 'true' }]);
    expect(codeOf(await askForAdjudication(ed, open))).toBe('conflict');
    const alone = await createRatedClaim(ed, [{ by: ann, value: 'true' }]);
    expect(codeOf(await askForAdjudication(ed, alone))).toBe('conflict');
    expect(codeOf(await askForAdjudication(ed, { reviewId: 99 }))).toBe('not_found');
    expect(await events('adjudication.opened')).toBe(0);
  });
});

describe('adjudicationOfRound', () => {
  useTestDatabase();

  it('tells where the ratings of a round are discussed, and who may ask for it', async () => {
    const { ann, ed, reviewId } = await start(['true', 'true']);
    expect(await adjudicationOfRound(ed, reviewId)).toEqual({ adjudication: null, canAsk: true });
    expect(await adjudicationOfRound(ann, reviewId)).toEqual({ adjudication: null, canAsk: false });
    const { adjudicationId } = granted(await askForAdjudication(ed, { reviewId }));
    expect(await adjudicationOfRound(ann, reviewId)).toEqual({
      adjudication: { id: adjudicationId, isOpen: true, value: null },
      canAsk: false,
    });
    granted(await resolveAdjudication(ed, { adjudicationId, ...resolution }));
    expect(await adjudicationOfRound(ann, reviewId)).toMatchObject({
      adjudication: { isOpen: false, value: { word: 'False' } },
    });
  });

  it('tells nothing of a round that is open', async () => {
    const { ann, bo, ed } = await start();
    const { claimId } = await createMarkedClaim(ed);
    const { reviewId } = await createRound(ed, claimId, [
      { by: ann, value: 'true' },
      { by: bo, value: 'false' },
    ]);
    expect(await adjudicationOfRound(ed, reviewId)).toEqual({ adjudication: null, canAsk: false });
  });
});

describe('listAdjudications', () => {
  useTestDatabase();

  it('lists those that wait, and apart from them those that are resolved', async () => {
    const { ed, ann, bo, adjudicationId } = await start();
    const given = [
      { by: ann, value: 'true' },
      { by: bo, value: 'mixed' },
    ];
    const second = await createRatedClaim(ed, given);
    granted(await resolveAdjudication(ed, { adjudicationId, ...resolution }));
    expect((await listAdjudications(ann, { state: 'open' })).rows).toMatchObject([
      { id: second.adjudicationId, cause: 'spread', given: [{ count: 1 }, { count: 1 }] },
    ]);
    expect((await listAdjudications(ann, { state: 'resolved' })).rows).toMatchObject([
      { id: adjudicationId, value: { word: 'False' } },
    ]);
  });
});

describe('overrulings', () => {
  useTestDatabase();

  it('tell whoever gave another value why, until they have seen it', async () => {
    const { ann, bo, ed, adjudicationId } = await start();
    expect(await overrulings(ann)).toEqual([]);
    granted(await resolveAdjudication(ed, { adjudicationId, ...resolution }));
    expect(await overrulings(bo)).toEqual([]);
    expect(await overrulings(ed)).toEqual([]);
    expect(await overrulings(ann)).toMatchObject([
      {
        adjudicationId,
        given: 'True',
        cameTo: 'False',
        why: 'The register settles it.',
        byName: 'Ed',
      },
    ]);
    const count = await reading().event.count();
    const ids = { adjudicationIds: [adjudicationId] };
    expect(granted(await markOverrulingsSeen(bo, ids))).toEqual({ seen: 0 });
    expect(granted(await markOverrulingsSeen(ann, ids))).toEqual({ seen: 1 });
    expect(await overrulings(ann)).toEqual([]);
    expect(await reading().event.count()).toBe(count);
  });
});
