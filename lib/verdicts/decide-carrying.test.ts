import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/auth/actor';
import { carryingChoices } from '@/lib/claims/carrying-choices';
import { useTestDatabase } from '@/lib/testing/database';
import {
  reportAfter as after,
  reportBefore as before,
  createLaterCapture,
  createReport,
  fatesIn,
  givePublishedVerdict,
  type ReportedSource,
  reported as said,
} from '@/lib/testing/factories-carrying';
import { buildPiece, granted } from '@/lib/testing/factories-claims';
import { decideCarrying } from './decide-carrying';

describe('a person', () => {
  useTestDatabase();

  let report: ReportedSource;
  let checker: Actor;
  let editor: Actor;
  let claims: ReportedSource['claims'];

  beforeEach(async () => {
    report = await createReport();
    ({ checker, editor, claims } = report);
  });

  const captured = (text: string) => createLaterCapture(report, text);
  const fates = (snapshotId: number) => fatesIn(checker, snapshotId);

  const half = before.replace(
    'the ferries will sail again before Easter, as they always have',
    'some ferries may perhaps sail before the summer, as they often have',
  );

  async function undecided() {
    const snapshotId = await captured(half);
    const carrying = (await fates(snapshotId))[claims.gone]!;
    expect(carrying.outcome).toBe('undecided');
    return { snapshotId, carrying };
  }

  it('says that a claim is gone', async () => {
    await givePublishedVerdict(report, claims.gone);
    const { snapshotId, carrying } = await undecided();
    const { id: carryingId, version } = carrying;
    const input = { carryingId, version, decision: { kind: 'gone' as const } };
    expect(granted(await decideCarrying(editor, input))).toEqual({
      outcome: 'gone',
      reReviews: 1,
    });
    expect((await fates(snapshotId))[claims.gone]).toMatchObject({
      outcome: 'gone',
      method: 'person',
      decidedBy: editor.name,
      spans: [],
    });
    expect(await decideCarrying(checker, input)).toMatchObject({
      ok: false,
      failure: { code: 'conflict' },
    });
  });

  it('chooses one of the places that come into question', async () => {
    const { snapshotId, carrying } = await undecided();
    const choices = (await carryingChoices(checker, snapshotId, [carrying])).get(carrying.id)!;
    expect(choices.length).toBeGreaterThan(0);
    const { places, words } = choices[0]!;
    const decision = { kind: 'places' as const, places };
    const { id: carryingId, version } = carrying;
    const decided = granted(await decideCarrying(checker, { carryingId, version, decision }));
    expect(decided.outcome).toBe('altered');
    expect((await fates(snapshotId))[claims.gone]!.spans.map(({ exact }) => exact)).toEqual(words);
  });

  it('pastes the words where they stand, once', async () => {
    const { snapshotId, carrying } = await undecided();
    const { id: carryingId, version } = carrying;
    const paste = (words: string) =>
      decideCarrying(checker, { carryingId, version, decision: { kind: 'words', words } });
    expect(await paste('ferries to the moon')).toMatchObject({
      failure: { code: 'quote_mismatch' },
    });
    expect(await paste('the')).toMatchObject({ failure: { code: 'invalid_input' } });
    const words = 'some ferries may perhaps sail before the summer';
    expect(granted(await paste(words)).outcome).toBe('altered');
    const { start } = buildPiece(half, words);
    expect((await fates(snapshotId))[claims.gone]!.spans[0]).toMatchObject({
      start,
      exact: words,
    });
  });

  it('may say otherwise than the comparison did', async () => {
    const snapshotId = await captured(after);
    const { id: carryingId, version } = (await fates(snapshotId))[claims.stays]!;
    const decision = { kind: 'words' as const, words: said.stays };
    const decided = await decideCarrying(checker, { carryingId, version, decision });
    expect(granted(decided).outcome).toBe('same');
  });

  it('cannot place a claim on half a character, nor on the same words twice', async () => {
    const { carrying } = await undecided();
    const { id: carryingId, version } = carrying;
    for (const places of [
      [{ start: 9_000, end: 9_010 }],
      [
        { start: 5, end: 20 },
        { start: 10, end: 30 },
      ],
    ])
      expect(
        await decideCarrying(checker, {
          carryingId,
          version,
          decision: { kind: 'places', places },
        }),
      ).toMatchObject({ failure: { code: 'quote_mismatch' } });
  });
});
