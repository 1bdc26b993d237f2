import { describe, expect, it } from 'vitest';
import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor, granted } from '@/lib/testing/factories-claims';
import { createRound } from '@/lib/testing/factories-reviews';
import {
  buildVerdictInput,
  createDesk,
  createJudgedClaim,
  createPublishedVerdict,
  createSubmittedVerdict,
} from '@/lib/testing/factories-verdicts';
import { getVerdictFile } from './get-verdict-file';
import { returnVerdict } from './return-verdict';
import { writeVerdict } from './write-verdict';

/** A reference given with a rating. */
async function addRatedEvidence(by: Actor, claimId: number, ratingId: number): Promise<number> {
  const said = { claimId, ratingId, verdictVersionId: null, stance: 'refutes', title: 'Secret' };
  const none = { snapshotId: null, exact: null, url: null, publisher: null };
  const more = { ...none, accessedOn: null, quotation: null, fileSha256: null };
  const result = await commit(by, async (tx) => {
    const data = { ...said, ...more, addedAt: '2026-04-01T10:00:00.000Z', addedById: by.id };
    const { id } = await tx.evidence.create({ data });
    const told = { ...said, ...more, start: null, end: null };
    return changed(id, [{ type: 'evidence.added', subject: id, data: told }]);
  });
  return granted(result);
}

describe('getVerdictFile', () => {
  useTestDatabase();

  it('has the ratings of the closed round, their middle and who may do what', async () => {
    const desk = await createDesk();
    const claim = await createJudgedClaim(desk);
    const file = await getVerdictFile(desk.author, claim.claimId);
    expect(file).toMatchObject({
      verdict: null,
      versions: [],
      round: { isClosed: true, isDiscussed: false, people: 2, median: ['false'] },
      can: { write: true, recall: false, whyNotAnswer: 'Only editors answer verdicts.' },
    });
    expect(file.round?.ratings.map(({ word }) => word)).toEqual(['False', 'False']);
    const rater = await getVerdictFile(desk.raters[1]!, claim.claimId);
    expect(rater.can.whyNotAnswer).toContain('You rated this claim');
    expect((await getVerdictFile(desk.editor, claim.claimId)).can.whyNotAnswer).toBeNull();
  });

  it('holds nothing of a round that is open: no rating, no evidence, no number', async () => {
    const desk = await createDesk();
    const { claimId } = await createPublishedVerdict(desk);
    const given = desk.raters.map((by) => ({ by, value: 'true' }));
    const round = await createRound(desk.editor, claimId, given);
    const ratingId = round.ratingIds[0]!;
    const evidenceId = await addRatedEvidence(desk.raters[0]!, claimId, ratingId);
    for (const actor of [desk.author, desk.editor, await createActor('admin')]) {
      const file = await getVerdictFile(actor, claimId);
      expect(file.round).toMatchObject({ isClosed: false, people: 0, ratings: [], median: [] });
      expect(JSON.stringify(file)).not.toContain('Secret');
    }
    const cited = await writeVerdict(
      desk.author,
      buildVerdictInput(
        { claimId, ratingIds: [ratingId] },
        { citations: [{ ordinal: 1, evidence: { id: evidenceId } }] },
      ),
    );
    expect(cited.ok).toBe(false);
  });

  it('shows versions newest first, with each answer and the words it is pinned to', async () => {
    const desk = await createDesk();
    const verdict = await createSubmittedVerdict(desk);
    const passage = { field: 'summary' as const, start: 0, end: 6, exact: 'Nobody', comment: null };
    granted(await returnVerdict(desk.editor, { ...verdict, reason: 'Who?', passages: [passage] }));
    const [version] = (await getVerdictFile(desk.editor, verdict.claimId)).versions;
    expect(version).toMatchObject({
      number: 1,
      writtenBy: 'Di Author',
      answers: [
        {
          memberName: 'Ed Answer',
          isMine: true,
          decision: 'returned',
          reason: 'Who?',
          passages: [{ field: 'summary', exact: 'Nobody' }],
        },
      ],
    });
  });
});
