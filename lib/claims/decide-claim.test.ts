import { describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import { createSpeaker } from '@/lib/speakers/create-speaker';
import { useTestDatabase } from '@/lib/testing/database';
import {
  buildProposal,
  createActor,
  createMarkedClaim,
  createProposals,
  createSnapshotOf,
  granted,
  sampleText,
} from '@/lib/testing/factories-claims';
import { acceptAbove } from './accept-above';
import { acceptClaim } from './accept-claim';
import { dismissClaim } from './dismiss-claim';
import { proposeClaims } from './propose-claims';
import { reviseClaim } from './revise-claim';
import { takeBack } from './take-back';

const closed = buildProposal(sampleText, 'the northern pit is closed');
const speakers = () => reading().speaker.findMany({ orderBy: { id: 'asc' } });
const claimOf = (id: number) => reading().claim.findUniqueOrThrow({ where: { id } });
const typesOf = async (claimId: number) =>
  (
    await reading().event.findMany({
      where: { subjectType: 'claim', subjectId: String(claimId) },
      orderBy: { seq: 'asc' },
    })
  ).map((event) => event.type);

async function start(proposals = [closed]): Promise<{ actor: Actor; claimId: number }> {
  const actor = await createActor('checker');
  const { claimIds } = await createProposals(actor, proposals);
  return { actor, claimId: claimIds[0]! };
}

describe('acceptClaim', () => {
  useTestDatabase();

  it('opens the claim and registers the suggested speaker in the same commit', async () => {
    const { actor, claimId } = await start();
    const accepted = granted(await acceptClaim(actor, { claimId, version: 1 }));
    expect(accepted).toMatchObject({ status: 'open', version: 2 });
    expect(await claimOf(claimId)).toMatchObject({
      status: 'open',
      acceptedById: actor.id,
      speakerId: accepted.speakerId,
    });
    expect(await speakers()).toMatchObject([{ name: 'Rosa Ilex', kind: 'person' }]);
    expect(await typesOf(claimId)).toEqual(['claim.proposed', 'claim.accepted']);
    expect(await reading().event.count({ where: { type: 'speaker.created' } })).toBe(1);
  });

  it('finds the suggested speaker by any of its names', async () => {
    const { actor, claimId } = await start();
    const { speakerId } = granted(
      await createSpeaker(actor, { name: 'R. Ilex', kind: 'person', aliases: ['ROSA ÍLEX'] }),
    );
    expect(granted(await acceptClaim(actor, { claimId })).speakerId).toBe(speakerId);
    expect(await speakers()).toHaveLength(1);
  });

  it('takes corrections in the same step, and they win over the suggestion', async () => {
    const { actor, claimId } = await start();
    const speaker = { name: 'The Pit Board', kind: 'organisation' as const };
    const statement = 'The northern pit is closed.';
    granted(await acceptClaim(actor, { claimId, statement, speaker, kind: 'mixed' }));
    expect(await claimOf(claimId)).toMatchObject({ statement, kind: 'mixed', status: 'open' });
    expect(await speakers()).toMatchObject([{ name: 'The Pit Board' }]);
    const event = await reading().event.findFirstOrThrow({ where: { type: 'claim.accepted' } });
    expect(JSON.parse(event.data).changes).toMatchObject({
      statement: { from: 'the northern pit is closed', to: statement },
      kind: { from: 'indirect', to: 'mixed' },
    });
  });

  it('registers nobody for a pronoun', async () => {
    const { actor, claimId } = await start([
      { ...closed, speaker: { name: 'she', type: 'pronoun', mention: null } },
    ]);
    expect(granted(await acceptClaim(actor, { claimId })).speakerId).toBeNull();
    expect(await speakers()).toEqual([]);
  });

  it('refuses a second acceptance and keeps one event', async () => {
    const { actor, claimId } = await start();
    await acceptClaim(actor, { claimId });
    expect(await acceptClaim(actor, { claimId })).toMatchObject({
      ok: false,
      failure: { code: 'conflict' },
    });
    expect(await typesOf(claimId)).toHaveLength(2);
  });

  it('refuses an auditor and leaves the proposal as it is', async () => {
    const { claimId } = await start();
    const auditor = await createActor('auditor');
    expect(await acceptClaim(auditor, { claimId })).toMatchObject({
      ok: false,
      failure: { code: 'forbidden' },
    });
    expect(await claimOf(claimId)).toMatchObject({ status: 'proposed', version: 1 });
    expect(await speakers()).toEqual([]);
  });
});

describe('acceptAbove', () => {
  useTestDatabase();

  it('accepts what is confident enough, one speaker for the same name, and leaves the rest', async () => {
    const actor = await createActor('editor');
    const { claimIds, snapshotId } = await createProposals(actor, [
      closed,
      buildProposal(sampleText, 'There are no miners left,', { confidence: 0.7 }),
      buildProposal(sampleText, 'twelve men work there at night', { confidence: 0.69 }),
    ]);
    const result = granted(await acceptAbove(actor, { snapshotId, threshold: 0.7 }));
    expect(result).toEqual({ accepted: 2, undecided: 0 });
    const statuses = await Promise.all(claimIds.map(async (id) => (await claimOf(id)).status));
    expect(statuses).toEqual(['open', 'open', 'proposed']);
    expect(await speakers()).toHaveLength(1);
    expect(await typesOf(claimIds[1]!)).toEqual(['claim.proposed', 'claim.accepted']);
  });

  it('leaves a claim whose speaker could be several', async () => {
    const actor = await createActor('editor');
    for (const _ of [1, 2]) await createSpeaker(actor, { name: 'Rosa Ilex', kind: 'person' });
    const { snapshotId } = await createProposals(actor, [closed]);
    expect(granted(await acceptAbove(actor, { snapshotId, threshold: 0 }))).toEqual({
      accepted: 0,
      undecided: 1,
    });
  });

  it('goes on past one commit', async () => {
    const actor = await createActor('editor');
    const text = Array.from({ length: 230 }, (_, i) => `Claim number ${i} ends here.`).join(' ');
    const { snapshotId, extractionId } = await createSnapshotOf(text);
    const proposals = Array.from({ length: 230 }, (_, i) =>
      buildProposal(text, `number ${i} ends`, { speaker: null }),
    );
    granted(await proposeClaims(actor, { snapshotId, extractionId, proposals }));
    const result = granted(await acceptAbove(actor, { snapshotId, threshold: 0.5 }));
    expect(result.accepted).toBe(230);
    expect(await reading().claim.count({ where: { status: 'open' } })).toBe(230);
  });

  it('refuses an admin', async () => {
    const { claimId } = await start();
    const { snapshotId } = await claimOf(claimId);
    const admin = await createActor('admin');
    expect(await acceptAbove(admin, { snapshotId, threshold: 0 })).toMatchObject({
      ok: false,
      failure: { code: 'forbidden' },
    });
  });
});

describe('dismissClaim and takeBack', () => {
  useTestDatabase();

  it('puts a proposal aside with the reason, and makes it a proposal again', async () => {
    const { actor, claimId } = await start();
    granted(await dismissClaim(actor, { claimId, reason: 'A chapter title.' }));
    expect(await claimOf(claimId)).toMatchObject({
      status: 'dismissed',
      dismissedReason: 'A chapter title.',
    });
    expect(granted(await takeBack(actor, { claimId })).status).toBe('proposed');
    expect(await claimOf(claimId)).toMatchObject({ dismissedReason: null, version: 3 });
    expect(await typesOf(claimId)).toEqual(['claim.proposed', 'claim.dismissed', 'claim.reopened']);
  });

  it('takes an acceptance back to a proposal that belongs to nobody', async () => {
    const { actor, claimId } = await start();
    granted(await acceptClaim(actor, { claimId }));
    expect(granted(await takeBack(actor, { claimId })).status).toBe('proposed');
    expect(await claimOf(claimId)).toMatchObject({ acceptedById: null, acceptedAt: null });
  });

  it('opens an accepted claim again after a dismissal', async () => {
    const { actor, claimId } = await start();
    granted(await acceptClaim(actor, { claimId }));
    granted(await dismissClaim(actor, { claimId, reason: 'Trivial.' }));
    expect(granted(await takeBack(actor, { claimId })).status).toBe('open');
    expect(await claimOf(claimId)).toMatchObject({ acceptedById: actor.id });
  });

  it('has nothing to take back of a claim that a member marked', async () => {
    const actor = await createActor('checker');
    const { claimId } = await createMarkedClaim(actor);
    expect(await takeBack(actor, { claimId })).toMatchObject({
      ok: false,
      failure: { code: 'conflict' },
    });
    expect(await typesOf(claimId)).toEqual(['claim.created']);
  });

  it('tells what changed meanwhile to whoever decides on an older state', async () => {
    const { actor, claimId } = await start();
    granted(await reviseClaim(actor, { claimId, version: 1, statement: 'It is closed.' }));
    expect(await dismissClaim(actor, { claimId, version: 1, reason: 'No.' })).toMatchObject({
      ok: false,
      failure: {
        code: 'conflict',
        changes: [{ field: 'statement', from: 'the northern pit is closed', to: 'It is closed.' }],
      },
    });
    expect(await claimOf(claimId)).toMatchObject({ status: 'proposed' });
  });

  it('refuses an auditor', async () => {
    const { claimId } = await start();
    const auditor = await createActor('auditor');
    for (const attempt of [
      dismissClaim(auditor, { claimId, reason: 'No.' }),
      takeBack(auditor, { claimId }),
    ])
      expect(await attempt).toMatchObject({ ok: false, failure: { code: 'forbidden' } });
    expect(await typesOf(claimId)).toEqual(['claim.proposed']);
  });
});
