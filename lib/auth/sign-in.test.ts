import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changed, commit } from '@/lib/audit/commit';
import { reading } from '@/lib/db/database';
import { useTestDatabase } from '@/lib/testing/database';
import {
  accepted,
  createMember,
  createNewsroom,
  testPassword,
} from '@/lib/testing/factories-members';
import { systemActor } from './actor';
import { disableMember } from './disable-member';
import { findSession } from './find-session';
import { sessionLifetimeMs } from './member';
import { signIn } from './sign-in';
import { resetSignInLimits, signInLimits } from './sign-in-limits';

const here = { address: '203.0.113.7', userAgent: 'Mozilla/5.0 Firefox/145.0' };
const ada = { email: 'ada@courier.example', password: testPassword };
const wrong = { ...ada, password: 'not the password at all' };

const refusals = () =>
  reading().event.findMany({ where: { type: 'sign_in.refused' }, orderBy: { seq: 'asc' } });
const reasons = async () =>
  (await refusals()).map((event) => (JSON.parse(event.data) as { reason: string }).reason);

describe('signIn', () => {
  useTestDatabase();
  beforeEach(resetSignInLimits);

  it('begins a session whose token finds the member, and tells the log', async () => {
    const admin = await createNewsroom();
    const { token } = accepted(await signIn(ada, here));
    expect(await findSession(token)).toEqual({ sessionId: 1, actor: admin });
    const event = await reading().event.findFirst({ where: { type: 'session.started' } });
    expect(event).toMatchObject({ actorId: admin.id, subjectId: '1' });
    expect(JSON.parse(event!.data)).toMatchObject({ memberId: admin.id, ...here });
  });

  it('stores no token, only its hash', async () => {
    await createNewsroom();
    const { token } = accepted(await signIn(ada, here));
    const session = await reading().session.findFirstOrThrow();
    expect(JSON.stringify(session)).not.toContain(token);
    expect(session.tokenHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('gives one answer to a wrong password, an unknown account and a disabled member', async () => {
    const admin = await createNewsroom();
    const checker = await createMember(admin, 'checker');
    await disableMember(admin, { memberId: checker.id });
    const answers = [
      await signIn(wrong, here),
      await signIn({ ...ada, email: 'nobody@courier.example' }, here),
      await signIn({ ...ada, email: 'checker@courier.example' }, here),
    ];
    expect(answers[0]).toMatchObject({ ok: false, failure: { code: 'unauthenticated' } });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect(await reasons()).toEqual(['wrong password', 'unknown account', 'member is disabled']);
    expect(await reading().session.count()).toBe(0);
  });

  it.each([
    ['an account', ada.email],
    ['an account that does not exist', 'nobody@courier.example'],
  ])(
    'turns %s away after too many failures from anywhere, the right password too',
    async (_what, email) => {
      await createNewsroom();
      for (let i = 0; i < signInLimits.perAccount; i += 1) {
        const answer = await signIn({ ...wrong, email }, { ...here, address: `203.0.113.${i}` });
        expect(answer).toMatchObject({ failure: { code: 'unauthenticated' } });
      }
      for (const password of [testPassword, wrong.password]) {
        const answer = await signIn({ email, password }, here);
        expect(answer).toMatchObject({ failure: { code: 'rate_limited' } });
      }
      expect((await reasons()).filter((reason) => reason === 'too many attempts')).toHaveLength(1);
    },
  );

  it('counts attempts that are made at once', async () => {
    await createNewsroom();
    const answers = await Promise.all(
      Array.from({ length: signInLimits.perAccount + 5 }, () => signIn(wrong, here)),
    );
    const codes = answers.map((answer) => (answer.ok ? 'ok' : answer.failure.code));
    expect(codes.filter((code) => code === 'rate_limited')).toHaveLength(5);
  });

  it('turns an address away that tries one account after the other', async () => {
    await createNewsroom();
    await Promise.all(
      Array.from({ length: signInLimits.perAddress }, (_, i) =>
        signIn({ ...wrong, email: `guess${i}@courier.example` }, here),
      ),
    );
    expect(await signIn(ada, here)).toMatchObject({ failure: { code: 'rate_limited' } });
    expect(await signIn(ada, { ...here, address: '198.51.100.1' })).toMatchObject({ ok: true });
  });

  it('does not count those who get it right', async () => {
    await createNewsroom();
    for (let i = 0; i < signInLimits.perAccount + 2; i += 1) {
      expect(await signIn(ada, here)).toMatchObject({ ok: true });
    }
  });

  it('names no longer wait, and ends no session, when the clock was set back', async () => {
    const admin = await createNewsroom();
    const { token } = accepted(await signIn(ada, here));
    const other = { ...wrong, email: 'nobody@courier.example' };
    for (let i = 0; i <= signInLimits.perAccount; i += 1) await signIn(other, here);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 48 * 3_600_000 });
    try {
      expect(await findSession(token)).toMatchObject({ actor: admin });
      expect(await signIn(other, here)).toMatchObject({
        failure: { code: 'rate_limited', message: 'Too many attempts. Try again in 15 minutes.' },
      });
    } finally {
      vi.useRealTimers();
    }
  });

  it('lets no attacker fill the log', async () => {
    await createNewsroom();
    const logged = vi.spyOn(signInLimits, 'logged', 'get').mockReturnValue(3);
    for (let i = 0; i < 6; i += 1) {
      const visitor = { ...here, address: `203.0.113.${i}` };
      await signIn({ ...wrong, email: `guess${i}@courier.example` }, visitor);
    }
    logged.mockRestore();
    expect(await reasons()).toEqual([
      ...Array(3).fill('unknown account'),
      'unknown account; further refusals of this hour are not listed',
    ]);
  });
});

describe('findSession', () => {
  useTestDatabase();
  beforeEach(resetSignInLimits);

  it('knows no forged token', async () => {
    await createNewsroom();
    await signIn(ada, here);
    const { tokenHash } = await reading().session.findFirstOrThrow();
    expect(await findSession(tokenHash)).toBeNull();
    expect(await findSession('')).toBeNull();
  });

  it('knows no disabled member, even by a session that was left open', async () => {
    const admin = await createNewsroom();
    const { token } = accepted(await signIn(ada, here));
    await commit(systemActor, async (tx) => {
      await tx.member.update({ where: { id: admin.id }, data: { status: 'disabled' } });
      return changed(null, [{ type: 'member.disabled', subject: admin.id, data: {} }]);
    });
    expect(await findSession(token)).toBeNull();
  });

  it('lets a session run out, and the next sign-in tells that it has', async () => {
    const admin = await createNewsroom();
    const { token } = accepted(await signIn(ada, here));
    const later = new Date(Date.now() + sessionLifetimeMs + 1_000);
    expect(await findSession(token)).not.toBeNull();
    expect(await findSession(token, later)).toBeNull();
    await signIn(ada, here, () => later);
    const event = await reading().event.findFirstOrThrow({ where: { type: 'session.ended' } });
    expect(event).toMatchObject({ actorId: admin.id, subjectId: '1' });
    expect(JSON.parse(event.data)).toMatchObject({ reason: 'expired' });
  });
});
