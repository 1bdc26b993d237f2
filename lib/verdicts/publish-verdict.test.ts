import { describe, expect, it } from 'vitest';
import { changed, commit } from '@/lib/audit/commit';
import { reading } from '@/lib/db/database';
import { useTestDatabase } from '@/lib/testing/database';
import { granted } from '@/lib/testing/factories-claims';
import { testPassword } from '@/lib/testing/factories-members';
import { createRound } from '@/lib/testing/factories-reviews';
import {
  buildVerdictInput,
  createApprovedVerdict,
  createDesk,
  createJudgedClaim,
  createPublishedVerdict,
  type Desk,
  reopenReview,
  testVisitor,
} from '@/lib/testing/factories-verdicts';
import { approveVerdict } from './approve-verdict';
import { publishVerdict } from './publish-verdict';
import { submitVerdict } from './submit-verdict';
import type { SteppedVerdict } from './take-step';
import { withdrawVerdict } from './withdraw-verdict';
import { writeVerdict } from './write-verdict';

const claimStatus = async (id: number) =>
  (await reading().claim.findUniqueOrThrow({ where: { id } })).status;

/** A correction of a published verdict, approved and ready to be published. */
async function createApprovedCorrection(
  desk: Desk,
  verdict: SteppedVerdict & { ratingIds: number[] },
) {
  const { id } = await reading().evidence.findFirstOrThrow();
  const input = buildVerdictInput(verdict, {
    version: verdict.version,
    summary: 'Nobody has worked in the pit since March.',
    citations: [{ ordinal: 1, evidence: { id } }],
  });
  const written = granted(await writeVerdict(desk.author, input));
  const submitted = granted(await submitVerdict(desk.author, written));
  const answer = { ...submitted, currentPassword: testPassword };
  return granted(await approveVerdict(desk.editor, answer, { visitor: testVisitor }));
}

async function linkAsRepeating(desk: Desk, fromClaimId: number, toClaimId: number) {
  const said = { fromClaimId, toClaimId, type: 'repeats', reason: 'The same.', confidence: 'high' };
  await commit(desk.editor, async (tx) => {
    const { id } = await tx.claimLink.create({
      data: { ...said, state: 'decided', createdAt: '2026-04-01T10:00:00.000Z' },
    });
    return changed(id, [{ type: 'link.made', subject: id, data: said }]);
  });
}

describe('publishVerdict', () => {
  useTestDatabase();

  it('tells the public once, and the claim keeps when that was', async () => {
    const desk = await createDesk();
    const approved = await createApprovedVerdict(desk);
    const published = granted(await publishVerdict(desk.editor, { ...approved, notice: null }));
    expect(published).toMatchObject({ status: 'published', number: 1, repeating: [] });
    const claim = await reading().claim.findUniqueOrThrow({ where: { id: approved.claimId } });
    expect(claim.status).toBe('published');
    const publications = await reading().publication.findMany();
    expect(publications).toMatchObject([{ kind: 'published', notice: null }]);
    expect(publications[0]?.publishedAt).toBe(claim.publishedAt);
    const again = await publishVerdict(desk.editor, { ...published, notice: null });
    expect(again).toMatchObject({ failure: { code: 'conflict' } });
  });

  it('publishes a correction with its notice only, and the first date stays', async () => {
    const desk = await createDesk();
    const first = await createPublishedVerdict(desk);
    const { publishedAt } = await reading().claim.findUniqueOrThrow({
      where: { id: first.claimId },
    });
    const ready = await createApprovedCorrection(desk, first);
    const silent = await publishVerdict(desk.editor, { ...ready, notice: null });
    expect(silent).toMatchObject({
      failure: { code: 'invalid_input', fields: { notice: expect.any(String) } },
    });
    const notice = 'An earlier version did not say since when.';
    const corrected = granted(await publishVerdict(desk.editor, { ...ready, notice }));
    expect(corrected).toMatchObject({ status: 'corrected', number: 2 });
    expect(await reading().publication.findMany({ orderBy: { id: 'asc' } })).toMatchObject([
      { kind: 'published' },
      { kind: 'corrected', notice },
    ]);
    const claim = await reading().claim.findUniqueOrThrow({ where: { id: first.claimId } });
    expect(claim).toMatchObject({ status: 'corrected', publishedAt });
  });

  it('with a correction opens another round on the claims that repeat this one', async () => {
    const desk = await createDesk();
    const first = await createPublishedVerdict(desk);
    const judged = await createJudgedClaim(desk);
    const busy = await createJudgedClaim(desk);
    const given = desk.raters.map((by) => ({ by, value: 'true' }));
    await createRound(desk.editor, busy.claimId, given);
    const unrelated = await createJudgedClaim(desk);
    await linkAsRepeating(desk, judged.claimId, first.claimId);
    await linkAsRepeating(desk, busy.claimId, first.claimId);
    await linkAsRepeating(desk, first.claimId, unrelated.claimId);
    const ready = await createApprovedCorrection(desk, first);
    const corrected = granted(await publishVerdict(desk.editor, { ...ready, notice: 'Mended.' }));
    expect(corrected.repeating).toMatchObject([
      { claimId: judged.claimId, isReopened: true },
      { claimId: busy.claimId, isReopened: false },
    ]);
    expect(await claimStatus(judged.claimId)).toBe('in_review');
    expect(await claimStatus(unrelated.claimId)).toBe('rated');
    const round = await reading().review.findFirstOrThrow({
      where: { claimId: judged.claimId, state: 'open' },
    });
    expect(round).toMatchObject({ round: 2, reason: expect.stringContaining('was corrected') });
  });
});

describe('withdrawVerdict', () => {
  useTestDatabase();

  it('takes back what is public, with a notice, and can be followed by a correction', async () => {
    const desk = await createDesk();
    const first = await createPublishedVerdict(desk);
    const withdrawn = granted(
      await withdrawVerdict(desk.editor, { ...first, notice: 'The order was forged.' }),
    );
    expect(withdrawn.status).toBe('withdrawn');
    expect(await claimStatus(first.claimId)).toBe('withdrawn');
    const ready = await createApprovedCorrection(desk, { ...first, ...withdrawn });
    const back = granted(await publishVerdict(desk.editor, { ...ready, notice: 'It was not.' }));
    expect(back.status).toBe('corrected');
  });

  it('ends a round of rating that is open, and happens once', async () => {
    const desk = await createDesk();
    const first = await createPublishedVerdict(desk);
    const reason = 'The words were altered.';
    const { reviewId } = granted(await reopenReview(desk.author, first.claimId, reason));
    const notice = 'The source took it back.';
    const withdrawn = granted(await withdrawVerdict(desk.editor, { ...first, notice }));
    const review = await reading().review.findUniqueOrThrow({ where: { id: reviewId } });
    expect(review.state).toBe('closed');
    expect(await claimStatus(first.claimId)).toBe('withdrawn');
    const twice = await withdrawVerdict(desk.editor, { ...withdrawn, notice });
    expect(twice).toMatchObject({ failure: { code: 'conflict' } });
  });

  it('is not for whoever wrote the verdict, rated the claim or administrates', async () => {
    const desk = await createDesk();
    const first = await createPublishedVerdict(desk);
    const rater = desk.raters[1]!;
    for (const actor of [rater, desk.author, { ...desk.author, role: 'admin' as const }]) {
      const refused = await withdrawVerdict(actor, { ...first, notice: 'No.' });
      expect(refused).toMatchObject({ failure: { code: 'forbidden' } });
    }
    expect(await claimStatus(first.claimId)).toBe('published');
  });

  it('asks that something is public', async () => {
    const desk = await createDesk();
    const approved = await createApprovedVerdict(desk);
    const refused = await withdrawVerdict(desk.editor, { ...approved, notice: 'No.' });
    expect(refused).toMatchObject({ failure: { code: 'conflict' } });
  });
});
