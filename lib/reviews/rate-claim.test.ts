import { describe, expect, it } from 'vitest';
import { changeMemberRole } from '@/lib/auth/change-member-role';
import { reading } from '@/lib/db/database';
import type { Failure, Result } from '@/lib/result';
import { changeSetting } from '@/lib/settings/change-setting';
import { getSetting } from '@/lib/settings/queries';
import { firstScale } from '@/lib/settings/setting';
import { useTestDatabase } from '@/lib/testing/database';
import {
  buildPiece,
  createActor,
  createMarkedClaim,
  createSnapshotOf,
  granted,
} from '@/lib/testing/factories-claims';
import {
  buildRatingInput,
  closeRatingOf,
  createAssignments,
  createRating,
} from '@/lib/testing/factories-reviews';
import { rateClaim } from './rate-claim';

const eventTypes = async (since = 0) =>
  (await reading().event.findMany({ orderBy: { seq: 'asc' }, skip: since })).map((e) => e.type);

async function newsroom() {
  const checker = await createActor('checker', 'Cem First');
  const second = await createActor('checker', 'Cleo Second');
  const editor = await createActor('editor');
  const { claimId } = await createMarkedClaim(checker);
  return { checker, second, editor, claimId };
}

function failureOf(result: Result<unknown>): Failure {
  if (result.ok) throw new Error('it was not refused');
  return result.failure;
}

/** A refusal leaves no rating and no line in the log. */
async function refused(work: () => Promise<Result<unknown>>): Promise<Failure> {
  const counts = async () => [await reading().event.count(), await reading().rating.count()];
  const before = await counts();
  const failure = failureOf(await work());
  expect(await counts()).toEqual(before);
  return failure;
}

describe('rateClaim', () => {
  useTestDatabase();

  it('opens a round on an open claim, and tells of the round, the rating and each piece', async () => {
    const { checker, claimId } = await newsroom();
    const before = await reading().event.count();
    const given = await createRating(checker, claimId);
    expect(await eventTypes(before)).toEqual([
      'review.opened',
      'claim.moved',
      'rating.given',
      'evidence.added',
    ]);
    const { status } = await reading().claim.findUniqueOrThrow({ where: { id: claimId } });
    expect(status).toBe('in_review');
    const rating = await reading().rating.findUniqueOrThrow({ where: { id: given.ratingId } });
    expect(rating).toMatchObject({ blind: true, speakerHidden: false, scaleVersion: 1 });
  });

  it('stores words of any source with 32 characters on either side', async () => {
    const { checker, claimId } = await newsroom();
    const text = 'The register of the ministry counts nine shafts, all of them flooded since May.';
    const { snapshotId } = await createSnapshotOf(text, { title: 'Register' });
    const { start, end } = buildPiece(text, 'nine shafts');
    const span = { snapshotId, start, end, exact: 'nine shafts' };
    await createRating(checker, claimId, { evidence: [{ stance: 'refutes', span }] });
    const [row] = await reading().evidence.findMany();
    expect(row).toMatchObject({
      snapshotId,
      exact: 'nine shafts',
      prefix: text.slice(start - 32, start),
      suffix: text.slice(end, end + 32),
      url: null,
    });
  });

  it('refuses words that do not stand at their place, and names the piece', async () => {
    const { checker, claimId } = await newsroom();
    const { snapshotId } = await createSnapshotOf('Nine shafts are flooded.', { title: 'R' });
    const span = { snapshotId, start: 0, end: 4, exact: 'Five' };
    const input = await buildRatingInput(claimId, { evidence: [{ stance: 'context', span }] });
    const failure = await refused(() => rateClaim(checker, input));
    expect(failure.code).toBe('quote_mismatch');
    expect(Object.keys(failure.fields ?? {})).toEqual(['evidence.0']);
  });

  it('refuses auditors and administrators', async () => {
    const { claimId } = await newsroom();
    for (const role of ['auditor', 'admin'] as const) {
      const actor = await createActor(role);
      const input = await buildRatingInput(claimId);
      expect((await refused(() => rateClaim(actor, input))).code, role).toBe('forbidden');
    }
  });

  it('revises by a rating over the present one, which is no longer blind; both stay', async () => {
    const { checker, claimId } = await newsroom();
    const first = await createRating(checker, claimId, { value: 'true' });
    const second = await createRating(checker, claimId, {
      value: 'false',
      revises: first.ratingId,
    });
    const rows = await reading().rating.findMany({ orderBy: { id: 'asc' } });
    expect(rows).toMatchObject([
      { id: first.ratingId, value: 'true', blind: true, supersedesId: null },
      { id: second.ratingId, value: 'false', blind: false, supersedesId: first.ratingId },
    ]);
  });

  it('lets one of two revisions at once win and tells the other', async () => {
    const { checker, claimId } = await newsroom();
    const { ratingId } = await createRating(checker, claimId);
    const input = await buildRatingInput(claimId, { revises: ratingId });
    const results = await Promise.all([rateClaim(checker, input), rateClaim(checker, input)]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(failureOf(results.find((result) => !result.ok)!).code).toBe('conflict');
  });

  it('lets one of two first ratings by the same member win', async () => {
    const { checker, claimId } = await newsroom();
    const input = await buildRatingInput(claimId);
    const results = await Promise.all([rateClaim(checker, input), rateClaim(checker, input)]);
    expect(results.map((result) => result.ok).sort()).toEqual([false, true]);
    expect(await reading().rating.count()).toBe(1);
  });

  it('never revises another’s rating', async () => {
    const { checker, second, claimId } = await newsroom();
    const { ratingId } = await createRating(checker, claimId);
    const input = await buildRatingInput(claimId, { revises: ratingId });
    expect((await refused(() => rateClaim(second, input))).code).toBe('conflict');
  });

  it('marks the assignment done, records that it hid the speaker, and closes when all have rated', async () => {
    const { checker, second, editor, claimId } = await newsroom();
    const { assignmentIds, reviewId } = await createAssignments(editor, claimId, [
      { actor: checker },
      { actor: second, hidesSpeaker: true },
    ]);
    expect((await createRating(checker, claimId, { value: 'true' })).closed).toBe(false);
    const given = await createRating(second, claimId, { value: 'mixed' });
    expect(given).toMatchObject({ reviewId, closed: true });
    const states = await reading().assignment.findMany({ where: { id: { in: assignmentIds } } });
    expect(states.map((one) => one.state)).toEqual(['done', 'done']);
    const ratings = await reading().rating.findMany({ orderBy: { id: 'asc' } });
    expect(ratings.map((one) => [one.assignmentId, one.speakerHidden])).toEqual([
      [assignmentIds[0], false],
      [assignmentIds[1], true],
    ]);
    const claim = await reading().claim.findUniqueOrThrow({ where: { id: claimId } });
    expect(claim.status).toBe('rated');
    expect(await reading().adjudication.count()).toBe(1);
  });

  it('stays open while somebody is waited for, and while too few have rated', async () => {
    const { checker, second, editor, claimId } = await newsroom();
    await createAssignments(editor, claimId, [{ actor: checker }]);
    expect((await createRating(checker, claimId)).closed).toBe(false);
    await createAssignments(editor, claimId, [{ actor: editor }]);
    expect((await createRating(second, claimId)).closed).toBe(false);
    expect((await createRating(editor, claimId)).closed).toBe(true);
  });

  it('closes with the first rating where one is enough', async () => {
    const { checker, claimId } = await newsroom();
    const admin = await createActor('admin');
    const value = { minimumRatings: 1, quorum: 1 };
    granted(await changeSetting(admin, { key: 'verdicts', value, version: 0 }));
    expect((await createRating(checker, claimId)).closed).toBe(true);
  });

  it('takes no further rating once rating is closed, from no form', async () => {
    const { checker, second, editor, claimId } = await newsroom();
    const { ratingId, reviewId } = await createRating(checker, claimId);
    await closeRatingOf(editor, claimId);
    for (const more of [{}, { reviewId }, { reviewId, revises: ratingId }]) {
      const input = await buildRatingInput(claimId, more);
      const failure = await refused(() => rateClaim('revises' in more ? checker : second, input));
      expect(failure.code).toBe('conflict');
      expect(failure.message).toMatch(/closed/);
    }
  });

  it('is not blind for somebody who was an auditor while the round was open', async () => {
    const { checker, second, editor, claimId } = await newsroom();
    const admin = await createActor('admin');
    await createAssignments(editor, claimId, [{ actor: second }]);
    for (const role of ['auditor', 'checker'] as const) {
      granted(await changeMemberRole(admin, { memberId: checker.id, role }));
    }
    const { ratingId } = await createRating(checker, claimId);
    const rating = await reading().rating.findUniqueOrThrow({ where: { id: ratingId } });
    expect(rating.blind).toBe(false);
  });

  it('asks again after the scale was changed, and keeps the scale with the rating', async () => {
    const { checker, claimId } = await newsroom();
    const admin = await createActor('admin');
    const input = await buildRatingInput(claimId, { value: 'true' });
    const { value, version } = await getSetting('scale');
    const next = { version: 2, values: firstScale.values.filter((one) => one.id !== 'true') };
    granted(await changeSetting(admin, { key: 'scale', value: [...value, next], version }));
    const failure = await refused(() => rateClaim(checker, input));
    expect(failure).toMatchObject({ code: 'conflict', message: expect.stringMatching(/scale/) });
    const anew = await buildRatingInput(claimId, { value: 'true' });
    expect((await refused(() => rateClaim(checker, anew))).code).toBe('invalid_input');
    const { ratingId } = await createRating(checker, claimId, { value: 'false' });
    const rating = await reading().rating.findUniqueOrThrow({ where: { id: ratingId } });
    expect(rating.scaleVersion).toBe(2);
  });
});
