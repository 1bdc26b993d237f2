import { beforeEach, describe, expect, it } from 'vitest';
import { reading } from '@/lib/db/database';
import { useTestDatabase } from '@/lib/testing/database';
import {
  accepted,
  createMember,
  createNewsroom,
  testPassword,
} from '@/lib/testing/factories-members';
import { changePassword } from './change-password';
import { endOtherSessions, endSession } from './end-session';
import { findSession } from './find-session';
import { listOwnSessions } from './queries';
import { signIn } from './sign-in';
import { resetSignInLimits, signInLimits } from './sign-in-limits';

const here = { address: '203.0.113.7', userAgent: 'Mozilla/5.0 (Windows NT 10.0) Firefox/145.0' };
const email = 'ada@courier.example';
const newPassword = 'silver anchor 77 thicket';
const start = async () => accepted(await signIn({ email, password: testPassword }, here)).token;
const endReasons = async () =>
  (await reading().event.findMany({ where: { type: 'session.ended' } })).map(
    (event) => (JSON.parse(event.data) as { reason: string }).reason,
  );

describe('own sessions', () => {
  useTestDatabase();
  beforeEach(resetSignInLimits);

  it('are listed, the newest first, with the browser in words', async () => {
    const admin = await createNewsroom();
    await start();
    await start();
    const list = await listOwnSessions(admin);
    expect(list.map((one) => one.id)).toEqual([2, 1]);
    expect(list[0]).toMatchObject({ address: here.address, browser: 'Firefox on Windows' });
  });

  it('end one by one', async () => {
    const admin = await createNewsroom();
    const [first, second] = [await start(), await start()];
    accepted(await endSession(admin, { sessionId: 1 }));
    expect(await findSession(first)).toBeNull();
    expect(await findSession(second)).not.toBeNull();
    expect(await endSession(admin, { sessionId: 1 })).toMatchObject({
      failure: { code: 'conflict' },
    });
    expect(await endReasons()).toEqual(['ended by the member']);
    expect(await listOwnSessions(admin)).toHaveLength(1);
  });

  it('are nobody else’s to end', async () => {
    const admin = await createNewsroom();
    const checker = await createMember(admin, 'checker');
    const token = await start();
    const attempt = await endSession(checker, { sessionId: 1 });
    expect(attempt).toMatchObject({ failure: { code: 'not_found' } });
    expect(await findSession(token)).not.toBeNull();
  });

  it('end all at once but the one at hand', async () => {
    const admin = await createNewsroom();
    const tokens = [await start(), await start(), await start()];
    expect(await endOtherSessions(admin, 2)).toEqual({ ok: true, value: 2 });
    const open = await Promise.all(tokens.map((token) => findSession(token)));
    expect(open.map((session) => session?.sessionId)).toEqual([undefined, 2, undefined]);
    expect(await endOtherSessions(admin, 2)).toMatchObject({ failure: { code: 'conflict' } });
  });
});

describe('changePassword', () => {
  useTestDatabase();
  beforeEach(resetSignInLimits);
  const at = { visitor: here, sessionId: 1 };

  it('takes the new one, ends the other sessions and tells of it', async () => {
    const admin = await createNewsroom();
    const [own, other] = [await start(), await start()];
    const input = { currentPassword: testPassword, password: newPassword };
    expect(await changePassword(admin, input, at)).toEqual({ ok: true, value: 1 });
    expect(await findSession(own)).not.toBeNull();
    expect(await findSession(other)).toBeNull();
    expect(await endReasons()).toEqual(['password changed']);
    expect(await signIn({ email, password: testPassword }, here)).toMatchObject({ ok: false });
    expect(await signIn({ email, password: newPassword }, here)).toMatchObject({ ok: true });
  });

  it.each([
    [
      'the old one is wrong',
      { currentPassword: 'a wrong guess', password: newPassword },
      'currentPassword',
    ],
    [
      'the new one is poor',
      { currentPassword: testPassword, password: 'adaquill2026!' },
      'password',
    ],
  ])('changes nothing when %s', async (_what, input, field) => {
    const admin = await createNewsroom();
    const stored = await reading().credential.findFirst();
    const refused = await changePassword(admin, input, at);
    expect(refused).toHaveProperty(`failure.fields.${field}`);
    expect(await reading().credential.findFirst()).toEqual(stored);
  });

  it('lets nobody guess the old one for long', async () => {
    const admin = await createNewsroom();
    const guess = { currentPassword: 'a wrong guess', password: newPassword };
    for (let i = 0; i < signInLimits.perAccount; i += 1) await changePassword(admin, guess, at);
    expect(await changePassword(admin, guess, at)).toMatchObject({
      failure: { code: 'rate_limited' },
    });
  });
});
