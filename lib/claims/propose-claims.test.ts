import { describe, expect, it } from 'vitest';
import { reading } from '@/lib/db/database';
import { useTestDatabase } from '@/lib/testing/database';
import {
  buildPiece,
  buildProposal,
  createActor,
  createProposals,
  createSnapshotOf,
  granted,
  sampleText,
} from '@/lib/testing/factories-claims';
import { acceptClaim } from './accept-claim';
import { dismissClaim } from './dismiss-claim';
import { proposeClaims } from './propose-claims';
import { reviseClaim } from './revise-claim';

const closed = buildProposal(sampleText, 'the northern pit is closed');
const twelve = buildProposal(sampleText, 'twelve men work there at night', {
  speaker: { name: 'the union', type: 'role', mention: buildPiece(sampleText, 'the union') },
});
const direct = buildProposal(sampleText, ['There are no miners left,', 'Nobody goes down.'], {
  kind: 'direct',
  cue: [buildPiece(sampleText, 'said.')],
  affiliation: buildPiece(sampleText, 'minister of mines'),
});

describe('proposeClaims', () => {
  useTestDatabase();

  it('stores each proposal with its spans, its words and its event', async () => {
    const actor = await createActor('checker');
    const { claimIds, sourceId, snapshotId } = await createProposals(actor, [closed, direct]);
    const claim = await reading().claim.findUniqueOrThrow({
      where: { id: claimIds[1]! },
      include: { spans: true },
    });
    expect(claim).toMatchObject({
      sourceId,
      snapshotId,
      status: 'proposed',
      origin: 'engine',
      quote: 'There are no miners left, … Nobody goes down.',
      statement: 'There are no miners left, … Nobody goes down.',
      suggestedSpeaker: 'Rosa Ilex',
      speakerAsWorded: 'Rosa Ilex',
      affiliationAsWorded: 'minister of mines',
      speakerId: null,
      confidence: 0.8,
      version: 1,
    });
    for (const span of claim.spans) {
      expect(sampleText.slice(span.startOffset, span.endOffset)).toBe(span.exact);
    }
    expect(claim.spans.map((span) => `${span.role} ${span.ordinal}`).sort()).toEqual([
      'affiliation 0',
      'content 0',
      'content 1',
      'cue 0',
      'speaker 0',
    ]);
    const events = await reading().event.findMany({ where: { type: 'claim.proposed' } });
    expect(events.map((event) => event.subjectId)).toEqual(claimIds.map(String));
    expect(JSON.parse(events[1]!.data)).toMatchObject({ confidence: 0.8, viaId: null });
  });

  it('ties a claim to the one that reports it, whichever comes first', async () => {
    const actor = await createActor('checker');
    const inner = { ...closed, via: 1 };
    const { claimIds } = await createProposals(actor, [inner, twelve]);
    const claim = await reading().claim.findUniqueOrThrow({ where: { id: claimIds[0]! } });
    expect(claim.viaId).toBe(claimIds[1]);
  });

  it('changes nothing when the same proposals come again', async () => {
    const actor = await createActor('checker');
    const { claimIds, snapshotId, extractionId } = await createProposals(actor, [closed, twelve]);
    const events = await reading().event.count();
    const again = await proposeClaims(actor, {
      snapshotId,
      extractionId,
      proposals: [twelve, closed],
    });
    expect(granted(again)).toEqual({ claimIds: [...claimIds].reverse(), proposed: 0 });
    expect(await reading().event.count()).toBe(events);
  });

  it('stores one of two proposals of the same words', async () => {
    const actor = await createActor('checker');
    const { claimIds } = await createProposals(actor, [closed, closed]);
    expect(claimIds[1]).toBe(0);
    expect(await reading().claim.count()).toBe(1);
  });

  it.each([
    ['accepted', (actor, claimId) => acceptClaim(actor, { claimId })],
    ['dismissed', (actor, claimId) => dismissClaim(actor, { claimId, reason: 'No claim.' })],
    [
      'corrected',
      (actor, claimId) => reviseClaim(actor, { claimId, version: 1, statement: 'It is closed.' }),
    ],
  ] as [
    string,
    (actor: Awaited<ReturnType<typeof createActor>>, claimId: number) => Promise<{ ok: boolean }>,
  ][])('proposes nothing over what a person has %s', async (_, decide) => {
    const actor = await createActor('checker');
    const { claimIds, snapshotId, extractionId } = await createProposals(actor, [closed]);
    expect((await decide(actor, claimIds[0]!)).ok).toBe(true);
    const overlapping = buildProposal(sampleText, 'pit is closed');
    const result = await proposeClaims(actor, {
      snapshotId,
      extractionId,
      proposals: [overlapping, twelve],
    });
    expect(granted(result)).toMatchObject({ claimIds: [null, expect.any(Number)], proposed: 1 });
  });

  it('throws and leaves nothing when a piece does not hold its words', async () => {
    const actor = await createActor('checker');
    const { snapshotId, extractionId } = await createSnapshotOf(sampleText);
    const shifted = { ...closed, content: [{ ...closed.content[0]!, start: 3 }] };
    const attempt = proposeClaims(actor, {
      snapshotId,
      extractionId,
      proposals: [twelve, shifted],
    });
    await expect(attempt).rejects.toThrow('does not hold its own words');
    expect(await reading().claim.count()).toBe(0);
  });

  it('refuses an auditor', async () => {
    const actor = await createActor('auditor');
    const { snapshotId, extractionId } = await createSnapshotOf(sampleText);
    const result = await proposeClaims(actor, { snapshotId, extractionId, proposals: [closed] });
    expect(result).toMatchObject({ ok: false, failure: { code: 'forbidden' } });
    expect(await reading().claim.count()).toBe(0);
  });
});
