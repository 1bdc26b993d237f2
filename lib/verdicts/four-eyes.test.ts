import { describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/auth/actor';
import { systemActor } from '@/lib/auth/actor';
import { changeMemberRole } from '@/lib/auth/change-member-role';
import { disableMember } from '@/lib/auth/disable-member';
import { reading } from '@/lib/db/database';
import { changeSetting } from '@/lib/settings/change-setting';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor, granted } from '@/lib/testing/factories-claims';
import { testPassword } from '@/lib/testing/factories-members';
import { createClosedRound } from '@/lib/testing/factories-reviews';
import {
  buildVerdictInput,
  createDesk,
  createJudgedClaim,
  createSubmittedVerdict,
  givePassword,
  testVisitor,
} from '@/lib/testing/factories-verdicts';
import { approveVerdict } from './approve-verdict';
import { publishVerdict } from './publish-verdict';
import { recallVerdict } from './recall-verdict';
import { returnVerdict } from './return-verdict';
import { submitVerdict } from './submit-verdict';
import type { SteppedVerdict } from './take-step';
import { writeVerdict } from './write-verdict';

const approve = (actor: Actor, verdict: SteppedVerdict, currentPassword = testPassword) =>
  approveVerdict(actor, { ...verdict, currentPassword }, { visitor: testVisitor });

const codeOf = (result: Awaited<ReturnType<typeof approve>>) =>
  result.ok ? 'ok' : result.failure.code;

async function setQuorum(quorum: number) {
  const admin = await createActor('admin', 'Quo Rum');
  const value = { minimumRatings: 2, quorum };
  granted(await changeSetting(admin, { key: 'verdicts', value, version: 0 }));
}

const stored = () => reading().verdict.findFirstOrThrow();

describe('nobody waves a verdict through alone', () => {
  useTestDatabase();

  it.each([
    ['the checker who wrote it', 'author'],
    ['a checker who rated the claim', 'checkerRater'],
    ['an editor who rated the claim', 'editorRater'],
    ['an administrator', 'admin'],
    ['an auditor', 'auditor'],
    ['another checker', 'checker'],
  ])('%s approves, returns and publishes nothing', async (_who, which) => {
    const desk = await createDesk();
    const verdict = await createSubmittedVerdict(desk);
    const people: Record<string, () => Promise<Actor>> = {
      author: async () => desk.author,
      checkerRater: () => givePassword(desk.raters[0]!),
      editorRater: async () => desk.raters[1]!,
      admin: async () => givePassword(await createActor('admin')),
      auditor: async () => givePassword(await createActor('auditor')),
      checker: async () => givePassword(await createActor('checker')),
    };
    const actor = await people[which]!();
    const events = await reading().event.count();
    expect(codeOf(await approve(actor, verdict))).toBe('forbidden');
    const returned = await returnVerdict(actor, { ...verdict, reason: 'No.', passages: [] });
    expect(returned).toMatchObject({ ok: false, failure: { code: 'forbidden' } });
    const published = await publishVerdict(actor, { ...verdict, notice: null });
    expect(published).toMatchObject({ ok: false, failure: { code: 'forbidden' } });
    expect(await reading().event.count()).toBe(events);
    expect(await reading().approval.count()).toBe(0);
    expect(codeOf(await approve(desk.editor, verdict))).toBe('ok');
  });

  it('an editor who wrote it approves it in no session of theirs', async () => {
    const desk = await createDesk();
    const claim = await createJudgedClaim(desk);
    const written = granted(await writeVerdict(desk.editor, buildVerdictInput(claim)));
    const submitted = granted(await submitVerdict(desk.editor, written));
    const secondSession: Actor = { ...desk.editor };
    expect(codeOf(await approve(secondSession, submitted))).toBe('forbidden');
    expect(codeOf(await approve(desk.other, submitted))).toBe('ok');
    const published = await publishVerdict(desk.editor, {
      ...submitted,
      version: submitted.version + 1,
      notice: null,
    });
    expect(published).toMatchObject({ ok: false, failure: { code: 'forbidden' } });
  });

  it('who wrote it as a checker does not approve it as an editor', async () => {
    const desk = await createDesk();
    const admin = await createActor('admin');
    const verdict = await createSubmittedVerdict(desk);
    granted(await changeMemberRole(admin, { memberId: desk.author.id, role: 'editor' }));
    const promoted: Actor = { ...desk.author, role: 'editor' };
    expect(codeOf(await approve(promoted, verdict))).toBe('forbidden');
  });

  it('who wrote only an earlier version does not approve a later one by another', async () => {
    const desk = await createDesk();
    const claim = await createJudgedClaim(desk);
    const first = granted(await writeVerdict(desk.editor, buildVerdictInput(claim)));
    const { id } = await reading().evidence.findFirstOrThrow();
    const second = granted(
      await writeVerdict(
        desk.author,
        buildVerdictInput(claim, {
          version: first.version,
          summary: 'Quite another summary.',
          citations: [{ ordinal: 1, evidence: { id } }],
        }),
      ),
    );
    const submitted = granted(await submitVerdict(desk.author, second));
    expect(submitted.number).toBe(2);
    expect(codeOf(await approve(desk.editor, submitted))).toBe('forbidden');
    expect(codeOf(await approve(desk.other, submitted))).toBe('ok');
  });

  it('who rated in an earlier round does not approve after a later one', async () => {
    const desk = await createDesk();
    const claim = await createJudgedClaim(desk);
    const fresh = [await createActor('checker', 'Gus'), await createActor('checker', 'Hal')];
    const given = fresh.map((by) => ({ by, value: 'false' }));
    const round = await createClosedRound(desk.editor, claim.claimId, given);
    const input = buildVerdictInput({ ...claim, ratingIds: round.ratingIds });
    const written = granted(await writeVerdict(desk.author, input));
    const submitted = granted(await submitVerdict(desk.author, written));
    expect(codeOf(await approve(desk.raters[1]!, submitted))).toBe('forbidden');
    expect(codeOf(await approve(desk.editor, submitted))).toBe('ok');
  });

  it('a wrong password approves nothing and is told in the log', async () => {
    const desk = await createDesk();
    const verdict = await createSubmittedVerdict(desk);
    const refused = await approve(desk.editor, verdict, 'not my password');
    expect(refused).toMatchObject({
      failure: { code: 'invalid_input', fields: { currentPassword: expect.any(String) } },
    });
    expect(await reading().approval.count()).toBe(0);
    expect(await reading().event.count({ where: { type: 'sign_in.refused' } })).toBe(1);
  });

  it('a role changed between page and action counts, and so does being shut out', async () => {
    const desk = await createDesk();
    const admin = await createActor('admin');
    const verdict = await createSubmittedVerdict(desk);
    granted(await changeMemberRole(admin, { memberId: desk.editor.id, role: 'auditor' }));
    expect(codeOf(await approve(desk.editor, verdict))).toBe('forbidden');
    granted(await disableMember(systemActor, { memberId: desk.other.id }));
    expect(codeOf(await approve(desk.other, verdict))).toBe('forbidden');
    expect(await reading().approval.count()).toBe(0);
  });

  it('a request sent twice approves once', async () => {
    const desk = await createDesk();
    await setQuorum(2);
    const verdict = await createSubmittedVerdict(desk);
    expect(codeOf(await approve(desk.editor, verdict))).toBe('ok');
    expect(codeOf(await approve(desk.editor, verdict))).toBe('conflict');
    expect(await reading().approval.count()).toBe(1);
    expect((await stored()).status).toBe('submitted');
  });

  it('one editor twice at once is one approval of two', async () => {
    const desk = await createDesk();
    await setQuorum(2);
    const verdict = await createSubmittedVerdict(desk);
    const both = await Promise.all([approve(desk.editor, verdict), approve(desk.editor, verdict)]);
    expect(both.map(codeOf).sort()).toEqual(['conflict', 'ok']);
    expect((await stored()).status).toBe('submitted');
  });

  it('two editors at once: with a quorum of one, one wins and the other is told', async () => {
    const desk = await createDesk();
    const verdict = await createSubmittedVerdict(desk);
    const both = await Promise.all([approve(desk.editor, verdict), approve(desk.other, verdict)]);
    expect(both.map(codeOf).sort()).toEqual(['conflict', 'ok']);
    expect(await reading().approval.count()).toBe(1);
    expect((await stored()).status).toBe('approved');
  });

  it('two editors at once: with a quorum of two, both count', async () => {
    const desk = await createDesk();
    await setQuorum(2);
    const verdict = await createSubmittedVerdict(desk);
    const both = await Promise.all([approve(desk.editor, verdict), approve(desk.other, verdict)]);
    expect(both.map(codeOf)).toEqual(['ok', 'ok']);
    expect((await stored()).status).toBe('approved');
    const claim = await reading().claim.findUniqueOrThrow({ where: { id: verdict.claimId } });
    expect(claim.status).toBe('approved');
  });

  it('an approval counts for its version only: what was rewritten must be approved anew', async () => {
    const desk = await createDesk();
    await setQuorum(2);
    const verdict = await createSubmittedVerdict(desk);
    granted(await approve(desk.editor, verdict));
    const recalled = granted(await recallVerdict(desk.author, verdict));
    const again = await submitVerdict(desk.author, recalled);
    expect(again).toMatchObject({ failure: { code: 'conflict' } });
    const { id } = await reading().evidence.findFirstOrThrow();
    const rewritten = granted(
      await writeVerdict(
        desk.author,
        buildVerdictInput(verdict, {
          version: recalled.version,
          summary: 'Perhaps nobody works there.',
          citations: [{ ordinal: 1, evidence: { id } }],
        }),
      ),
    );
    const submitted = granted(await submitVerdict(desk.author, rewritten));
    expect(codeOf(await approve(desk.other, verdict))).toBe('conflict');
    expect(codeOf(await approve(desk.other, submitted))).toBe('ok');
    expect((await stored()).status).toBe('submitted');
    expect(codeOf(await approve(desk.editor, submitted))).toBe('ok');
    expect((await stored()).status).toBe('approved');
  });

  it('nothing is published that the quorum has not approved', async () => {
    const desk = await createDesk();
    await setQuorum(2);
    const verdict = await createSubmittedVerdict(desk);
    granted(await approve(desk.editor, verdict));
    const early = await publishVerdict(desk.other, { ...verdict, notice: null });
    expect(early).toMatchObject({ ok: false, failure: { code: 'conflict' } });
    expect(await reading().publication.count()).toBe(0);
  });
});
