import { describe, expect, it } from 'vitest';
import { dismissClaim } from '@/lib/claims/dismiss-claim';
import { reading } from '@/lib/db/database';
import { useTestDatabase } from '@/lib/testing/database';
import {
  createAssignments,
  createBareRating,
  createDesk,
} from '@/lib/testing/factories-assignments';
import { createActor, createMarkedClaim, granted } from '@/lib/testing/factories-claims';
import { expectWholeChain } from '@/lib/testing/whole-chain';
import { listAssignees } from './asked-members';
import { assignClaims } from './assign-claims';
import { assignClaimsInput } from './assignment-input';
import { closeRating } from './close-rating';
import { takeClaim } from './take-claim';

const eventsOf = async (subjectType: string) =>
  (await reading().event.findMany({ where: { subjectType }, orderBy: { seq: 'asc' } })).map(
    ({ type }) => type,
  );
const events = () => reading().event.count();
const assignments = () => reading().assignment.findMany({ orderBy: { id: 'asc' } });
const statusOf = async (claimId: number) =>
  (await reading().claim.findUniqueOrThrow({ where: { id: claimId } })).status;

describe('assignClaims', () => {
  useTestDatabase();

  it('opens a round, asks each member once and moves the claim into review', async () => {
    const { editor, ines, jonas, claimId } = await createDesk();
    const input = assignClaimsInput.parse({
      claimIds: [claimId, claimId],
      memberIds: [ines.id, jonas.id],
      dueOn: '2026-05-01',
      hidesSpeaker: true,
    });
    expect(granted(await assignClaims(editor, input))).toEqual({
      assigned: 2,
      alreadyAsked: 0,
      roundsOpened: 1,
    });
    expect(await statusOf(claimId)).toBe('in_review');
    expect(await assignments()).toMatchObject([
      { memberId: ines.id, dueOn: '2026-05-01', hidesSpeaker: true, state: 'waiting' },
      { memberId: jonas.id, dueOn: '2026-05-01', hidesSpeaker: true, state: 'waiting' },
    ]);
    expect(await eventsOf('assignment')).toEqual(['assignment.created', 'assignment.created']);
    expect(await eventsOf('review')).toEqual(['review.opened']);
    expect(await eventsOf('claim')).toEqual(['claim.created', 'claim.moved']);
    await expectWholeChain();
  });

  it('joins the open round and leaves out whoever was asked or has rated', async () => {
    const { editor, ines, jonas, claimId } = await createDesk();
    const [first] = await createAssignments(editor, [claimId], [ines]);
    await createBareRating(ines, first!);
    const both = assignClaimsInput.parse({ claimIds: [claimId], memberIds: [ines.id, jonas.id] });
    expect(granted(await assignClaims(editor, both))).toEqual({
      assigned: 1,
      alreadyAsked: 1,
      roundsOpened: 0,
    });
    const before = await events();
    expect(await assignClaims(editor, both)).toMatchObject({
      failure: { code: 'conflict', message: expect.stringContaining('asked already') },
    });
    expect(await events()).toBe(before);
  });

  it('assigns all or nothing, and names what stands in the way', async () => {
    const { editor, ines, claimId } = await createDesk();
    const other = await createMarkedClaim(ines);
    granted(await dismissClaim(ines, { claimId: other.claimId, reason: 'Trivial.' }));
    const before = await events();
    const input = assignClaimsInput.parse({
      claimIds: [claimId, other.claimId],
      memberIds: [ines.id],
    });
    expect(await assignClaims(editor, input)).toMatchObject({
      failure: {
        code: 'conflict',
        message: expect.stringContaining(`claim ${other.claimId} is dismissed`),
      },
    });
    const missing = { ...input, claimIds: [claimId, 9999] };
    expect(await assignClaims(editor, missing)).toMatchObject({ failure: { code: 'not_found' } });
    expect([await events(), await statusOf(claimId)]).toEqual([before, 'open']);
  });

  it('opens another round only with a reason', async () => {
    const { editor, ines, jonas, claimId } = await createDesk();
    const [first] = await createAssignments(editor, [claimId], [ines]);
    await createBareRating(ines, first!);
    granted(await closeRating(editor, { reviewId: first!.reviewId }));
    const again = assignClaimsInput.parse({ claimIds: [claimId], memberIds: [jonas.id] });
    expect(await assignClaims(editor, again)).toMatchObject({
      failure: { code: 'invalid_input', fields: { reason: expect.any(String) } },
    });
    granted(await assignClaims(editor, { ...again, reason: 'New figures are out.' }));
    expect(await reading().review.findMany({ orderBy: { round: 'asc' } })).toMatchObject([
      { round: 1, state: 'closed', reason: null },
      { round: 2, state: 'open', reason: 'New figures are out.' },
    ]);
  });

  it.each(['checker', 'auditor', 'admin'] as const)('is not for a %s', async (role) => {
    const { ines, claimId } = await createDesk();
    const actor = await createActor(role, 'Another one');
    const input = assignClaimsInput.parse({ claimIds: [claimId], memberIds: [ines.id] });
    const before = await events();
    expect(await assignClaims(actor, input)).toMatchObject({ failure: { code: 'forbidden' } });
    expect([await events(), await listAssignees(actor)]).toEqual([before, []]);
  });

  it.each(['auditor', 'admin'] as const)('asks no %s to rate', async (role) => {
    const { editor, claimId } = await createDesk();
    const { id } = await createActor(role, 'Not A Rater');
    const input = assignClaimsInput.parse({ claimIds: [claimId], memberIds: [id] });
    expect(await assignClaims(editor, input)).toMatchObject({
      failure: { code: 'conflict', message: expect.stringContaining('Not A Rater does not rate') },
    });
  });

  it('lists whom it may ask, with what they owe', async () => {
    const { editor, ines, jonas, claimId } = await createDesk();
    await createActor('admin');
    await createAssignments(editor, [claimId], [jonas]);
    expect((await listAssignees(editor)).map(({ id, waiting }) => [id, waiting])).toEqual([
      [ines.id, 0],
      [jonas.id, 1],
      [editor.id, 0],
    ]);
  });

  it('takes many claims at once, up to two hundred', async () => {
    const { editor, ines, jonas } = await createDesk();
    const claimIds: number[] = [];
    for (let i = 0; i < 25; i++) claimIds.push((await createMarkedClaim(ines)).claimId);
    const memberIds = [ines.id, jonas.id];
    const made = granted(
      await assignClaims(editor, assignClaimsInput.parse({ claimIds, memberIds })),
    );
    expect(made).toEqual({ assigned: 50, alreadyAsked: 0, roundsOpened: 25 });
    const parses = (count: number) =>
      assignClaimsInput.safeParse({
        claimIds: Array.from({ length: count }, (_, index) => index + 1),
        memberIds,
      }).success;
    expect([parses(200), parses(201)]).toEqual([true, false]);
  });

  it('lets one of two editors win who ask the same member at once', async () => {
    const { editor, ines, claimId } = await createDesk();
    const other = await createActor('editor', 'Una Editor');
    const input = assignClaimsInput.parse({ claimIds: [claimId], memberIds: [ines.id] });
    const results = await Promise.all([assignClaims(editor, input), assignClaims(other, input)]);
    expect(results.map((one) => one.ok)).toEqual([true, false]);
    expect(await assignments()).toHaveLength(1);
    expect(await reading().review.count()).toBe(1);
  });
});

describe('takeClaim', () => {
  useTestDatabase();

  it('asks the member themself, once', async () => {
    const { ines, jonas, claimId } = await createDesk();
    granted(await takeClaim(ines, { claimId }));
    granted(await takeClaim(jonas, { claimId }));
    expect(await assignments()).toMatchObject([
      { memberId: ines.id, assignedById: ines.id, dueOn: null },
      { memberId: jonas.id, assignedById: jonas.id },
    ]);
    expect(await reading().review.count()).toBe(1);
    expect(await takeClaim(ines, { claimId })).toMatchObject({ failure: { code: 'conflict' } });
  });

  it('lets nobody have a claim rated again by taking it', async () => {
    const { editor, ines, jonas, claimId } = await createDesk();
    const [first] = await createAssignments(editor, [claimId], [ines]);
    await createBareRating(ines, first!);
    granted(await closeRating(editor, { reviewId: first!.reviewId }));
    expect(await takeClaim(jonas, { claimId })).toMatchObject({
      failure: { code: 'conflict', message: expect.stringContaining('editor') },
    });
  });

  it.each(['auditor', 'admin'] as const)('is not for an %s', async (role) => {
    const { claimId } = await createDesk();
    const actor = await createActor(role, 'Another one');
    expect(await takeClaim(actor, { claimId })).toMatchObject({ failure: { code: 'forbidden' } });
    expect(await statusOf(claimId)).toBe('open');
  });

  it('opens one round when two take the claim at once', async () => {
    const { ines, jonas, claimId } = await createDesk();
    const results = await Promise.all([
      takeClaim(ines, { claimId }),
      takeClaim(jonas, { claimId }),
    ]);
    expect(results.map((one) => one.ok)).toEqual([true, true]);
    expect([await reading().review.count(), (await assignments()).length]).toEqual([1, 2]);
  });
});
