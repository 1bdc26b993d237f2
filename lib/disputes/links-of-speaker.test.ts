import { describe, expect, it } from 'vitest';
import { reading } from '@/lib/db/database';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor, granted } from '@/lib/testing/factories-claims';
import { buildLink, createClaimsSaying, createLink } from '@/lib/testing/factories-disputes';
import { linksOfSpeaker } from './links-of-speaker';
import { suggestLink } from './suggest-link';

describe('linksOfSpeaker', () => {
  useTestDatabase();

  it('shows where a speaker turned, the later claim first, and nothing between two speakers', async () => {
    const actor = await createActor('checker');
    const speaker = { name: 'Rosa Ilex', kind: 'person' } as const;
    const [early] = (await createClaimsSaying(actor, ['it is open'], {
      speaker,
      saidOn: '2026-01',
    })) as [number];
    const { speakerId } = await reading().claim.findUniqueOrThrow({ where: { id: early } });
    const same = { speaker: { id: speakerId! } };
    const [late] = (await createClaimsSaying(actor, ['it is shut'], {
      ...same,
      saidOn: '2026-02-03',
    })) as [number];
    const [later] = (await createClaimsSaying(actor, ['it will open'], same)) as [number];
    const [other] = (await createClaimsSaying(actor, ['it never shut'])) as [number];
    const contradiction = await createLink(actor, late, early, { type: 'contradicts' });
    const update = await createLink(actor, later, late, { type: 'updates' });
    await createLink(actor, other, late, { type: 'contradicts' });
    await createLink(actor, later, early, { type: 'supports' });
    granted(await suggestLink(actor, buildLink(later, early, { type: 'updates' })));
    const turns = await linksOfSpeaker(actor, speakerId!);
    expect(turns.map((turn) => [turn.linkId, turn.type, turn.later.id, turn.earlier.id])).toEqual([
      [update, 'updates', later, late],
      [contradiction, 'contradicts', late, early],
    ]);
  });
});
