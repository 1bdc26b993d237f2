import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/auth/actor';
import { dismissClaim } from '@/lib/claims/dismiss-claim';
import { reading } from '@/lib/db/database';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor, granted } from '@/lib/testing/factories-claims';
import { buildLink, createClaimsSaying, createLink } from '@/lib/testing/factories-disputes';
import { decideLink } from './decide-link';
import { removeLink } from './remove-link';
import { reviseLink } from './revise-link';
import { suggestLink } from './suggest-link';

describe('links that stand or wait', () => {
  useTestDatabase();
  let actor: Actor;
  let one: number;
  let two: number;
  beforeEach(async () => {
    actor = await createActor('checker');
    [one, two] = (await createClaimsSaying(actor, ['one is so', 'two is so'])) as [number, number];
  });
  const stateOf = async (id: number) =>
    (await reading().claimLink.findUniqueOrThrow({ where: { id } })).state;
  const lastEvent = async () => {
    const event = await reading().event.findFirstOrThrow({ orderBy: { seq: 'desc' } });
    return { type: event.type, data: JSON.parse(event.data) };
  };
  const suggest = async () => granted(await suggestLink(actor, buildLink(two, one))).linkId;

  it('accepts a suggestion: from then on it is a link like any other', async () => {
    const linkId = await suggest();
    granted(await decideLink(actor, { linkId, version: 1, decision: 'accept' }));
    expect(await stateOf(linkId)).toBe('decided');
    expect(await lastEvent()).toMatchObject({
      type: 'link.made',
      data: { fromClaimId: two, toClaimId: one, type: 'updates' },
    });
  });

  it('rejects a suggestion, with a reason or without', async () => {
    const linkId = await suggest();
    granted(await decideLink(actor, { linkId, decision: 'reject', reason: 'Another pit.' }));
    expect(await stateOf(linkId)).toBe('rejected');
    expect(await lastEvent()).toMatchObject({
      type: 'link.rejected',
      data: { reason: 'Another pit.' },
    });
    expect(await decideLink(actor, { linkId, decision: 'accept' })).toMatchObject({
      failure: { code: 'conflict' },
    });
  });

  it('refuses to accept a suggestion that has come to close a circle', async () => {
    const linkId = await suggest();
    await createLink(actor, one, two);
    expect(await decideLink(actor, { linkId, decision: 'accept' })).toMatchObject({
      failure: { code: 'conflict', message: expect.stringContaining('make a circle') },
    });
    expect(await stateOf(linkId)).toBe('suggested');
  });

  it('refuses to accept a suggestion about a claim that was dismissed meanwhile', async () => {
    const linkId = await suggest();
    granted(await dismissClaim(actor, { claimId: one, reason: 'Trivial.' }));
    expect(await decideLink(actor, { linkId, decision: 'accept' })).toMatchObject({
      failure: { code: 'conflict' },
    });
    granted(await decideLink(actor, { linkId, decision: 'reject' }));
  });

  it('rewords a reason, tells the difference, and refuses what changes nothing', async () => {
    const linkId = await createLink(actor, two, one);
    const words = { reason: 'The later report replaces it.', confidence: 'high' } as const;
    granted(await reviseLink(actor, { linkId, version: 1, ...words }));
    expect(await lastEvent()).toEqual({
      type: 'link.revised',
      data: {
        v: 1,
        changes: {
          reason: { from: 'Both speak of the northern pit.', to: words.reason },
          confidence: { from: 'medium', to: 'high' },
        },
      },
    });
    expect(await reviseLink(actor, { linkId, version: 2, ...words })).toMatchObject({
      failure: { code: 'invalid_input' },
    });
  });

  it('tells whoever has an old version what changed, and writes nothing', async () => {
    const linkId = await createLink(actor, two, one);
    const other = await createActor('editor');
    granted(
      await reviseLink(other, { linkId, version: 1, reason: 'Theirs.', confidence: 'medium' }),
    );
    const mine = { linkId, version: 1, reason: 'Mine.', confidence: 'medium' } as const;
    expect(await reviseLink(actor, mine)).toMatchObject({
      failure: {
        code: 'conflict',
        currentVersion: 2,
        changes: [{ field: 'reason', to: 'Theirs.' }],
      },
    });
    expect(await removeLink(actor, { linkId, version: 1, reason: 'No.' })).toMatchObject({
      failure: { code: 'conflict', currentVersion: 2 },
    });
    expect(await stateOf(linkId)).toBe('decided');
  });

  it('removes a link once, with its reason; a suggestion is rejected instead', async () => {
    const waiting = await suggest();
    expect(await removeLink(actor, { linkId: waiting, reason: 'No.' })).toMatchObject({
      failure: { code: 'conflict' },
    });
    const linkId = await createLink(actor, two, one, { type: 'contradicts' });
    granted(await removeLink(actor, { linkId, version: 1, reason: 'They agree.' }));
    expect(await lastEvent()).toMatchObject({
      type: 'link.removed',
      data: { reason: 'They agree.' },
    });
    expect(await removeLink(actor, { linkId, reason: 'Again.' })).toMatchObject({
      failure: { code: 'conflict' },
    });
  });

  it.each(['auditor', 'admin'] as const)('refuses an %s', async (role) => {
    const outsider = await createActor(role);
    const waiting = await suggest();
    const linkId = await createLink(actor, two, one, { type: 'supports' });
    const refused = { failure: { code: 'forbidden' } };
    expect(await decideLink(outsider, { linkId: waiting, decision: 'accept' })).toMatchObject(
      refused,
    );
    expect(await removeLink(outsider, { linkId, reason: 'No.' })).toMatchObject(refused);
    expect(
      await reviseLink(outsider, { linkId, version: 1, reason: 'Mine.', confidence: 'low' }),
    ).toMatchObject(refused);
  });
});
