import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { closeDatabase, openDatabase } from '@/lib/db/database';
import { createSpeaker } from '@/lib/speakers/create-speaker';
import { mergeSpeakers } from '@/lib/speakers/merge-speakers';
import { useTestDatabase } from '@/lib/testing/database';
import {
  buildPiece,
  buildProposal,
  createActor,
  createProposals,
  granted,
  sampleText,
} from '@/lib/testing/factories-claims';
import { acceptClaim } from './accept-claim';
import { claimHistory } from './claim-history';
import { claimsOfSnapshot, snapshotClaim } from './claims-of-snapshot';
import { dismissClaim } from './dismiss-claim';
import { getClaim } from './get-claim';
import { reviseClaim } from './revise-claim';
import { takeBack } from './take-back';

const closed = buildProposal(sampleText, 'the northern pit is closed', {
  affiliation: buildPiece(sampleText, 'minister of mines'),
});
const outer = buildProposal(sampleText, 'Rosa Ilex, said that the northern pit is closed');

describe('getClaim', () => {
  const database = useTestDatabase();

  it('shows the words in their context, speaker through merges, and the chain of reports', async () => {
    const actor = await createActor('checker');
    const { claimIds } = await createProposals(actor, [{ ...closed, via: 1 }, outer]);
    const claimId = claimIds[0]!;
    const { speakerId } = granted(await acceptClaim(actor, { claimId }));
    const { speakerId: into } = granted(
      await createSpeaker(actor, { name: 'Rosa Ilex Mora', kind: 'person' }),
    );
    granted(await mergeSpeakers(actor, { speakerId: speakerId!, intoId: into }));
    const view = await getClaim(actor, claimId);
    expect(view).toMatchObject({
      status: 'open',
      speaker: { id: into, name: 'Rosa Ilex Mora' },
      attributedAs: 'Rosa Ilex',
      affiliationAsWorded: 'minister of mines',
      acceptedBy: actor.name,
      source: { title: 'The northern pit' },
      via: [{ id: claimIds[1], speakerName: 'Rosa Ilex' }],
    });
    expect(view?.contexts).toHaveLength(1);
    for (const span of view!.spans) {
      expect(span.isTrue).toBe(true);
      const context = view!.contexts[0]!;
      const inContext = context.text.slice(span.start - context.start, span.end - context.start);
      expect(inContext).toBe(span.exact);
    }
    expect((await getClaim(actor, claimIds[1]!))?.reports).toMatchObject([{ id: claimId }]);
  });

  it('says which words the text no longer holds, when somebody forged the file', async () => {
    const actor = await createActor('checker');
    const { claimIds } = await createProposals(actor, [closed]);
    await closeDatabase();
    const file = new Database(database.file());
    file.prepare("UPDATE claim_span SET exact = 'the pit is open' WHERE role = 'content'").run();
    file.close();
    openDatabase(database.file());
    const view = await getClaim(actor, claimIds[0]!);
    const truth = view!.spans.map((span) => [span.role, span.isTrue]);
    expect(truth).toContainEqual(['content', false]);
    expect(truth).toContainEqual(['affiliation', true]);
  });

  it('answers null for a claim that does not exist', async () => {
    expect(await getClaim(await createActor('checker'), 4711)).toBeNull();
  });
});

describe('claimsOfSnapshot', () => {
  useTestDatabase();

  it('gives every claim in text order with the places of its spans', async () => {
    const actor = await createActor('checker');
    const twelve = buildProposal(sampleText, 'twelve men work there at night', { speaker: null });
    const { claimIds, snapshotId } = await createProposals(actor, [twelve, closed]);
    granted(await acceptClaim(actor, { claimId: claimIds[1]! }));
    const claims = await claimsOfSnapshot(actor, snapshotId);
    expect(claims.map((claim) => claim.id)).toEqual([claimIds[1], claimIds[0]]);
    expect(claims[0]).toMatchObject({
      status: 'open',
      speakerName: 'Rosa Ilex',
      confidence: 0.8,
      version: 2,
    });
    const content = claims[0]!.spans.find((span) => span.role === 'content')!;
    expect(sampleText.slice(content.start, content.end)).toBe('the northern pit is closed');
    expect(await snapshotClaim(actor, claimIds[0]!)).toEqual(claims[1]);
    expect(await snapshotClaim(actor, 999_999)).toBeNull();
  });
});

describe('claimHistory', () => {
  useTestDatabase();

  it('tells each step with who, what and the difference', async () => {
    const actor = await createActor('checker');
    const { claimIds } = await createProposals(actor, [closed]);
    const claimId = claimIds[0]!;
    const speaker = { name: 'The Ministry', kind: 'organisation' as const };
    granted(await acceptClaim(actor, { claimId, speaker }));
    granted(await reviseClaim(actor, { claimId, version: 2, statement: 'The pit is closed.' }));
    granted(await dismissClaim(actor, { claimId, reason: 'Old news.' }));
    granted(await takeBack(actor, { claimId }));
    const history = await claimHistory(actor, claimId);
    expect(history.map((step) => step.sentence)).toEqual([
      'let the engine read, which proposed this claim (80 % sure)',
      'accepted it',
      'revised it',
      'dismissed it: Old news.',
      'opened it again',
    ]);
    expect(history[1]).toMatchObject({
      actorName: actor.name,
      actorRole: 'checker',
      differences: [{ field: 'speaker', from: null, to: 'The Ministry' }],
    });
    expect(history[2]!.differences).toEqual([
      { field: 'statement', from: 'the northern pit is closed', to: 'The pit is closed.' },
    ]);
  });

  it('has one event for each version, which tells conflicts what changed since', async () => {
    const actor = await createActor('checker');
    const { claimIds } = await createProposals(actor, [closed]);
    const claimId = claimIds[0]!;
    granted(await acceptClaim(actor, { claimId }));
    granted(await takeBack(actor, { claimId }));
    granted(await dismissClaim(actor, { claimId, reason: 'No.' }));
    expect((await getClaim(actor, claimId))?.version).toBe(
      (await claimHistory(actor, claimId)).length,
    );
  });
});
