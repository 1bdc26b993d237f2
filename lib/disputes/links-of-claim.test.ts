import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor, granted } from '@/lib/testing/factories-claims';
import { buildLink, createClaimsSaying, createLink } from '@/lib/testing/factories-disputes';
import { linksOfClaim } from './links-of-claim';
import { removeLink } from './remove-link';
import { suggestLink } from './suggest-link';

describe('linksOfClaim', () => {
  useTestDatabase();

  it('reads each link from this claim’s side, decided ones first, without what was removed', async () => {
    const actor = await createActor('checker', 'Ines');
    const [one, two, three] = (await createClaimsSaying(
      actor,
      ['one is so', 'two is so', 'three is so'],
      { speaker: { name: 'Rosa Ilex', kind: 'person' } },
    )) as [number, number, number];
    granted(await suggestLink(actor, buildLink(one, three, { type: 'contradicts' })));
    await createLink(actor, two, one, { type: 'updates', confidence: 'high' });
    const removed = await createLink(actor, two, one, { type: 'supports' });
    granted(await removeLink(actor, { linkId: removed, reason: 'No.' }));
    expect(await linksOfClaim(actor, one)).toMatchObject([
      {
        type: 'updates',
        state: 'decided',
        isOutward: false,
        verb: 'is updated by',
        confidence: 'high',
        createdBy: 'Ines',
        decidedBy: 'Ines',
        other: {
          id: two,
          statement: 'two is so',
          speakerName: 'Rosa Ilex',
          status: 'open',
          ruling: null,
        },
      },
      { type: 'contradicts', state: 'suggested', decidedBy: null, other: { id: three } },
    ]);
    expect(await linksOfClaim(actor, two)).toMatchObject([
      { verb: 'updates', isOutward: true, other: { id: one } },
    ]);
  });
});
