import { describe, expect, it } from 'vitest';
import { reading } from '@/lib/db/database';
import { useTestDatabase } from '@/lib/testing/database';
import {
  buildPiece,
  createActor,
  createSnapshotOf,
  granted,
  sampleText,
} from '@/lib/testing/factories-claims';
import { createSpeaker } from './create-speaker';
import { getSpeaker } from './get-speaker';
import { registerAffiliation } from './register-affiliation';
import { retractAffiliation } from './retract-affiliation';
import { reviseAffiliation } from './revise-affiliation';
import { registerAffiliationInput } from './schema';

async function start() {
  const actor = await createActor('checker');
  const { snapshotId } = await createSnapshotOf(sampleText);
  const { speakerId } = granted(await createSpeaker(actor, { name: 'Rosa Ilex', kind: 'person' }));
  const { start, end, text } = buildPiece(sampleText, 'minister of mines');
  const assertion = { by: 'span' as const, snapshotId, start, end, exact: text };
  return { actor, snapshotId, speakerId, assertion };
}

const countEvents = () => reading().event.count({ where: { subjectType: 'affiliation' } });

describe('registerAffiliation', () => {
  useTestDatabase();

  it('keeps a dated role with the words that assert it, and tells of it', async () => {
    const { actor, speakerId, assertion } = await start();
    const role = 'Minister of mines';
    granted(await registerAffiliation(actor, { speakerId, role, fromDate: '2025-11', assertion }));
    expect((await getSpeaker(speakerId))?.affiliations).toMatchObject([
      {
        role,
        fromDate: '2025-11',
        toDate: null,
        assertion: { by: 'span', exact: 'minister of mines', isTrue: true },
      },
    ]);
    const event = await reading().event.findFirstOrThrow({
      where: { type: 'affiliation.created' },
    });
    expect(JSON.parse(event.data)).toMatchObject({ speakerId, role, exact: 'minister of mines' });
  });

  it('keeps a reference instead of words', async () => {
    const { actor, speakerId } = await start();
    const assertion = {
      by: 'reference' as const,
      title: 'Gazette 12',
      url: 'https://gazette.example/12',
    };
    granted(await registerAffiliation(actor, { speakerId, role: 'Minister', assertion }));
    expect((await getSpeaker(speakerId))?.affiliations[0]?.assertion).toEqual(assertion);
  });

  it('refuses words that do not stand there', async () => {
    const { actor, speakerId, assertion } = await start();
    const wrong = { ...assertion, exact: 'minister of roses' };
    const result = await registerAffiliation(actor, { speakerId, role: 'x', assertion: wrong });
    expect(result).toMatchObject({ ok: false, failure: { code: 'quote_mismatch' } });
    expect(await countEvents()).toBe(0);
  });

  it.each([
    ['ends before it begins', '2025-11', '2025-10', false],
    ['ends in the year in which it begins', '2025-11', '2025', true],
    ['is open at the end', '2025-11', null, true],
  ])('parses a role that %s', (_, fromDate, toDate, isGood) => {
    const assertion = { by: 'reference', title: 'Gazette' };
    const input = { speakerId: 1, role: 'Minister', fromDate, toDate, assertion };
    expect(registerAffiliationInput.safeParse(input).success).toBe(isGood);
  });
});

describe('reviseAffiliation and retractAffiliation', () => {
  useTestDatabase();

  async function registered() {
    const { actor, speakerId, assertion } = await start();
    const { affiliationId } = granted(
      await registerAffiliation(actor, { speakerId, role: 'Minister', assertion }),
    );
    return { actor, affiliationId };
  }

  it('corrects, and refuses a stale version with what changed meanwhile', async () => {
    const { actor, affiliationId } = await registered();
    const revise = (role: string) => reviseAffiliation(actor, { affiliationId, version: 1, role });
    expect(granted(await revise('Minister of mines')).version).toBe(2);
    expect(await revise('Mine')).toMatchObject({
      ok: false,
      failure: {
        code: 'conflict',
        changes: [{ field: 'role', from: 'Minister', to: 'Minister of mines' }],
      },
    });
    expect(await countEvents()).toBe(2);
  });

  it('takes an affiliation back once', async () => {
    const { actor, affiliationId } = await registered();
    granted(await retractAffiliation(actor, { affiliationId, reason: 'Another person.' }));
    expect(await retractAffiliation(actor, { affiliationId, reason: 'Again.' })).toMatchObject({
      ok: false,
      failure: { code: 'conflict' },
    });
    expect(await countEvents()).toBe(2);
  });

  it('refuses an auditor', async () => {
    const { affiliationId } = await registered();
    const auditor = await createActor('auditor');
    const results = [
      await retractAffiliation(auditor, { affiliationId, reason: 'No.' }),
      await reviseAffiliation(auditor, { affiliationId, version: 1, role: 'No' }),
    ];
    for (const result of results) expect(result).toMatchObject({ failure: { code: 'forbidden' } });
    expect(await countEvents()).toBe(1);
  });
});
