import { describe, expect, it } from 'vitest';
import { reading } from '@/lib/db/database';
import { useTestDatabase } from '@/lib/testing/database';
import {
  createAssignments,
  createBareRating,
  createDesk,
} from '@/lib/testing/factories-assignments';
import { createActor, granted } from '@/lib/testing/factories-claims';
import { expectWholeChain } from '@/lib/testing/whole-chain';
import { callOffReview } from './call-off-review';
import { closeRating } from './close-rating';
import { handBack } from './hand-back';
import { reassign } from './reassign';
import { reviseAssignment } from './revise-assignment';
import { takeClaim } from './take-claim';
import { takeOff } from './take-off';

const events = () => reading().event.count();
const statusOf = async (claimId: number) =>
  (await reading().claim.findUniqueOrThrow({ where: { id: claimId } })).status;
const assignments = () => reading().assignment.findMany({ orderBy: { id: 'asc' } });
const lastTypes = async (count: number) =>
  (await reading().event.findMany({ orderBy: { seq: 'desc' }, take: count }))
    .map(({ type }) => type)
    .reverse();

async function createAsked() {
  const desk = await createDesk();
  const [ofInes, ofJonas] = await createAssignments(
    desk.editor,
    [desk.claimId],
    [desk.ines, desk.jonas],
  );
  return { ...desk, ofInes: ofInes!, ofJonas: ofJonas!, reviewId: ofInes!.reviewId };
}

describe('handBack', () => {
  useTestDatabase();

  it('keeps the reason and leaves the round open', async () => {
    const { ines, ofInes, claimId } = await createAsked();
    granted(await handBack(ines, { assignmentId: ofInes.id, reason: 'I know the minister.' }));
    expect(await assignments()).toMatchObject([
      { state: 'handed_back', reason: 'I know the minister.', version: 2 },
      { state: 'waiting' },
    ]);
    expect([await lastTypes(1), await statusOf(claimId)]).toEqual([
      ['assignment.handed_back'],
      'in_review',
    ]);
    granted(await takeClaim(ines, { claimId }));
  });

  it('refuses another’s, and one that has ended', async () => {
    const { ines, jonas, editor, ofInes } = await createAsked();
    const input = { assignmentId: ofInes.id, reason: 'No time.' };
    const before = await events();
    for (const actor of [jonas, editor, { ...ines, role: 'admin' as const }])
      expect(await handBack(actor, input)).toMatchObject({ failure: { code: 'forbidden' } });
    expect(await events()).toBe(before);
    const twice = await Promise.all([handBack(ines, input), handBack(ines, input)]);
    expect(twice).toMatchObject([{ ok: true }, { failure: { code: 'conflict' } }]);
  });

  it('closes the round when all others have rated and that is enough', async () => {
    const { ines, jonas, editor, ofInes, claimId } = await createAsked();
    await createAssignments(editor, [claimId], [editor]);
    await createBareRating(jonas, ofInes);
    await createBareRating(editor, ofInes);
    granted(await handBack(ines, { assignmentId: ofInes.id, reason: 'No time.' }));
    expect(await statusOf(claimId)).toBe('rated');
    expect(await reading().review.findFirstOrThrow()).toMatchObject({
      state: 'closed',
      closedById: null,
    });
    await expectWholeChain();
  });
});

describe('takeOff', () => {
  useTestDatabase();

  it('lets a member off', async () => {
    const { editor, ofInes } = await createAsked();
    granted(await takeOff(editor, { assignmentId: ofInes.id }));
    expect((await assignments())[0]).toMatchObject({ state: 'taken_off', reason: null });
    expect(await takeOff(editor, { assignmentId: ofInes.id })).toMatchObject({
      failure: { code: 'conflict', message: expect.stringContaining('taken off') },
    });
  });

  it('does not take a rating back', async () => {
    const { editor, ines, ofInes } = await createAsked();
    await createBareRating(ines, ofInes);
    expect(await takeOff(editor, { assignmentId: ofInes.id })).toMatchObject({
      failure: { code: 'conflict', message: expect.stringContaining('given') },
    });
  });
});

describe('reassign', () => {
  useTestDatabase();

  it('takes off one and asks another on the same terms, in one step', async () => {
    const { editor, ines, claimId } = await createDesk();
    const terms = { dueOn: '2026-05-01', hidesSpeaker: true };
    const [first] = await createAssignments(editor, [claimId], [ines], terms);
    const before = await events();
    granted(await reassign(editor, { assignmentId: first!.id, memberId: editor.id }));
    expect(await assignments()).toMatchObject([
      { memberId: ines.id, state: 'taken_off' },
      { memberId: editor.id, state: 'waiting', ...terms },
    ]);
    expect([(await events()) - before, await lastTypes(2)]).toEqual([
      2,
      ['assignment.taken_off', 'assignment.created'],
    ]);
  });

  it('asks nobody twice', async () => {
    const { editor, jonas, ines, ofInes } = await createAsked();
    const before = await events();
    for (const { id } of [jonas, ines])
      expect(await reassign(editor, { assignmentId: ofInes.id, memberId: id })).toMatchObject({
        failure: { code: 'conflict' },
      });
    expect(await events()).toBe(before);
  });
});

describe('reviseAssignment', () => {
  useTestDatabase();

  it('changes the due date, against the version seen', async () => {
    const { editor, ofInes } = await createAsked();
    const input = { assignmentId: ofInes.id, version: 1, dueOn: '2026-06-01' };
    granted(await reviseAssignment(editor, input));
    expect((await assignments())[0]).toMatchObject({ dueOn: '2026-06-01', version: 2 });
    expect(await reviseAssignment(editor, { ...input, dueOn: null })).toMatchObject({
      failure: { code: 'conflict', currentVersion: 2 },
    });
  });
});

describe('closeRating', () => {
  useTestDatabase();

  it('lets off whoever was waited for, and the claim is rated', async () => {
    const { editor, ines, ofInes, reviewId, claimId } = await createAsked();
    await createBareRating(ines, ofInes);
    granted(await closeRating(editor, { reviewId, reason: 'It is urgent.' }));
    expect(await statusOf(claimId)).toBe('rated');
    expect((await assignments()).map(({ state }) => state)).toEqual(['done', 'taken_off']);
    expect(await reading().review.findFirstOrThrow()).toMatchObject({
      closedReason: 'It is urgent.',
      closedById: editor.id,
    });
    expect(await closeRating(editor, { reviewId })).toMatchObject({
      failure: { code: 'conflict' },
    });
  });

  it('needs a rating', async () => {
    const { editor, reviewId } = await createAsked();
    expect(await closeRating(editor, { reviewId })).toMatchObject({
      failure: { code: 'conflict', message: expect.stringContaining('Nobody has rated') },
    });
  });

  it('is not for an editor who has rated, but for another one', async () => {
    const { editor, ofInes, reviewId } = await createAsked();
    await createBareRating(editor, ofInes);
    expect(await closeRating(editor, { reviewId })).toMatchObject({
      failure: { code: 'forbidden', message: expect.stringContaining('rated this claim yourself') },
    });
    granted(await closeRating(await createActor('editor', 'Una Editor'), { reviewId }));
  });
});

describe('callOffReview', () => {
  useTestDatabase();

  it('lets everybody off, closes the round and opens the claim again', async () => {
    const { editor, ines, reviewId, claimId } = await createAsked();
    granted(await callOffReview(editor, { reviewId, reason: 'Nobody cares.' }));
    expect(await statusOf(claimId)).toBe('open');
    expect((await assignments()).map(({ state }) => state)).toEqual(['taken_off', 'taken_off']);
    expect(await lastTypes(4)).toEqual([
      'claim.moved',
      'assignment.taken_off',
      'assignment.taken_off',
      'review.closed',
    ]);
    granted(await takeClaim(ines, { claimId }));
    expect(await reading().review.count()).toBe(2);
    await expectWholeChain();
  });

  it('is too late once somebody has rated', async () => {
    const { editor, ines, ofInes, reviewId, claimId } = await createAsked();
    await createBareRating(ines, ofInes);
    expect(await callOffReview(editor, { reviewId, reason: 'No.' })).toMatchObject({
      failure: { code: 'conflict', message: expect.stringContaining('has rated') },
    });
    expect(await statusOf(claimId)).toBe('in_review');
  });
});

describe('what editors do with assignments', () => {
  useTestDatabase();

  it.each(['checker', 'auditor', 'admin'] as const)('is not for a %s', async (role) => {
    const { ofInes, reviewId } = await createAsked();
    const actor = await createActor(role, 'Another one');
    const assignmentId = ofInes.id;
    const before = await events();
    for (const refused of [
      await takeOff(actor, { assignmentId }),
      await reassign(actor, { assignmentId, memberId: actor.id }),
      await reviseAssignment(actor, { assignmentId, version: 1, dueOn: '2026-06-01' }),
      await closeRating(actor, { reviewId }),
      await callOffReview(actor, { reviewId, reason: 'No.' }),
    ])
      expect(refused).toMatchObject({ failure: { code: 'forbidden' } });
    expect(await events()).toBe(before);
  });
});
