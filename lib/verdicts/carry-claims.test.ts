import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/auth/actor';
import { listCarryings, openCarryings, sourceChangeOf } from '@/lib/claims/carryings';
import { createClaim } from '@/lib/claims/create-claim';
import { dismissClaim } from '@/lib/claims/dismiss-claim';
import { reading } from '@/lib/db/database';
import { captureAgain } from '@/lib/sources/capture-again';
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
import { buildClaimInput, buildPiece, createActor, granted } from '@/lib/testing/factories-claims';
import { createAssignments } from '@/lib/testing/factories-reviews';
import { buildCapture } from '@/lib/testing/factories-sources';
import { carryClaims } from './carry-claims';

describe('claims of a source that is captured again', () => {
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

  function placeIn(text: string, words: string) {
    const { start, end } = buildPiece(text, words);
    return { start, end, exact: words };
  }

  const reviewsOf = (claimId: number) => reading().review.findMany({ where: { claimId } });

  describe('a new capture', () => {
    it('carries every claim, each with its event, and leaves the claims as they were', async () => {
      const own = await reading().claimSpan.findMany();
      const snapshotId = await captured(after);
      const now = await fates(snapshotId);
      expect(now[claims.stays]).toMatchObject({ outcome: 'same', method: 'exact' });
      expect(now[claims.altered]).toMatchObject({ outcome: 'altered', method: 'approximate' });
      expect(now[claims.altered]!.spans[0]!.exact).toBe('nineteen cranes have failed since May');
      expect(now[claims.gone]).toMatchObject({ outcome: 'gone', score: 0, spans: [] });
      expect(await reading().claimSpan.findMany()).toEqual(own);
      const events = await reading().event.findMany({ where: { type: 'carrying.made' } });
      expect(events.map(({ subjectId }) => Number(subjectId)).sort()).toEqual(
        Object.values(now)
          .map(({ id }) => id)
          .sort(),
      );
    });

    it('leaves dismissed claims alone', async () => {
      granted(await dismissClaim(checker, { claimId: claims.gone, reason: 'No claim.' }));
      expect(Object.keys(await fates(await captured(after)))).not.toContain(String(claims.gone));
    });

    it('carries from the last known place, and finds again what was gone', async () => {
      await captured(after);
      const third = await fates(await captured(`${before}\n\nThe paper restored a paragraph.`));
      expect(third[claims.gone]).toMatchObject({ outcome: 'same' });
      expect(third[claims.gone]!.claim.snapshotNumber).toBe(1);
      expect(third[claims.altered]!.spans[0]!.exact).toBe(said.altered);
    });

    it('is taken up where the carrying did not come to pass, and only once', async () => {
      const capture = await buildCapture(after);
      const { snapshotId } = granted(await captureAgain(checker, report.sourceId, capture));
      const place = { id: snapshotId, number: 2, sourceId: report.sourceId };
      expect(await openCarryings(checker, place)).toEqual({ undecided: 0, notCarried: 3 });
      expect(granted(await carryClaims(checker, { snapshotId }))).toMatchObject({ carried: 3 });
      expect(granted(await carryClaims(checker, { snapshotId }))).toMatchObject({ carried: 0 });
      expect(await openCarryings(checker, place)).toEqual({ undecided: 0, notCarried: 0 });
    });

    it('refuses an auditor, and writes nothing', async () => {
      const { snapshotId } = granted(
        await captureAgain(checker, report.sourceId, await buildCapture(after)),
      );
      const auditor = await createActor('auditor');
      expect(await carryClaims(auditor, { snapshotId })).toMatchObject({
        ok: false,
        failure: { code: 'forbidden' },
      });
      expect(await reading().carrying.count()).toBe(0);
    });
  });

  describe('a verdict on words that changed', () => {
    it('is reviewed anew, and the reason is told', async () => {
      await givePublishedVerdict(report, claims.altered);
      await givePublishedVerdict(report, claims.gone);
      await givePublishedVerdict(report, claims.stays);
      await captured(after);
      const [altered] = await reviewsOf(claims.altered);
      expect(altered).toMatchObject({
        state: 'open',
        openedById: null,
        reason: 'The words of this claim were altered in snapshot 2 of its source.',
      });
      expect((await reviewsOf(claims.gone))[0]?.reason).toContain('gone from snapshot 2');
      expect(await reviewsOf(claims.stays)).toEqual([]);
      const claim = await reading().claim.findUniqueOrThrow({ where: { id: claims.altered } });
      expect(claim.status).toBe('in_review');
    });

    it('is not reviewed anew for other white space', async () => {
      await givePublishedVerdict(report, claims.stays);
      await captured(before.replace('The quay will hold', 'The quay  will hold'));
      expect(await reviewsOf(claims.stays)).toEqual([]);
    });

    it('is told of in public: altered, gone, or nothing', async () => {
      await captured(after);
      expect(await sourceChangeOf(claims.stays)).toBeNull();
      expect(await sourceChangeOf(claims.gone)).toMatchObject({
        outcome: 'gone',
        snapshotNumber: 2,
      });
      expect(await sourceChangeOf(claims.altered)).toMatchObject({
        outcome: 'altered',
        words: ['nineteen cranes have failed since May'],
      });
    });

    it('is left alone where there is none', async () => {
      await captured(after);
      expect(await reading().review.count()).toBe(0);
    });
  });

  it('does not tell who spoke to a member who is to rate without the name', async () => {
    const spoken = 'The quay will hold another winter';
    const { claimId } = granted(
      await createClaim(checker, {
        ...buildClaimInput(report.snapshotId, before, spoken),
        spans: [
          { role: 'content', ...placeIn(before, spoken) },
          { role: 'speaker', ...placeIn(before, 'Ada Brook') },
        ],
      }),
    );
    const rater = await createActor('checker', 'Bo Rater');
    await createAssignments(editor, claimId, [{ actor: rater, hidesSpeaker: true }]);
    const later = await captured(after.replace('Ada Brook', 'Eve Brook'));
    const toRater = JSON.stringify(await listCarryings(rater, later));
    expect(toRater).not.toMatch(/Ada|Eve/);
    expect(JSON.stringify(await listCarryings(editor, later))).toContain('Eve Brook');
  });
});
