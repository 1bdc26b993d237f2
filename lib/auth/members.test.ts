import { beforeEach, describe, expect, it } from 'vitest';
import { reading } from '@/lib/db/database';
import type { Result } from '@/lib/result';
import { useTestDatabase } from '@/lib/testing/database';
import {
  accepted,
  createMember,
  createNewsroom,
  testPassword,
  tokenOf,
} from '@/lib/testing/factories-members';
import { type Actor, commandLineActor } from './actor';
import { changeMemberRole } from './change-member-role';
import { createInvitation } from './create-invitation';
import { disableMember } from './disable-member';
import { enableMember } from './enable-member';
import { findSession } from './find-session';
import { findOpenInvitation } from './open-invitation';
import { listMembers, listOpenInvitations } from './queries';
import { renameMember } from './rename-member';
import { signIn } from './sign-in';
import { resetSignInLimits } from './sign-in-limits';

const here = { address: '203.0.113.7', userAgent: 'Mozilla/5.0 Firefox/145.0' };
const signInAs = async (email: string) =>
  accepted(await signIn({ email, password: testPassword }, here)).token;
const lastEvent = () => reading().event.findFirstOrThrow({ orderBy: { seq: 'desc' } });
const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.failure.code);

/** Runs a command that must be refused, and sees that the log did not grow. */
async function refusal(attempt: () => Promise<Result<unknown>>) {
  const before = await reading().event.count();
  const code = codeOf(await attempt());
  expect(await reading().event.count()).toBe(before);
  return code;
}

describe('members', () => {
  useTestDatabase();
  beforeEach(resetSignInLimits);

  it('get another role within the session they are in', async () => {
    const admin = await createNewsroom();
    const ben = await createMember(admin, 'checker');
    const token = await signInAs('checker@courier.example');
    accepted(await changeMemberRole(admin, { memberId: ben.id, role: 'auditor', from: 'checker' }));
    expect((await findSession(token))?.actor.role).toBe('auditor');
    const event = await lastEvent();
    expect(event).toMatchObject({ type: 'member.role_changed', subjectId: String(ben.id) });
    expect(JSON.parse(event.data)).toMatchObject({ from: 'checker', to: 'auditor' });
  });

  it('are told what changed meanwhile when the form was old', async () => {
    const admin = await createNewsroom();
    const ben = await createMember(admin, 'checker');
    await changeMemberRole(admin, { memberId: ben.id, role: 'auditor' });
    const stale = { memberId: ben.id, role: 'editor', from: 'checker' } as const;
    expect(await changeMemberRole(admin, stale)).toMatchObject({
      failure: {
        code: 'conflict',
        changes: [{ field: 'role', from: 'Checker', to: 'Auditor' }],
      },
    });
  });

  it('that are disabled are out at once, and stay out of old sessions when enabled', async () => {
    const admin = await createNewsroom();
    const ben = await createMember(admin, 'checker');
    const token = await signInAs('checker@courier.example');
    accepted(await disableMember(admin, { memberId: ben.id }));
    expect(await findSession(token)).toBeNull();
    const types = (await reading().event.findMany()).map((event) => event.type);
    expect(types.slice(-2)).toEqual(['member.disabled', 'session.ended']);
    accepted(await enableMember(admin, { memberId: ben.id }));
    expect((await lastEvent()).type).toBe('member.enabled');
    expect(await findSession(token)).toBeNull();
    expect(await findSession(await signInAs('checker@courier.example'))).not.toBeNull();
  });

  it.each([
    ['shut out', (id: number, by: Actor) => disableMember(by, { memberId: id })],
    [
      'no longer administrators',
      (id: number, by: Actor) => changeMemberRole(by, { memberId: id, role: 'editor' }),
    ],
  ])('that are %s leave no open link behind', async (_what, fall) => {
    const admin = await createNewsroom();
    const other = await createMember(admin, 'admin');
    const left = accepted(await createInvitation(other, { role: 'admin' }));
    const kept = accepted(await createInvitation(admin, { role: 'checker' }));
    accepted(await fall(other.id, admin));
    expect(await findOpenInvitation(tokenOf(left))).toBeNull();
    expect(await findOpenInvitation(tokenOf(kept))).not.toBeNull();
    expect((await lastEvent()).type).toBe('invitation.revoked');
  });

  it('never lose their last active administrator', async () => {
    const admin = await createNewsroom();
    const other = await createMember(admin, 'admin');
    accepted(await disableMember(admin, { memberId: other.id }));
    const demote = { memberId: admin.id, role: 'editor' } as const;
    expect(await refusal(() => changeMemberRole(admin, demote))).toBe('conflict');
    expect(await refusal(() => changeMemberRole(commandLineActor, demote))).toBe('conflict');
    const lastOut = () => disableMember(commandLineActor, { memberId: admin.id });
    expect(await refusal(lastOut)).toBe('conflict');
  });

  it('keep one administrator when two demote each other at once', async () => {
    const admin = await createNewsroom();
    const other = await createMember(admin, 'admin');
    const results = await Promise.all([
      changeMemberRole(admin, { memberId: other.id, role: 'editor' }),
      changeMemberRole(other, { memberId: admin.id, role: 'editor' }),
    ]);
    expect(results.map(codeOf).sort()).toEqual(['conflict', 'ok']);
  });

  it('do not disable themselves', async () => {
    const admin = await createNewsroom();
    await createMember(admin, 'admin');
    expect(await refusal(() => disableMember(admin, { memberId: admin.id }))).toBe('forbidden');
  });

  it('are not changed by others, to whom the pages do not exist', async () => {
    const admin = await createNewsroom();
    const editor = await createMember(admin, 'editor');
    const memberId = admin.id;
    expect(await refusal(() => changeMemberRole(editor, { memberId, role: 'checker' }))).toBe(
      'not_found',
    );
    expect(await refusal(() => disableMember(editor, { memberId }))).toBe('not_found');
    expect(await refusal(() => enableMember(editor, { memberId }))).toBe('not_found');
    expect(await listMembers(editor)).toBeNull();
    expect(await listOpenInvitations(editor)).toBeNull();
  });

  it.each([
    ['no such member', { memberId: 999, role: 'editor' as const }, 'not_found'],
    ['the role they have', { memberId: 1, role: 'admin' as const }, 'conflict'],
  ])('change to nothing new: %s', async (_what, input, code) => {
    const admin = await createNewsroom();
    expect(await refusal(() => changeMemberRole(admin, input))).toBe(code);
  });

  it('are not disabled or enabled twice', async () => {
    const admin = await createNewsroom();
    const { id: memberId } = await createMember(admin, 'checker');
    expect(await refusal(() => enableMember(admin, { memberId }))).toBe('conflict');
    await disableMember(admin, { memberId });
    expect(await refusal(() => disableMember(admin, { memberId }))).toBe('conflict');
  });

  it('rename themselves, unless another window did so before', async () => {
    const admin = await createNewsroom();
    accepted(await renameMember(admin, { name: 'Ada B. Quill', from: 'Ada Quill' }));
    expect((await lastEvent()).type).toBe('member.renamed');
    const stale = () => renameMember(admin, { name: 'A. Quill', from: 'Ada Quill' });
    expect(await refusal(stale)).toBe('conflict');
  });

  it('are listed with their last sign-in', async () => {
    const admin = await createNewsroom();
    await createMember(admin, 'checker', { name: 'Zoe Late' });
    await signInAs('ada@courier.example');
    const list = await listMembers(admin);
    expect(list?.map((one) => [one.name, one.role, one.status])).toEqual([
      ['Ada Quill', 'admin', 'active'],
      ['Zoe Late', 'checker', 'active'],
    ]);
    expect(list?.[0]?.lastSignedInAt).toMatch(/^20/);
    expect(list?.[1]?.lastSignedInAt).toBeNull();
  });
});
