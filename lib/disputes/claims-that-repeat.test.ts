import { describe, expect, it } from 'vitest';
import { dismissClaim } from '@/lib/claims/dismiss-claim';
import { reading } from '@/lib/db/database';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor, granted } from '@/lib/testing/factories-claims';
import { buildLink, createClaimsSaying, createLink } from '@/lib/testing/factories-disputes';
import { claimsThatRepeat } from './claims-that-repeat';
import { suggestLink } from './suggest-link';

describe('claimsThatRepeat', () => {
  useTestDatabase();

  it('finds whoever repeats a claim, by any number of steps, nearest first and each once', async () => {
    const actor = await createActor('checker');
    const names = ['a is', 'b is', 'c is', 'd is', 'e is', 'f is', 'g is'];
    const [a, b, c, d, e, f, g] = (await createClaimsSaying(actor, names)) as number[] as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const repeats = { type: 'repeats' } as const;
    await createLink(actor, d, b, repeats);
    await createLink(actor, b, a, repeats);
    await createLink(actor, c, a, repeats);
    await createLink(actor, d, c, repeats);
    await createLink(actor, a, e, repeats);
    await createLink(actor, f, a, { type: 'supports' });
    granted(await suggestLink(actor, buildLink(g, a, repeats)));
    expect(await claimsThatRepeat(reading(), a)).toEqual([b, c, d]);
    expect(await claimsThatRepeat(reading(), f)).toEqual([]);
    granted(await dismissClaim(actor, { claimId: b, reason: 'Trivial.' }));
    expect(await claimsThatRepeat(reading(), a)).toEqual([c, d]);
  });
});
