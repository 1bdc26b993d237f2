import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/auth/actor';
import { dismissClaim } from '@/lib/claims/dismiss-claim';
import { reading } from '@/lib/db/database';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor, granted } from '@/lib/testing/factories-claims';
import { createClaimsSaying, createDispute } from '@/lib/testing/factories-disputes';
import { expectWholeChain } from '@/lib/testing/whole-chain';
import { addClaimToDispute } from './add-claim-to-dispute';
import { moveClaimInDispute } from './move-claim-in-dispute';
import { openDispute } from './open-dispute';
import { removeClaimFromDispute } from './remove-claim-from-dispute';
import { reopenDispute } from './reopen-dispute';
import { reviseDispute } from './revise-dispute';
import { openDisputeInput } from './schema';
import { settleDispute } from './settle-dispute';

const stored = (id: number) =>
  reading().dispute.findUniqueOrThrow({
    where: { id },
    include: {
      sides: { orderBy: { ordinal: 'asc' }, select: { ordinal: true, label: true } },
      claims: { orderBy: { id: 'asc' }, select: { claimId: true, side: true } },
    },
  });
const told = async () => {
  const events = await reading().event.findMany({
    where: { subjectType: 'dispute' },
    orderBy: { seq: 'asc' },
  });
  return events.map(({ type }) => type);
};
const refused = (code: string) => ({ ok: false, failure: { code } });

describe('a dispute', () => {
  useTestDatabase();
  let actor: Actor;
  let ids: [number, number, number];
  beforeEach(async () => {
    actor = await createActor('checker');
    ids = (await createClaimsSaying(actor, [
      'one is so',
      'two is so',
      'three is so',
    ])) as typeof ids;
  });

  it('opens with sides and claims, an event for each, and a version that counts them', async () => {
    const [one, two] = ids;
    const disputeId = await createDispute(actor, [one, two]);
    expect(await stored(disputeId)).toMatchObject({
      question: 'Is the northern pit closed?',
      state: 'open',
      conclusion: null,
      version: 3,
      sides: [
        { ordinal: 1, label: 'It is' },
        { ordinal: 2, label: 'It is not' },
      ],
      claims: [
        { claimId: one, side: 1 },
        { claimId: two, side: 2 },
      ],
    });
    expect(await told()).toEqual(['dispute.opened', 'dispute.claim_added', 'dispute.claim_added']);
    await expectWholeChain();
  });

  it('takes only accepted claims, each on one side that is there', async () => {
    const [one, two] = ids;
    const question = 'Is it?';
    const sides = [{ label: 'a' }, { label: 'b' }];
    granted(await dismissClaim(actor, { claimId: two, reason: 'Trivial.' }));
    for (const [claims, code] of [
      [[{ claimId: two, side: 1 }], 'conflict'],
      [[{ claimId: 999, side: 1 }], 'not_found'],
      [[{ claimId: one, side: 3 }], 'invalid_input'],
      [
        [
          { claimId: one, side: 1 },
          { claimId: one, side: 2 },
        ],
        'invalid_input',
      ],
    ] as const) {
      const result = await openDispute(actor, { question, sides, claims: [...claims] });
      expect(result).toMatchObject(refused(code));
    }
    expect(await told()).toEqual([]);
  });

  it.each([
    ['one side', [{ label: 'a' }]],
    ['nine sides', Array.from({ length: 9 }, (_, at) => ({ label: `side ${at}` }))],
    ['two sides of one name', [{ label: 'Yes' }, { label: 'yes' }]],
    ['a side without a name', [{ label: 'a' }, { label: ' ' }]],
  ])('is not opened with %s', (_what, sides) => {
    expect(openDisputeInput.safeParse({ question: 'Is it?', sides }).success).toBe(false);
  });

  it('adds, moves and takes out a claim, and refuses what makes no sense', async () => {
    const [one, two] = ids;
    const disputeId = await createDispute(actor, [one]);
    granted(await addClaimToDispute(actor, { disputeId, claimId: two, side: 1 }));
    const again = { disputeId, claimId: two, side: 2 };
    expect(await addClaimToDispute(actor, again)).toMatchObject(refused('conflict'));
    granted(await moveClaimInDispute(actor, again));
    expect(await moveClaimInDispute(actor, again)).toMatchObject(refused('invalid_input'));
    expect(await moveClaimInDispute(actor, { ...again, side: 7 })).toMatchObject(
      refused('invalid_input'),
    );
    expect(await stored(disputeId)).toMatchObject({
      claims: [
        { claimId: one, side: 1 },
        { claimId: two, side: 2 },
      ],
    });
    granted(await removeClaimFromDispute(actor, { disputeId, claimId: two }));
    expect(await removeClaimFromDispute(actor, { disputeId, claimId: two })).toMatchObject(
      refused('not_found'),
    );
    expect((await stored(disputeId)).claims).toHaveLength(1);
    expect((await told()).slice(2)).toEqual([
      'dispute.claim_added',
      'dispute.claim_moved',
      'dispute.claim_removed',
    ]);
  });

  it('is reworded, gains a side, and loses only a side that holds no claim', async () => {
    const disputeId = await createDispute(actor, [ids[0]]);
    granted(
      await reviseDispute(actor, {
        disputeId,
        version: 2,
        question: 'Was the northern pit closed in May?',
        sides: [
          { ordinal: 1, label: 'In May' },
          { ordinal: 2, label: 'It is not' },
          { ordinal: null, label: 'Later' },
        ],
      }),
    );
    expect(await stored(disputeId)).toMatchObject({
      question: 'Was the northern pit closed in May?',
      version: 3,
      sides: [{ label: 'In May' }, { label: 'It is not' }, { ordinal: 3, label: 'Later' }],
    });
    const without = (ordinal: number) =>
      [1, 2, 3].filter((one) => one !== ordinal).map((one) => ({ ordinal: one, label: `s${one}` }));
    expect(await reviseDispute(actor, { disputeId, version: 3, sides: without(1) })).toMatchObject(
      refused('conflict'),
    );
    granted(await reviseDispute(actor, { disputeId, version: 3, sides: without(2) }));
    expect((await stored(disputeId)).sides.map(({ ordinal }) => ordinal)).toEqual([1, 3]);
  });

  it('tells whoever has an old version what changed, and takes nothing from them', async () => {
    const disputeId = await createDispute(actor, []);
    const other = await createActor('editor');
    granted(await addClaimToDispute(other, { disputeId, claimId: ids[0], side: 2 }));
    expect(await reviseDispute(actor, { disputeId, version: 1, question: 'Mine?' })).toMatchObject({
      failure: {
        code: 'conflict',
        currentVersion: 2,
        changes: [{ field: `claim ${ids[0]}`, to: 'side 2' }],
      },
    });
    expect((await stored(disputeId)).question).toBe('Is the northern pit closed?');
  });

  it('is settled with a conclusion, then closed to change until it is taken up again', async () => {
    const disputeId = await createDispute(actor, []);
    const conclusion = 'It was closed in May.';
    expect(await settleDispute(actor, { disputeId, conclusion })).toMatchObject(
      refused('conflict'),
    );
    granted(await addClaimToDispute(actor, { disputeId, claimId: ids[0], side: 1 }));
    granted(await settleDispute(actor, { disputeId, version: 2, conclusion }));
    expect(await stored(disputeId)).toMatchObject({ state: 'settled', conclusion, version: 3 });
    const change = { disputeId, claimId: ids[1], side: 1 };
    expect(await addClaimToDispute(actor, change)).toMatchObject(refused('conflict'));
    expect(await settleDispute(actor, { disputeId, conclusion })).toMatchObject(
      refused('conflict'),
    );
    granted(await reopenDispute(actor, { disputeId, reason: 'A new report.' }));
    expect(await stored(disputeId)).toMatchObject({ state: 'open', conclusion: null });
    expect(await reopenDispute(actor, { disputeId, reason: 'Again.' })).toMatchObject(
      refused('conflict'),
    );
    granted(await addClaimToDispute(actor, change));
    await expectWholeChain();
  });

  it.each(['auditor', 'admin'] as const)('is kept by no %s', async (role) => {
    const outsider = await createActor(role);
    const disputeId = await createDispute(actor, [ids[0]]);
    const claimId = ids[0];
    const before = await told();
    const results = await Promise.all([
      openDispute(outsider, { question: 'Is it?', sides: [{ label: 'a' }, { label: 'b' }] }),
      reviseDispute(outsider, { disputeId, version: 2, question: 'Mine?' }),
      addClaimToDispute(outsider, { disputeId, claimId: ids[1], side: 1 }),
      moveClaimInDispute(outsider, { disputeId, claimId, side: 2 }),
      removeClaimFromDispute(outsider, { disputeId, claimId }),
      settleDispute(outsider, { disputeId, conclusion: 'So.' }),
      reopenDispute(outsider, { disputeId, reason: 'So.' }),
    ]);
    for (const result of results) expect(result).toMatchObject(refused('forbidden'));
    expect(await told()).toEqual(before);
  });
});
