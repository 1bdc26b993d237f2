import { describe, expect, it } from 'vitest';
import { searchClaims } from '@/lib/claims/search-claims';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor, granted } from '@/lib/testing/factories-claims';
import {
  buildLink,
  createClaimsSaying,
  createDispute,
  createLink,
} from '@/lib/testing/factories-disputes';
import { createAssignments, createRating } from '@/lib/testing/factories-reviews';
import { getDispute } from './get-dispute';
import { disputesOfClaim, listDisputes } from './list-disputes';
import { suggestLink } from './suggest-link';

describe('getDispute', () => {
  useTestDatabase();

  it('shows claims by side with their words in place, and the links among them alone', async () => {
    const actor = await createActor('checker', 'Ines');
    const [one, two, outside] = (await createClaimsSaying(
      actor,
      ['one is so', 'two is so', 'three is so'],
      { speaker: { name: 'Rosa Ilex', kind: 'person' }, saidOn: '2026-02' },
    )) as [number, number, number];
    const disputeId = await createDispute(actor, [one, two]);
    await createLink(actor, one, two, { type: 'contradicts' });
    granted(await suggestLink(actor, buildLink(two, one, { type: 'updates' })));
    await createLink(actor, one, outside, { type: 'supports' });
    expect(await getDispute(actor, disputeId)).toMatchObject({
      createdBy: 'Ines',
      claims: [
        {
          id: one,
          side: 1,
          speakerName: 'Rosa Ilex',
          saidOn: '2026-02',
          words: [
            { prefix: 'Somebody said that ', exact: 'one is so', suffix: '. Nobody else did.' },
          ],
          rated: null,
        },
        { id: two, side: 2 },
      ],
      links: [
        { from: one, to: two, type: 'contradicts', isSuggested: false },
        { from: two, to: one, type: 'updates', isSuggested: true },
      ],
    });
    expect(await getDispute(actor, 999)).toBeNull();
  });

  it('lets nothing of others’ ratings through until mine is in or rating is closed', async () => {
    const [ines, jonas] = [
      await createActor('checker', 'Ines'),
      await createActor('checker', 'Jon'),
    ];
    const [editor, auditor, admin] = [
      await createActor('editor'),
      await createActor('auditor'),
      await createActor('admin'),
    ];
    const [claimId] = (await createClaimsSaying(ines, ['one is so'])) as [number];
    const disputeId = await createDispute(ines, [claimId]);
    await createAssignments(editor, claimId, [{ actor: ines }, { actor: jonas }]);
    const reference = {
      title: 'The register of Brannic',
      url: null,
      publisher: null,
      accessedOn: null,
      quotation: 'Nine men.',
      fileSha256: null,
    };
    await createRating(ines, claimId, {
      value: 'mostly_false',
      rationale: 'A secret rationale.',
      evidence: [{ stance: 'refutes', reference }],
    });
    const seen = async (actor: typeof ines) =>
      (await getDispute(actor, disputeId))?.claims[0]?.rated;
    for (const blind of [jonas, editor, admin]) {
      expect(await seen(blind)).toMatchObject({ ratings: [], hidden: 1, evidence: [] });
      const payload = JSON.stringify(await getDispute(blind, disputeId));
      expect(payload).not.toMatch(/mostly|register of Brannic|Nine men|secret/i);
    }
    for (const entitled of [ines, auditor]) {
      expect(await seen(entitled)).toMatchObject({
        ratings: [{ memberName: 'Ines', word: 'Mostly false', tone: 'refuted' }],
        hidden: 0,
        evidence: [{ stance: 'refutes', title: 'The register of Brannic', words: 'Nine men.' }],
      });
    }
    await createRating(jonas, claimId, { value: 'true' });
    for (const anyone of [jonas, editor, admin]) {
      expect((await seen(anyone))?.ratings.map(({ word }) => word)).toEqual([
        'Mostly false',
        'True',
      ]);
    }
  });

  it('hides the speaker from whoever is to rate the claim without the name', async () => {
    const [ines, jonas] = [
      await createActor('checker', 'Ines'),
      await createActor('checker', 'Jon'),
    ];
    const editor = await createActor('editor');
    const [claimId] = (await createClaimsSaying(ines, ['one is so, says Rosa Ilex'], {
      speaker: { name: 'Rosa Ilex', kind: 'person' },
    })) as [number];
    const disputeId = await createDispute(ines, [claimId]);
    await createAssignments(editor, claimId, [{ actor: jonas, hidesSpeaker: true }]);
    expect(JSON.stringify(await getDispute(jonas, disputeId))).not.toContain('Rosa');
    expect(await searchClaims(jonas, 'Rosa')).toEqual([]);
    expect(await searchClaims(ines, 'Rosa')).toHaveLength(1);
    expect(JSON.stringify(await getDispute(ines, disputeId))).toContain('Rosa');
  });
});

describe('listDisputes', () => {
  useTestDatabase();

  it('goes from the newest to the oldest and back, each dispute once', async () => {
    const actor = await createActor('checker');
    const ids: number[] = [];
    for (let i = 0; i < 32; i++) ids.unshift(await createDispute(actor, []));
    const first = await listDisputes(actor, {}, {});
    const second = await listDisputes(actor, {}, { after: first.rows.at(-1)!.id });
    expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(ids);
    expect([first.hasPrevious, first.hasNext, second.hasPrevious, second.hasNext]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    const back = await listDisputes(actor, {}, { before: second.rows[0]!.id });
    expect(back.rows).toEqual(first.rows);
    expect(back.hasPrevious).toBe(false);
    expect((await listDisputes(actor, { state: 'settled' }, {})).rows).toEqual([]);
  });

  it('names the side that a claim takes', async () => {
    const actor = await createActor('checker');
    const [one, two] = (await createClaimsSaying(actor, ['one is so', 'two is so'])) as [
      number,
      number,
    ];
    const disputeId = await createDispute(actor, [one, two]);
    expect(await disputesOfClaim(actor, two)).toMatchObject([
      { id: disputeId, side: 'It is not', sides: ['It is', 'It is not'], claimCount: 2 },
    ]);
  });
});
