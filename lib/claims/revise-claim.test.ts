import { describe, expect, it } from 'vitest';
import { reading } from '@/lib/db/database';
import { useTestDatabase } from '@/lib/testing/database';
import {
  buildClaimInput,
  buildPiece,
  buildProposal,
  createActor,
  createMarkedClaim,
  createProposals,
  granted,
  sampleText,
} from '@/lib/testing/factories-claims';
import { acceptClaim } from './accept-claim';
import { createClaim } from './create-claim';
import { dismissClaim } from './dismiss-claim';
import { reviseClaim } from './revise-claim';

const claimOf = (id: number) =>
  reading().claim.findUniqueOrThrow({ where: { id }, include: { spans: true } });
const lastEvent = async () => {
  const event = await reading().event.findFirstOrThrow({
    where: { subjectType: 'claim' },
    orderBy: { seq: 'desc' },
  });
  return { type: event.type, data: JSON.parse(event.data) };
};

function spanOf(role: 'content' | 'speaker', words: string) {
  const { start, end, text } = buildPiece(sampleText, words);
  return { role, start, end, exact: text };
}

describe('reviseClaim', () => {
  useTestDatabase();

  it('changes what is given, keeps the rest, and tells the difference', async () => {
    const actor = await createActor('checker');
    const { claimId } = await createMarkedClaim(actor);
    granted(await reviseClaim(actor, { claimId, version: 1, kind: 'mixed', saidOn: '2026-02' }));
    expect(await claimOf(claimId)).toMatchObject({
      kind: 'mixed',
      saidOn: '2026-02',
      statement: 'twelve men work there at night',
      version: 2,
    });
    expect(await lastEvent()).toEqual({
      type: 'claim.revised',
      data: {
        v: 1,
        changes: { kind: { from: 'indirect', to: 'mixed' }, saidOn: { from: null, to: '2026-02' } },
      },
    });
  });

  it('moves the words, and a statement that was only the words goes with them', async () => {
    const actor = await createActor('checker');
    const { claimId } = await createMarkedClaim(actor);
    const spans = [spanOf('content', 'twelve men work there'), spanOf('speaker', 'the union')];
    granted(await reviseClaim(actor, { claimId, version: 1, spans }));
    expect(await claimOf(claimId)).toMatchObject({
      quote: 'twelve men work there',
      statement: 'twelve men work there',
      speakerAsWorded: 'the union',
    });
    const { data } = await lastEvent();
    expect(data.spans.from).toHaveLength(1);
    expect(data.spans.to).toHaveLength(2);
  });

  it('leaves a statement that somebody wrote when the words move', async () => {
    const actor = await createActor('checker');
    const { claimId } = await createMarkedClaim(actor, { statement: 'Twelve men work at night.' });
    const spans = [spanOf('content', 'twelve men work there')];
    granted(await reviseClaim(actor, { claimId, version: 1, spans }));
    expect(await claimOf(claimId)).toMatchObject({ statement: 'Twelve men work at night.' });
  });

  it('refuses words that differ from the stored text, and writes nothing', async () => {
    const actor = await createActor('checker');
    const { claimId } = await createMarkedClaim(actor);
    const spans = [
      { ...spanOf('content', 'twelve men work there'), exact: 'eleven men work there' },
    ];
    expect(await reviseClaim(actor, { claimId, version: 1, spans })).toMatchObject({
      ok: false,
      failure: { code: 'quote_mismatch' },
    });
    expect(await claimOf(claimId)).toMatchObject({ version: 1 });
  });

  it('refuses a stale version and tells what changed meanwhile, names for ids', async () => {
    const [actor, other] = [await createActor('checker'), await createActor('editor')];
    const { claimId } = await createMarkedClaim(actor);
    granted(
      await reviseClaim(other, {
        claimId,
        version: 1,
        speaker: { name: 'Rosa Ilex', kind: 'person' },
      }),
    );
    granted(await reviseClaim(other, { claimId, version: 2, kind: 'direct' }));
    const result = await reviseClaim(actor, { claimId, version: 1, statement: 'Mine.' });
    expect(result).toMatchObject({
      ok: false,
      failure: {
        code: 'conflict',
        changes: [
          { field: 'speaker', from: null, to: 'Rosa Ilex' },
          { field: 'kind', from: 'indirect', to: 'direct' },
        ],
      },
    });
    expect(await claimOf(claimId)).toMatchObject({ version: 3, kind: 'direct' });
  });

  it('tells of an acceptance that came between', async () => {
    const actor = await createActor('checker');
    const { claimIds } = await createProposals(actor, [
      buildProposal(sampleText, 'the northern pit is closed'),
    ]);
    const claimId = claimIds[0]!;
    granted(await acceptClaim(actor, { claimId }));
    const result = await reviseClaim(actor, { claimId, version: 1, kind: 'direct' });
    expect(result).toMatchObject({
      failure: {
        changes: expect.arrayContaining([{ field: 'status', from: 'proposed', to: 'open' }]),
      },
    });
  });

  it('refuses a circle of claims that report each other', async () => {
    const actor = await createActor('checker');
    const { claimId, snapshotId } = await createMarkedClaim(actor);
    const input = buildClaimInput(snapshotId, sampleText, 'the northern pit is closed');
    const inner = granted(await createClaim(actor, { ...input, viaId: claimId }));
    const result = await reviseClaim(actor, { claimId, version: 1, viaId: inner.claimId });
    expect(result).toMatchObject({ ok: false, failure: { code: 'invalid_input' } });
  });

  it.each(['auditor', 'admin'] as const)('refuses an %s', async (role) => {
    const actor = await createActor('checker');
    const { claimId } = await createMarkedClaim(actor);
    const other = await createActor(role);
    expect(await reviseClaim(other, { claimId, version: 1, kind: 'direct' })).toMatchObject({
      ok: false,
      failure: { code: 'forbidden' },
    });
  });

  it('refuses to revise what was dismissed, and a revision that changes nothing', async () => {
    const actor = await createActor('checker');
    const { claimId } = await createMarkedClaim(actor);
    expect(await reviseClaim(actor, { claimId, version: 1, kind: 'indirect' })).toMatchObject({
      failure: { code: 'invalid_input' },
    });
    granted(await dismissClaim(actor, { claimId, reason: 'Trivial.' }));
    expect(await reviseClaim(actor, { claimId, version: 2, kind: 'direct' })).toMatchObject({
      failure: { code: 'forbidden' },
    });
  });
});
