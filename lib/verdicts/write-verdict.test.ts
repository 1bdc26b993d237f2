import { describe, expect, it } from 'vitest';
import { reading } from '@/lib/db/database';
import { changeSetting } from '@/lib/settings/change-setting';
import { useTestDatabase } from '@/lib/testing/database';
import {
  createActor,
  createMarkedClaim,
  granted,
  sampleText,
} from '@/lib/testing/factories-claims';
import { createClosedRound, createRatedClaim, createRound } from '@/lib/testing/factories-reviews';
import {
  buildVerdictInput,
  createDesk,
  createJudgedClaim,
  createSubmittedVerdict,
} from '@/lib/testing/factories-verdicts';
import { recallVerdict } from './recall-verdict';
import { returnVerdict } from './return-verdict';
import { submitVerdict } from './submit-verdict';
import { getVerdictDraft, keepVerdictDraft } from './verdict-draft';
import { writeVerdict } from './write-verdict';

describe('writeVerdict', () => {
  useTestDatabase();

  it('stores the version, its basis, its evidence and citations, each told in the log', async () => {
    const desk = await createDesk();
    const claim = await createJudgedClaim(desk);
    const before = await reading().event.count();
    const written = granted(await writeVerdict(desk.author, buildVerdictInput(claim)));
    expect(written).toMatchObject({ number: 1, version: 1, status: 'draft' });
    const version = await reading().verdictVersion.findFirstOrThrow({
      include: { basis: true, citations: { include: { evidence: true } } },
    });
    expect(version).toMatchObject({ ruling: 'false', scaleVersion: 1, reviewId: claim.reviewId });
    expect(version.basis.map(({ ratingId }) => ratingId)).toEqual(claim.ratingIds);
    expect(version.citations).toMatchObject([
      { ordinal: 1, evidence: { title: 'Order to close the pit', stance: 'refutes' } },
    ]);
    const events = await reading().event.findMany({ where: { seq: { gt: before } } });
    expect(events.map(({ type }) => type)).toEqual([
      'verdict_version.written',
      'evidence.added',
      'verdict.drafted',
    ]);
    const stays = await reading().claim.findUniqueOrThrow({ where: { id: claim.claimId } });
    expect(stays.status).toBe('rated');
  });

  it('makes another version of each change, and none of none', async () => {
    const desk = await createDesk();
    const claim = await createJudgedClaim(desk);
    const written = granted(await writeVerdict(desk.author, buildVerdictInput(claim)));
    const { id } = await reading().evidence.findFirstOrThrow();
    const same = buildVerdictInput(claim, {
      version: written.version,
      citations: [{ ordinal: 1, evidence: { id } }],
    });
    const unchanged = await writeVerdict(desk.author, same);
    expect(unchanged).toMatchObject({ failure: { message: 'Nothing was changed.' } });
    const again = granted(await writeVerdict(desk.author, { ...same, summary: 'Other words.' }));
    expect(again).toMatchObject({ number: 2, version: 2 });
    const texts = await reading().verdictVersion.findMany({ orderBy: { number: 'asc' } });
    expect(texts.map(({ summary }) => summary)).toEqual([
      'Nobody works in the pit at night.',
      'Other words.',
    ]);
  });

  it('asks that rating is closed and that enough people have rated', async () => {
    const desk = await createDesk();
    const unrated = await createMarkedClaim(desk.author);
    const early = await writeVerdict(
      desk.author,
      buildVerdictInput({ claimId: unrated.claimId, ratingIds: [1] }),
    );
    expect(early).toMatchObject({ failure: { code: 'conflict' } });
    const given = desk.raters.map((by) => ({ by, value: 'false' }));
    const round = await createRound(desk.editor, unrated.claimId, given);
    const open = await writeVerdict(
      desk.author,
      buildVerdictInput({ claimId: unrated.claimId, ratingIds: round.ratingIds }),
    );
    expect(open).toMatchObject({ failure: { code: 'conflict' } });
    const lonely = await createRatedClaim(desk.editor, given.slice(0, 1));
    const alone = await writeVerdict(desk.author, buildVerdictInput(lonely));
    expect(alone).toMatchObject({
      failure: { message: expect.stringContaining('at least 2 people; the last round has 1') },
    });
  });

  it.each([
    ['a ruling that is not on the scale', { ruling: 'purple' }, 'ruling'],
    ['a ruling off the median without a reason', { ruling: 'true' }, 'differsBecause'],
    ['a number without evidence', { explanation: 'Shut since March [2].' }, 'explanation'],
    ['a rating of another claim', { ratingIds: [1] }, 'ratingIds'],
    [
      'evidence that does not exist',
      { citations: [{ ordinal: 1, evidence: { id: 999 } }] },
      'citations',
    ],
  ])('refuses %s', async (_what, more, field) => {
    const desk = await createDesk();
    await createJudgedClaim(desk);
    const claim = await createJudgedClaim(desk);
    const before = await reading().event.count();
    const refused = await writeVerdict(desk.author, buildVerdictInput(claim, more));
    expect(refused).toMatchObject({
      failure: { code: 'invalid_input', fields: { [field]: expect.any(String) } },
    });
    expect(await reading().event.count()).toBe(before);
    expect(await reading().verdict.count()).toBe(0);
  });

  it('takes a ruling off the median with its reason', async () => {
    const desk = await createDesk();
    const claim = await createJudgedClaim(desk);
    const input = buildVerdictInput(claim, {
      ruling: 'mostly_false',
      differsBecause: 'A watchman was there.',
    });
    expect(granted(await writeVerdict(desk.author, input)).number).toBe(1);
  });

  it('cites words of a capture where they stand, and refuses those that do not', async () => {
    const desk = await createDesk();
    const claim = await createJudgedClaim(desk);
    const exact = 'the northern pit is closed';
    const start = sampleText.indexOf(exact);
    const place = { snapshotId: claim.snapshotId, start, exact };
    const cite = (end: number) =>
      buildVerdictInput(claim, {
        citations: [{ ordinal: 1, evidence: { stance: 'refutes', span: { ...place, end } } }],
      });
    const wrong = await writeVerdict(desk.author, cite(start + exact.length + 1));
    expect(wrong).toMatchObject({ failure: { code: 'quote_mismatch' } });
    granted(await writeVerdict(desk.author, cite(start + exact.length)));
    const stored = await reading().evidence.findFirstOrThrow();
    expect(sampleText.slice(stored.startOffset ?? 0, stored.endOffset ?? 0)).toBe(stored.exact);
  });

  it.each(['auditor', 'admin'] as const)('is not for an %s', async (role) => {
    const desk = await createDesk();
    const claim = await createJudgedClaim(desk);
    const refused = await writeVerdict(await createActor(role), buildVerdictInput(claim));
    expect(refused).toMatchObject({ failure: { code: 'forbidden' } });
  });

  it('tells a late writer what was written meanwhile, and writes nothing', async () => {
    const desk = await createDesk();
    const claim = await createJudgedClaim(desk);
    granted(await writeVerdict(desk.author, buildVerdictInput(claim)));
    const late = await writeVerdict(
      desk.editor,
      buildVerdictInput(claim, { version: null, summary: 'My own words.' }),
    );
    expect(late).toMatchObject({
      failure: {
        code: 'conflict',
        currentVersion: 1,
        changes: expect.arrayContaining([
          { field: 'Summary', from: null, to: 'Nobody works in the pit at night.' },
        ]),
      },
    });
    expect(await reading().verdictVersion.count()).toBe(1);
  });

  it('takes a submitted verdict back out of the editors’ hands', async () => {
    const desk = await createDesk();
    const submitted = await createSubmittedVerdict(desk);
    const again = await writeVerdict(
      desk.author,
      buildVerdictInput(submitted, { version: submitted.version, summary: 'Anew.' }),
    );
    expect(again).toMatchObject({ ok: false, failure: { code: 'conflict' } });
    const recalled = granted(await recallVerdict(desk.author, submitted));
    expect(recalled.status).toBe('draft');
    const claim = await reading().claim.findUniqueOrThrow({ where: { id: submitted.claimId } });
    expect(claim.status).toBe('rated');
  });
});

describe('submitVerdict', () => {
  useTestDatabase();

  it('waits until ratings that lie apart are no longer discussed', async () => {
    const desk = await createDesk();
    const claim = await createJudgedClaim(desk, ['true', 'false']);
    const written = granted(
      await writeVerdict(desk.author, buildVerdictInput(claim, { ruling: 'mixed' })),
    );
    const refused = await submitVerdict(desk.author, written);
    expect(refused).toMatchObject({
      failure: { code: 'conflict', message: expect.stringContaining('being discussed') },
    });
  });

  it('asks for evidence', async () => {
    const desk = await createDesk();
    const claim = await createJudgedClaim(desk);
    const written = granted(
      await writeVerdict(
        desk.author,
        buildVerdictInput(claim, { explanation: 'So it is.', citations: [] }),
      ),
    );
    expect(await submitVerdict(desk.author, written)).toMatchObject({
      failure: { code: 'invalid_input' },
    });
  });

  it('refuses a verdict on ratings that newer ones have followed', async () => {
    const desk = await createDesk();
    const claim = await createJudgedClaim(desk);
    const written = granted(await writeVerdict(desk.author, buildVerdictInput(claim)));
    const given = desk.raters.map((by) => ({ by, value: 'true' }));
    await createClosedRound(desk.editor, claim.claimId, given);
    expect(await submitVerdict(desk.author, written)).toMatchObject({
      failure: { code: 'conflict', message: expect.stringContaining('rated again') },
    });
  });
});

describe('returnVerdict', () => {
  useTestDatabase();

  it('pins its reason to words of the version, and to no others', async () => {
    const desk = await createDesk();
    const verdict = await createSubmittedVerdict(desk);
    const passage = {
      field: 'explanation',
      start: 0,
      end: 8,
      exact: 'The gate',
      comment: 'Which one?',
    } as const;
    const wrong = await returnVerdict(desk.editor, {
      ...verdict,
      reason: 'Say which gate.',
      passages: [{ ...passage, end: 9 }],
    });
    expect(wrong).toMatchObject({ failure: { code: 'quote_mismatch' } });
    const returned = granted(
      await returnVerdict(desk.editor, {
        ...verdict,
        reason: 'Say which gate.',
        passages: [passage],
      }),
    );
    expect(returned.status).toBe('returned');
    expect(await reading().approvalPassage.findMany()).toMatchObject([
      { field: 'explanation', startOffset: 0, endOffset: 8, exact: 'The gate' },
    ]);
    const claim = await reading().claim.findUniqueOrThrow({ where: { id: verdict.claimId } });
    expect(claim.status).toBe('returned');
  });
});

describe('a draft', () => {
  useTestDatabase();

  it('is kept for its writer alone, and the log knows nothing of it', async () => {
    const desk = await createDesk();
    const { claimId } = await createJudgedClaim(desk);
    const events = await reading().event.count();
    granted(await keepVerdictDraft(desk.author, { claimId, body: 'Perhaps' }));
    granted(await keepVerdictDraft(desk.author, { claimId, body: 'Perhaps not' }));
    expect(await getVerdictDraft(desk.author, claimId)).toMatchObject({ body: 'Perhaps not' });
    expect(await getVerdictDraft(desk.editor, claimId)).toBeNull();
    expect(await reading().event.count()).toBe(events);
    granted(await keepVerdictDraft(desk.author, { claimId, body: '' }));
    expect(await getVerdictDraft(desk.author, claimId)).toBeNull();
  });

  it('is not for those who write no verdicts', async () => {
    const desk = await createDesk();
    const { claimId } = await createJudgedClaim(desk);
    const auditor = await createActor('auditor');
    expect(await keepVerdictDraft(auditor, { claimId, body: 'x' })).toMatchObject({
      failure: { code: 'forbidden' },
    });
  });
});

describe('the minimum of ratings', () => {
  useTestDatabase();

  it('is the newsroom’s to set', async () => {
    const desk = await createDesk();
    const admin = await createActor('admin');
    const value = { minimumRatings: 3, quorum: 1 };
    granted(await changeSetting(admin, { key: 'verdicts', value, version: 0 }));
    const claim = await createJudgedClaim(desk);
    const refused = await writeVerdict(desk.author, buildVerdictInput(claim));
    expect(refused).toMatchObject({ failure: { message: expect.stringContaining('at least 3') } });
  });
});
