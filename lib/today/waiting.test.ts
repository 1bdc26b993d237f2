import { describe, expect, it } from 'vitest';
import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { closeRating } from '@/lib/reviews/close-rating';
import { useTestDatabase } from '@/lib/testing/database';
import {
  createAssignments,
  createBareRating,
  createDesk,
} from '@/lib/testing/factories-assignments';
import {
  buildProposal,
  createActor,
  createMarkedClaim,
  createProposals,
  granted,
  sampleText,
} from '@/lib/testing/factories-claims';
import { newsroomStanding } from './newsroom-standing';
import { listWaiting } from './waiting';

const now = new Date('2026-05-02T08:00:00Z');
const kindsFor = async (actor: Actor) =>
  (await listWaiting(actor, now)).map(({ kind, count }) => `${kind} ${count}`);

/** A verdict as it lies in the tables, of whatever status. */
async function createBareVerdict(
  author: Actor,
  at: { claimId: number; reviewId: number },
  status: string,
) {
  const writtenAt = '2026-05-01T10:00:00.000Z';
  const said = { scaleVersion: 1, ruling: 'true', summary: 'S.', explanation: 'E.' };
  return granted(
    await commit(author, async (tx) => {
      const { claimId, reviewId } = at;
      const verdict = await tx.verdict.create({
        data: { claimId, status, currentNumber: 1, createdAt: writtenAt, createdById: author.id },
      });
      const version = await tx.verdictVersion.create({
        data: {
          ...{ verdictId: verdict.id, number: 1, reviewId, writtenAt, writtenById: author.id },
          ...said,
        },
      });
      return changed(version.id, [
        { type: 'verdict.drafted', subject: verdict.id, data: { claimId } },
        {
          type: 'verdict_version.written',
          subject: version.id,
          data: {
            ...{ verdictId: verdict.id, number: 1, reviewId, differsBecause: null },
            ...said,
            ...{ ratings: [], evidence: [] },
          },
        },
      ]);
    }),
  );
}

async function createReturn(editor: Actor, verdictVersionId: number, reason: string) {
  const answer = { decision: 'returned', reason };
  granted(
    await commit(editor, async (tx) => {
      const approval = await tx.approval.create({
        data: { verdictVersionId, memberId: editor.id, givenAt: now.toISOString(), ...answer },
      });
      const data = { verdictId: 1, number: 1, ...answer, passages: [] };
      return changed(null, [{ type: 'approval.given', subject: approval.id, data }]);
    }),
  );
}

describe('listWaiting', () => {
  useTestDatabase();

  it('puts ratings to give first, the overdue before the rest', async () => {
    const { editor, ines, claimId } = await createDesk();
    const { claimId: late } = await createMarkedClaim(ines);
    await createAssignments(editor, [claimId], [ines], { dueOn: '2026-05-09' });
    await createAssignments(editor, [late], [ines], { dueOn: '2026-05-01' });
    await createProposals(ines, [buildProposal(sampleText, 'the northern pit is closed')]);
    const groups = await listWaiting(ines, now);
    expect(groups.map(({ kind, count }) => [kind, count])).toEqual([
      ['rate', 2],
      ['proposals', 1],
    ]);
    expect(groups[0]?.items).toMatchObject([
      { href: `/claims/${late}/reviews`, isOverdue: true },
      { href: `/claims/${claimId}/reviews`, isOverdue: false },
    ]);
  });

  it('has nothing for auditors and administrators, who do no casework', async () => {
    const { editor, ines, claimId } = await createDesk();
    await createAssignments(editor, [claimId], [ines]);
    await createProposals(ines, [buildProposal(sampleText, 'the northern pit is closed')]);
    for (const role of ['auditor', 'admin'] as const)
      expect(await listWaiting(await createActor(role), now)).toEqual([]);
  });

  it('offers a verdict for approval to an editor who neither wrote it nor rated the claim', async () => {
    const { editor, ines, jonas, claimId } = await createDesk();
    const rater = await createActor('editor', 'Una Editor');
    const [own] = await createAssignments(editor, [claimId], [ines, rater]);
    await createBareRating(ines, own!);
    await createBareRating(rater, own!);
    const at = { claimId, reviewId: own!.reviewId };
    await createBareVerdict(jonas, at, 'submitted');
    expect(await kindsFor(editor)).toEqual(['approve 1']);
    for (const actor of [ines, jonas, rater, await createActor('admin')])
      expect((await kindsFor(actor)).filter((kind) => kind.startsWith('approve'))).toEqual([]);
  });

  it('brings a returned verdict back to its author, with the reason', async () => {
    const { editor, ines, jonas, claimId } = await createDesk();
    const [own] = await createAssignments(editor, [claimId], [ines]);
    const at = { claimId, reviewId: own!.reviewId };
    const versionId = await createBareVerdict(jonas, at, 'returned');
    await createReturn(editor, versionId, 'Name the source of the figure.');
    expect(await listWaiting(jonas, now)).toMatchObject([
      { kind: 'returned', count: 1, items: [{ note: '“Name the source of the figure.”' }] },
    ]);
    expect(await kindsFor(editor)).toEqual([]);
  });

  it('calls the raters and the editors to a discussion', async () => {
    const { editor, ines, jonas, claimId } = await createDesk();
    const [own] = await createAssignments(editor, [claimId], [ines]);
    const other = await createActor('editor', 'Una Editor');
    await createBareRating(ines, own!, 'true');
    await createBareRating(other, own!, 'false');
    expect(await kindsFor(ines)).toEqual([]);
    granted(await closeRating(editor, { reviewId: own!.reviewId }));
    expect(await kindsFor(ines)).toEqual(['adjudicate 1']);
    expect(await kindsFor(editor)).toEqual(['adjudicate 1']);
    expect(await kindsFor(jonas)).toEqual([]);
  });

  it('tells nobody what others have given, nor who said what is to be rated without the name', async () => {
    const { editor, ines, jonas } = await createDesk();
    const speaker = { name: 'Rosa Ilex', kind: 'person' as const };
    const { claimId } = await createMarkedClaim(ines, { speaker });
    const [first] = await createAssignments(editor, [claimId], [ines, jonas], {
      hidesSpeaker: true,
    });
    await createBareRating(ines, first!, 'mostly_false');
    const told = JSON.stringify(await listWaiting(jonas, now));
    expect(told).toContain('twelve men');
    expect(told).not.toMatch(/mostly_false|Seen\.|Rosa/);
  });
});

describe('newsroomStanding', () => {
  useTestDatabase();

  it('counts the claims of each status', async () => {
    const { editor, ines, claimId } = await createDesk();
    await createMarkedClaim(ines);
    await createMarkedClaim(ines);
    await createAssignments(editor, [claimId], [ines]);
    expect(await newsroomStanding(ines)).toEqual({
      claims: [
        { status: 'open', count: 2 },
        { status: 'in_review', count: 1 },
      ],
      openDisputes: 0,
      hasSources: true,
    });
  });
});
