import { describe, expect, it } from 'vitest';
import { reading } from '@/lib/db/database';
import { changeSetting } from '@/lib/settings/change-setting';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor, granted, sampleText } from '@/lib/testing/factories-claims';
import { testPassword } from '@/lib/testing/factories-members';
import { buildCapture } from '@/lib/testing/factories-sources';
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
import { captureAndCarry } from './capture-and-carry';
import { listPublicEntries, listPublished } from './list-published';
import { listVerdicts } from './list-verdicts';
import { getPublicVerdict } from './public-verdict';
import { publishVerdict } from './publish-verdict';
import { submitVerdict } from './submit-verdict';
import type { SteppedVerdict } from './take-step';
import { withdrawVerdict } from './withdraw-verdict';
import { writeVerdict } from './write-verdict';

const corrected = 'Nobody has worked in the pit since March.';

/** Writes a correction and takes it as far as `until`. */
async function correct(
  desk: Desk,
  verdict: SteppedVerdict & { ratingIds: number[] },
  until: 'written' | 'published',
): Promise<SteppedVerdict> {
  const { id } = await reading().evidence.findFirstOrThrow({ where: { claimId: verdict.claimId } });
  const input = buildVerdictInput(verdict, {
    version: verdict.version,
    summary: corrected,
    citations: [{ ordinal: 1, evidence: { id } }],
  });
  const written = granted(await writeVerdict(desk.author, input));
  if (until === 'written') return written;
  const submitted = granted(await submitVerdict(desk.author, written));
  const answer = { ...submitted, currentPassword: testPassword };
  const approved = granted(await approveVerdict(desk.editor, answer, { visitor: testVisitor }));
  return granted(await publishVerdict(desk.editor, { ...approved, notice: 'It said too little.' }));
}

describe('getPublicVerdict', () => {
  useTestDatabase();

  it('knows nothing of what was not published, whatever is written', async () => {
    const desk = await createDesk();
    const approved = await createApprovedVerdict(desk);
    expect(await getPublicVerdict(approved.verdictId)).toBeNull();
    expect(await getPublicVerdict(999)).toBeNull();
    expect((await listPublished()).rows).toEqual([]);
    expect(await listPublicEntries()).toEqual([]);
  });

  it('shows the claim in its source, what was found and who is answerable', async () => {
    const desk = await createDesk();
    const { verdictId } = await createPublishedVerdict(desk);
    const verdict = await getPublicVerdict(verdictId);
    expect(verdict).toMatchObject({
      kind: 'published',
      isLatest: true,
      claim: { statement: 'twelve men work there at night' },
      version: {
        number: 1,
        people: 2,
        ruling: { word: 'False', tone: 'refuted', rank: 1, lowest: 1, highest: 5 },
      },
      names: { writtenBy: 'Di Author', approvedBy: ['Ed Answer'], publishedBy: 'Ed Answer' },
      reviewedAgainSince: null,
      sourceChange: null,
    });
    for (const { start, end, exact } of verdict?.claim.spans ?? [])
      expect(sampleText.slice(start, end)).toBe(exact);
  });

  it('says nothing of the desk: no reason, no draft, no rater, no e-mail', async () => {
    const desk = await createDesk();
    const published = await createPublishedVerdict(desk, {
      ruling: 'mixed',
      differsBecause: 'Between us: the raters were careless.',
    });
    await correct(desk, published, 'written');
    const told = JSON.stringify(await getPublicVerdict(published.verdictId));
    for (const secret of [
      'careless',
      corrected,
      'Bo Rater',
      'Cy Rater',
      '@example.org',
      'rationale',
    ])
      expect(told).not.toContain(secret);
  });

  it('keeps names to the newsroom when it wants that', async () => {
    const desk = await createDesk();
    const { verdictId } = await createPublishedVerdict(desk);
    const admin = await createActor('admin');
    const value = { showNames: false, method: 'We look twice.' };
    granted(await changeSetting(admin, { key: 'public_pages', value, version: 0 }));
    const verdict = await getPublicVerdict(verdictId);
    expect(verdict).toMatchObject({ names: null, method: 'We look twice.' });
    expect(JSON.stringify(verdict)).not.toContain('Ed Answer');
  });

  it('shows a correction with its notice, and the earlier version to whoever asks for it', async () => {
    const desk = await createDesk();
    const published = await createPublishedVerdict(desk);
    await correct(desk, published, 'published');
    const now = await getPublicVerdict(published.verdictId);
    expect(now).toMatchObject({
      kind: 'corrected',
      isLatest: true,
      version: { number: 2, summary: corrected },
      changes: [
        { kind: 'corrected', number: 2, notice: 'It said too little.' },
        { kind: 'published', number: 1, notice: null },
      ],
    });
    const before = await getPublicVerdict(published.verdictId, 1);
    expect(before).toMatchObject({
      isLatest: false,
      version: { number: 1, summary: 'Nobody works in the pit at night.' },
    });
    expect(await getPublicVerdict(published.verdictId, 3)).toBeNull();
  });

  it('never shows a version that was written and not published, not even by its number', async () => {
    const desk = await createDesk();
    const published = await createPublishedVerdict(desk);
    await correct(desk, published, 'written');
    expect(await getPublicVerdict(published.verdictId, 2)).toBeNull();
    expect((await getPublicVerdict(published.verdictId))?.version.number).toBe(1);
  });

  it('keeps the address of what was withdrawn, with its notice', async () => {
    const desk = await createDesk();
    const published = await createPublishedVerdict(desk);
    const notice = 'The order was forged.';
    granted(await withdrawVerdict(desk.editor, { ...published, notice }));
    const verdict = await getPublicVerdict(published.verdictId);
    expect(verdict).toMatchObject({ kind: 'withdrawn', changes: [{ notice }, {}] });
    expect((await listPublished()).rows).toMatchObject([{ kind: 'withdrawn' }]);
    expect(await listPublicEntries()).toMatchObject([{ kind: 'withdrawn', notice }, {}]);
  });

  it('says that the claim is being reviewed again, from that day on', async () => {
    const desk = await createDesk();
    const published = await createPublishedVerdict(desk);
    granted(await reopenReview(desk.author, published.claimId, 'Other words now.'));
    const verdict = await getPublicVerdict(published.verdictId);
    expect(verdict?.reviewedAgainSince).toMatch(/^\d{4}-/);
    expect(JSON.stringify(verdict)).not.toContain('Other words now.');
  });
});

describe('a published verdict whose source was captured again', () => {
  useTestDatabase();

  it.each([
    ['altered', 'eleven men work there at night'],
    ['gone', 'nobody knows who pays the guards'],
  ])(
    'says that the words were %s there, and that the claim is reviewed again',
    async (outcome, now) => {
      const desk = await createDesk();
      const { verdictId, claimId } = await createPublishedVerdict(desk);
      const claim = await reading().claim.findUniqueOrThrow({ where: { id: claimId } });
      const text = sampleText.replace('twelve men work there at night', now);
      granted(await captureAndCarry(desk.author, claim.sourceId, await buildCapture(text)));
      const verdict = await getPublicVerdict(verdictId);
      expect(verdict?.sourceChange?.outcome).toBe(outcome);
      expect(verdict?.reviewedAgainSince).toMatch(/^\d{4}-/);
    },
  );
});

describe('listPublished', () => {
  useTestDatabase();

  it('has the last one published on top and goes on behind a place', async () => {
    const desk = await createDesk();
    const first = await createPublishedVerdict(desk);
    const second = await createPublishedVerdict(desk);
    await correct(desk, first, 'published');
    const { rows, next } = await listPublished();
    expect(rows.map(({ verdictId, kind }) => [verdictId, kind])).toEqual([
      [second.verdictId, 'published'],
      [first.verdictId, 'corrected'],
    ]);
    expect(next).toBeNull();
    const publication = await reading().publication.findFirstOrThrow({
      where: { verdictId: second.verdictId },
    });
    const behind = await listPublished(publication.id);
    expect(behind.rows.map(({ verdictId }) => verdictId)).toEqual([first.verdictId]);
  });
});

describe('listVerdicts', () => {
  useTestDatabase();

  it('has what waits for an editor first, and narrows to what this one may answer', async () => {
    const desk = await createDesk();
    const published = await createPublishedVerdict(desk);
    const claim = await createJudgedClaim(desk);
    const draft = granted(await writeVerdict(desk.author, buildVerdictInput(claim)));
    const other = await createJudgedClaim(desk);
    const own = granted(await writeVerdict(desk.editor, buildVerdictInput(other)));
    granted(await submitVerdict(desk.editor, own));
    const ids = async (...more: Parameters<typeof listVerdicts>) =>
      (await listVerdicts(...more)).rows.map(({ id }) => id);
    expect(await ids(desk.editor, {}, null)).toEqual([
      own.verdictId,
      draft.verdictId,
      published.verdictId,
    ]);
    expect(await ids(desk.editor, { mine: true }, null)).toEqual([
      draft.verdictId,
      published.verdictId,
    ]);
    expect(await ids(desk.editor, { status: 'draft' }, null)).toEqual([draft.verdictId]);
    expect(await ids(desk.editor, {}, { status: 'draft', id: draft.verdictId })).toEqual([
      published.verdictId,
    ]);
  });
});
