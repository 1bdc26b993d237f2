import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '@/lib/testing/database';
import {
  buildProposal,
  createActor,
  createProposals,
  sampleText,
} from '@/lib/testing/factories-claims';
import { createClaimsSaying } from '@/lib/testing/factories-disputes';
import { searchClaims } from './search-claims';

describe('searchClaims', () => {
  useTestDatabase();

  it('finds accepted claims by words, the last one unfinished, and by number', async () => {
    const actor = await createActor('checker');
    await createProposals(actor, [buildProposal(sampleText, 'the northern pit is closed')]);
    const [pit, mine] = (await createClaimsSaying(actor, [
      'the northern pit is open',
      'the southern mine is open',
    ])) as [number, number];
    const idsFor = async (typed: string, except?: number) =>
      (await searchClaims(actor, typed, except)).map(({ id }) => id);
    expect(await idsFor('northern pi')).toEqual([pit]);
    expect(await idsFor('open')).toEqual([mine, pit]);
    expect(await idsFor('open', mine)).toEqual([pit]);
    expect(await idsFor(`#${mine}`)).toEqual([mine]);
    expect(await idsFor('')).toEqual([]);
    expect(await idsFor('"')).toEqual([]);
  });
});
