import { describe, expect, it } from 'vitest';
import { listEvents } from '@/lib/audit/queries';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor, createMarkedClaim } from '@/lib/testing/factories-claims';
import { closeRatingOf, createAssignments, createRating } from '@/lib/testing/factories-reviews';
import { seenReviewsOf } from './seen-reviews';

const ofRatings = new Set(['rating.given', 'evidence.added']);

async function newsroom() {
  const checker = await createActor('checker');
  const editor = await createActor('editor');
  const other = await createActor('editor', 'Olga Editor');
  const admin = await createActor('admin');
  const auditor = await createActor('auditor');
  const { claimId } = await createMarkedClaim(checker);
  await createAssignments(editor, claimId, [{ actor: other }]);
  await createRating(checker, claimId);
  return { checker, editor, admin, auditor, claimId };
}

type Reader = Parameters<typeof seenReviewsOf>[0];

async function readLog(actor: Reader, isUnveiling = true) {
  const { rows } = await listEvents(actor, {}, isUnveiling ? seenReviewsOf(actor) : undefined);
  return rows.filter((row) => ofRatings.has(row.type));
}

describe('the log of ratings', () => {
  useTestDatabase();

  it('tells of another’s rating that it was given, and nothing else, until it may be seen', async () => {
    const { editor, admin, auditor, claimId } = await newsroom();
    for (const actor of [editor, admin]) {
      const rows = await readLog(actor);
      expect(rows).toHaveLength(2);
      for (const row of rows) {
        expect(row).toMatchObject({ isVeiled: true, subjectId: '', hash: '' });
        expect(row).not.toHaveProperty('data');
      }
    }
    expect((await readLog(auditor)).map((row) => row.isVeiled)).toEqual([false, false]);
    await closeRatingOf(editor, claimId);
    for (const actor of [editor, admin])
      expect((await readLog(actor)).map((row) => row.isVeiled)).toEqual([false, false]);
  });

  it('is unveiled for a rater, to whom their own lines never were veiled', async () => {
    const { checker, editor, claimId } = await newsroom();
    expect((await readLog(checker, false)).map((row) => row.isVeiled)).toEqual([false, false]);
    await createRating(editor, claimId);
    expect((await readLog(editor)).map((row) => row.isVeiled)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('stays veiled for everybody to whom nothing is handed in', async () => {
    const { editor, auditor, claimId } = await newsroom();
    await closeRatingOf(editor, claimId);
    for (const actor of [editor, auditor])
      expect((await readLog(actor, false)).map((row) => row.isVeiled)).toEqual([true, true]);
  });
});
