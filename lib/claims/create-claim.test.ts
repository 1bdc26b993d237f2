import { describe, expect, it } from 'vitest';
import { reading } from '@/lib/db/database';
import { createSpeaker } from '@/lib/speakers/create-speaker';
import { registerAffiliation } from '@/lib/speakers/register-affiliation';
import { useTestDatabase } from '@/lib/testing/database';
import {
  buildClaimInput,
  createActor,
  createSnapshotOf,
  granted,
  sampleText,
} from '@/lib/testing/factories-claims';
import { createClaim } from './create-claim';

const words = 'twelve men work there at night';

async function start() {
  const actor = await createActor('checker');
  const place = await createSnapshotOf(sampleText);
  return { actor, ...place, input: buildClaimInput(place.snapshotId, sampleText, words) };
}

const countAll = async () => [await reading().claim.count(), await reading().event.count()];

describe('createClaim', () => {
  useTestDatabase();

  it('stores an open claim of its maker, with the words as its statement, and tells of it', async () => {
    const { actor, input, sourceId } = await start();
    const { claimId } = granted(await createClaim(actor, input));
    const claim = await reading().claim.findUniqueOrThrow({
      where: { id: claimId },
      include: { spans: true },
    });
    expect(claim).toMatchObject({
      sourceId,
      status: 'open',
      origin: 'member',
      statement: words,
      quote: words,
      acceptedById: actor.id,
      createdById: actor.id,
      confidence: null,
    });
    expect(claim.spans[0]).toMatchObject({
      prefix: '“Nobody goes down.”\n\nAccording to the union, '.slice(-32),
      suffix: '. A spokesman believes in a plot',
    });
    const event = await reading().event.findFirstOrThrow({ where: { type: 'claim.created' } });
    expect(JSON.parse(event.data)).toMatchObject({ statement: words, speakerId: null });
  });

  it('registers a new speaker in the same commit', async () => {
    const { actor, input } = await start();
    const speaker = { name: 'Rosa Ilex', kind: 'person' as const };
    const { claimId } = granted(await createClaim(actor, { ...input, speaker }));
    const claim = await reading().claim.findUniqueOrThrow({
      where: { id: claimId },
      include: { speaker: { include: { aliases: true } } },
    });
    expect(claim.speaker).toMatchObject({ name: 'Rosa Ilex', kind: 'person' });
    expect(claim.speaker?.aliases.map(({ folded }) => folded)).toEqual(['rosa ilex']);
    expect(await reading().event.count({ where: { type: 'speaker.created' } })).toBe(1);
  });

  it('finds the speaker by an alias, whatever its case and accents', async () => {
    const { actor, input } = await start();
    const { speakerId } = granted(
      await createSpeaker(actor, { name: 'Rosa Ilex', kind: 'person', aliases: ['Doña Ílex'] }),
    );
    const speaker = { name: 'DONA ilex', kind: 'person' as const };
    const { claimId } = granted(await createClaim(actor, { ...input, speaker }));
    const claim = await reading().claim.findUniqueOrThrow({ where: { id: claimId } });
    expect(claim.speakerId).toBe(speakerId);
  });

  it('asks to choose when several speakers share the name', async () => {
    const { actor, input } = await start();
    for (const _ of [1, 2]) await createSpeaker(actor, { name: 'Ana Ruiz', kind: 'person' });
    const before = await countAll();
    const speaker = { name: 'Ana Ruiz', kind: 'person' as const };
    const result = await createClaim(actor, { ...input, speaker });
    expect(result).toMatchObject({ ok: false, failure: { code: 'invalid_input' } });
    expect(await countAll()).toEqual(before);
  });

  it('refuses words that differ from the stored text', async () => {
    const { actor, input } = await start();
    const before = await countAll();
    const spans = [{ ...input.spans[0]!, exact: 'twelve men work there at noon!' }];
    const result = await createClaim(actor, { ...input, spans });
    expect(result).toMatchObject({ ok: false, failure: { code: 'quote_mismatch' } });
    expect(await countAll()).toEqual(before);
  });

  it('takes an affiliation of the speaker and refuses that of another', async () => {
    const { actor, input } = await start();
    const register = async (name: string) =>
      granted(await createSpeaker(actor, { name, kind: 'person' })).speakerId;
    const [rosa, other] = [await register('Rosa Ilex'), await register('Ana Ruiz')];
    const { affiliationId } = granted(
      await registerAffiliation(actor, {
        speakerId: rosa,
        role: 'minister',
        assertion: { by: 'reference', title: 'Gazette' },
      }),
    );
    const of = (id: number) => createClaim(actor, { ...input, speaker: { id }, affiliationId });
    expect(await of(other)).toMatchObject({ ok: false, failure: { code: 'invalid_input' } });
    expect(await of(rosa)).toMatchObject({ ok: true });
  });

  it('refuses to be reported by a claim of another capture', async () => {
    const { actor, input } = await start();
    const elsewhere = await createSnapshotOf(sampleText);
    const { claimId } = granted(
      await createClaim(actor, { ...input, snapshotId: elsewhere.snapshotId }),
    );
    const result = await createClaim(actor, { ...input, viaId: claimId });
    expect(result).toMatchObject({ ok: false, failure: { fields: { viaId: expect.any(String) } } });
  });

  it.each(['auditor', 'admin'] as const)('refuses an %s', async (role) => {
    const { input } = await start();
    const before = await countAll();
    const actor = { id: 1, name: 'Ann', role };
    expect(await createClaim(actor, input)).toMatchObject({
      ok: false,
      failure: { code: 'forbidden' },
    });
    expect(await countAll()).toEqual(before);
  });
});
