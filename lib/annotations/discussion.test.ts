import { describe, expect, it } from 'vitest';
import { changed, commit } from '@/lib/audit/commit';
import { systemActor } from '@/lib/auth/actor';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor, granted } from '@/lib/testing/factories-claims';
import { createRatedClaim } from '@/lib/testing/factories-reviews';
import { annotationsOfAdjudication, annotationsOfClaim } from './queries';
import { writeAnnotation } from './write-annotation';

const codeOf = (result: { ok: boolean }) =>
  'failure' in result ? (result.failure as { code: string }).code : 'ok';

describe('a discussion of ratings', () => {
  useTestDatabase();

  async function discussed() {
    const ann = await createActor('checker', 'Ann');
    const bo = await createActor('checker', 'Bo');
    const ed = await createActor('editor', 'Ed');
    const given = [
      { by: ann, value: 'true' },
      { by: bo, value: 'false' },
    ];
    const rated = await createRatedClaim(ed, given);
    return { ann, bo, ed, ...rated, adjudicationId: rated.adjudicationId! };
  }

  it('is led on its claim, also without naming it', async () => {
    const { ann, bo, adjudicationId, claimId } = await discussed();
    granted(await writeAnnotation(ann, { adjudicationId, body: 'Look at page 3.' }));
    expect((await annotationsOfAdjudication(bo, adjudicationId)).threads).toMatchObject([
      { root: { claimId, adjudicationId } },
    ]);
    const wrong = { adjudicationId, claimId: claimId + 1, body: 'x' };
    expect(codeOf(await writeAnnotation(ann, wrong))).toBe('invalid_input');
  });

  it('is kept from those who may not see the ratings, were the round open', async () => {
    const { ann, bo, adjudicationId, claimId, reviewId } = await discussed();
    const note = { adjudicationId, body: 'I gave it “false”.' };
    const { annotationId } = granted(await writeAnnotation(ann, note));
    await commit(systemActor, async (tx) => {
      await tx.review.update({ where: { id: reviewId }, data: { state: 'open' } });
      const data = { claimId, round: 1, reason: null };
      return changed(null, [{ type: 'review.opened', subject: reviewId, data }]);
    });
    const admin = await createActor('admin');
    const auditor = await createActor('auditor');
    for (const actor of [bo, admin]) {
      expect((await annotationsOfAdjudication(actor, adjudicationId)).threads).toEqual([]);
      expect((await annotationsOfClaim(actor, claimId)).threads).toEqual([]);
    }
    expect((await annotationsOfAdjudication(auditor, adjudicationId)).threads).toHaveLength(1);
    const answer = { threadId: annotationId, body: 'x' };
    expect(codeOf(await writeAnnotation(bo, answer))).toBe('not_found');
  });
});
