import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '@/lib/testing/database';
import {
  createAssignments,
  createBareRating,
  createDesk,
} from '@/lib/testing/factories-assignments';
import { createActor, granted } from '@/lib/testing/factories-claims';
import { assignmentStanding } from './assignment-standing';
import { closeRating } from './close-rating';
import { handBack } from './hand-back';

const may = async (actor: Parameters<typeof assignmentStanding>[0], claimId: number) => {
  const can = (await assignmentStanding(actor, claimId))?.can ?? {};
  return Object.entries(can).flatMap(([deed, is]) => (is ? [deed] : []));
};

describe('assignmentStanding', () => {
  useTestDatabase();

  it('offers each member what they may do, and no more', async () => {
    const { editor, ines, jonas, claimId } = await createDesk();
    const [auditor, admin] = [await createActor('auditor'), await createActor('admin')];
    expect(await may(editor, claimId)).toEqual(['assign', 'take']);
    expect(await may(ines, claimId)).toEqual(['take']);
    const [first] = await createAssignments(editor, [claimId], [ines]);
    expect(await may(editor, claimId)).toEqual(['assign', 'take', 'callOff']);
    expect([await may(ines, claimId), await may(jonas, claimId)]).toEqual([[], ['take']]);
    await createBareRating(ines, first!);
    expect(await may(editor, claimId)).toEqual(['assign', 'take', 'closeRating']);
    granted(await closeRating(editor, first!));
    expect(await may(editor, claimId)).toEqual(['assign', 'assignAgain']);
    for (const actor of [auditor, admin]) {
      expect(await may(actor, claimId)).toEqual([]);
      expect((await assignmentStanding(actor, claimId))?.assignees).toEqual([]);
    }
  });

  it('tells how many have rated and nothing else of the ratings', async () => {
    const { editor, ines, jonas, claimId } = await createDesk();
    const [first] = await createAssignments(editor, [claimId], [ines, jonas]);
    await createBareRating(ines, first!, 'mostly_false');
    const standing = await assignmentStanding(jonas, claimId);
    expect(standing).toMatchObject({ ratingsIn: 1, assignments: [{ state: 'done' }, {}] });
    expect(JSON.stringify(standing)).not.toContain('false"');
    expect(JSON.stringify(standing)).not.toContain('Seen.');
  });

  it('shows why one was handed back to editors and to whoever did', async () => {
    const { editor, ines, jonas, claimId } = await createDesk();
    const [first] = await createAssignments(editor, [claimId], [ines, jonas]);
    granted(await handBack(ines, { assignmentId: first!.id, reason: 'I know her.' }));
    const reasonFor = async (actor: typeof ines) =>
      (await assignmentStanding(actor, claimId))?.assignments[0]?.reason;
    expect([await reasonFor(editor), await reasonFor(ines), await reasonFor(jonas)]).toEqual([
      'I know her.',
      'I know her.',
      null,
    ]);
  });

  it('calls overdue what was due before today', async () => {
    const { editor, ines, jonas, claimId } = await createDesk();
    await createAssignments(editor, [claimId], [ines], { dueOn: '2026-05-01' });
    await createAssignments(editor, [claimId], [jonas], { dueOn: '2026-05-02' });
    const now = new Date('2026-05-02T10:00:00Z');
    const standing = await assignmentStanding(ines, claimId, now);
    expect(standing?.assignments.map(({ isOverdue }) => isOverdue)).toEqual([true, false]);
  });

  it('is null where there is no claim', async () => {
    expect(await assignmentStanding(await createActor('editor'), 99)).toBeNull();
  });
});
