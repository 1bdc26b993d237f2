import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '@/lib/testing/database';
import {
  buildProposal,
  createActor,
  createProposals,
  granted,
  sampleText,
} from '@/lib/testing/factories-claims';
import { createClaimsSaying } from '@/lib/testing/factories-disputes';
import { dismissClaim } from './dismiss-claim';
import { similarClaims } from './similar-claims';

describe('similarClaims', () => {
  useTestDatabase();

  it('puts the claim that shares the rarest words first, and leaves out what shares none', async () => {
    const actor = await createActor('checker');
    const [dam, drowned, bridge] = await createClaimsSaying(actor, [
      'the gates of the Orlo dam were opened by hand on Thursday night',
      'twenty-three people drowned when the Orlo dam was opened',
      'the bridge at Brannic was built in 1931',
    ]);
    await createClaimsSaying(
      actor,
      Array.from({ length: 12 }, (_, at) => `the harvest of the year ${1900 + at} was opened late`),
    );
    const found = await similarClaims(actor, { text: 'Nobody opened the gates of the Orlo dam.' });
    expect(found.map(({ id }) => id)).toEqual([dam, drowned]);
    expect(found[0]!.score).toBeGreaterThan(found[1]!.score);
    expect(found.map(({ id }) => id)).not.toContain(bridge);
  });

  it('sees through accents, letter case and the ends of longer words', async () => {
    const actor = await createActor('checker');
    const [claim] = await createClaimsSaying(actor, [
      'LA MINISTRA anunció nuevas inundaciones en Bránnic',
    ]);
    const found = await similarClaims(actor, { text: 'La ministra anuncia inundación en Brannic' });
    expect(found.map(({ id }) => id)).toEqual([claim]);
  });

  it('leaves out the claim itself, proposals and what was dismissed', async () => {
    const actor = await createActor('checker');
    await createProposals(actor, [buildProposal(sampleText, 'the northern pit is closed')]);
    const [own, other, dismissed] = (await createClaimsSaying(actor, [
      'the northern pit is closed for good',
      'the northern pit was closed in May',
      'the northern pit is to be closed',
    ])) as [number, number, number];
    granted(await dismissClaim(actor, { claimId: dismissed, reason: 'A plan.' }));
    const found = await similarClaims(actor, {
      text: 'the northern pit is closed for good',
      exceptClaimId: own,
    });
    expect(found.map(({ id }) => id)).toEqual([other]);
  });

  it.each(['', 'pit', 'the of and', '"* ( NEAR', '\u0000 ^^ :::'])(
    'finds nothing for %j, and fails on no sign',
    async (text) => {
      const actor = await createActor('checker');
      await createClaimsSaying(actor, ['the northern pit is closed']);
      expect(await similarClaims(actor, { text })).toEqual([]);
    },
  );

  it('gives as many as asked for at most', async () => {
    const actor = await createActor('checker');
    const sentences = ['one', 'two', 'three'].map((day) => `miners left the pit after ${day} days`);
    await createClaimsSaying(actor, sentences);
    const found = await similarClaims(actor, { text: 'miners left the pit after days', limit: 2 });
    expect(found).toHaveLength(2);
  });
});
