import { describe, expect, it } from 'vitest';
import { reading } from '@/lib/db/database';
import { useTestDatabase } from '@/lib/testing/database';
import {
  accepted,
  createMember,
  createNewsroom,
  testPassword,
  tokenOf,
} from '@/lib/testing/factories-members';
import { commandLineActor } from './actor';
import { createInvitation } from './create-invitation';
import { createSetupLink } from './create-setup-link';
import { foundNewsroom } from './found-newsroom';
import { invitationLifetimeMs } from './member';
import { getNewsroom } from './newsroom';
import { findOpenInvitation } from './open-invitation';
import { revokeInvitation } from './revoke-invitation';
import { useInvitation as joinByInvitation } from './use-invitation';

const founding = {
  newsroomName: 'The Harbour Courier',
  name: 'Ada Quill',
  email: 'ada@courier.example',
  password: testPassword,
};
const joining = { name: 'Ben Ink', email: 'ben@courier.example', password: testPassword };

const eventTypes = async () =>
  (await reading().event.findMany({ orderBy: { seq: 'asc' } })).map((event) => event.type);
const afterwards = () => new Date(Date.now() + invitationLifetimeMs + 1);

describe('setting a newsroom up', () => {
  useTestDatabase();

  it('founds it with its first administrator, and tells all of it', async () => {
    const token = tokenOf(accepted(await createSetupLink()));
    const { memberId } = accepted(await foundNewsroom({ token, ...founding }));
    expect(await getNewsroom()).toEqual({ name: 'The Harbour Courier', demo: false });
    const member = await reading().member.findUniqueOrThrow({ where: { id: memberId } });
    expect(member).toMatchObject({ email: founding.email, role: 'admin', status: 'active' });
    expect(await eventTypes()).toEqual([
      'invitation.created',
      'newsroom.founded',
      'invitation.used',
      'member.joined',
      'credential.set',
    ]);
  });

  it('works once, and no further link is made', async () => {
    const token = tokenOf(accepted(await createSetupLink()));
    await foundNewsroom({ token, ...founding });
    const again = await foundNewsroom({ token, ...founding, email: 'eve@courier.example' });
    expect(again).toMatchObject({ failure: { code: 'not_found' } });
    expect(await createSetupLink()).toMatchObject({ failure: { code: 'conflict' } });
    expect(await reading().member.count()).toBe(1);
  });

  it('has one winner when the link is used twice at once', async () => {
    const token = tokenOf(accepted(await createSetupLink()));
    const results = await Promise.all([
      foundNewsroom({ token, ...founding }),
      foundNewsroom({ token, ...founding, email: 'eve@courier.example' }),
    ]);
    expect(results.map((result) => result.ok).sort()).toEqual([false, true]);
  });

  it('makes earlier links worthless with a new one', async () => {
    const old = tokenOf(accepted(await createSetupLink()));
    const fresh = tokenOf(accepted(await createSetupLink()));
    expect(await findOpenInvitation(old)).toBeNull();
    expect(await findOpenInvitation(fresh)).toMatchObject({ role: 'admin' });
  });

  it('refuses a poor password and leaves the link open', async () => {
    const token = tokenOf(accepted(await createSetupLink()));
    const poor = await foundNewsroom({ token, ...founding, password: 'harbourcourier26' });
    expect(poor).toMatchObject({ failure: { code: 'invalid_input' } });
    expect(poor).toHaveProperty('failure.fields.password');
    expect(await eventTypes()).toEqual(['invitation.created']);
    expect(await findOpenInvitation(token)).not.toBeNull();
  });
});

describe('inviting', () => {
  useTestDatabase();

  it('makes a link that makes a member of the given role', async () => {
    const admin = await createNewsroom();
    const link = accepted(await createInvitation(admin, { role: 'editor' }));
    const { memberId } = accepted(await joinByInvitation({ token: tokenOf(link), ...joining }));
    const member = await reading().member.findUniqueOrThrow({ where: { id: memberId } });
    expect(member).toMatchObject({ name: 'Ben Ink', role: 'editor', status: 'active' });
    expect((await eventTypes()).slice(-4)).toEqual([
      'invitation.created',
      'invitation.used',
      'member.joined',
      'credential.set',
    ]);
  });

  it('stores no token, only its hash', async () => {
    const admin = await createNewsroom();
    const token = tokenOf(accepted(await createInvitation(admin, { role: 'editor' })));
    const stored = [await reading().invitation.findMany(), await reading().event.findMany()];
    expect(JSON.stringify(stored)).not.toContain(token);
  });

  it.each(['checker', 'editor', 'auditor'] as const)('is not for a %s', async (role) => {
    const admin = await createNewsroom();
    const member = await createMember(admin, role);
    const before = await reading().event.count();
    const attempt = await createInvitation(member, { role: 'admin' });
    expect(attempt).toMatchObject({ failure: { code: 'not_found' } });
    expect(await reading().event.count()).toBe(before);
  });

  it('is for the command line, which the log names', async () => {
    await createNewsroom();
    accepted(await createInvitation(commandLineActor, { role: 'checker' }));
    const event = await reading().event.findFirst({ orderBy: { seq: 'desc' } });
    expect(event).toMatchObject({ actorId: null, actorName: 'command line', actorRole: 'system' });
  });

  it('waits until the newsroom is set up', async () => {
    const early = await createInvitation(commandLineActor, { role: 'checker' });
    expect(early).toMatchObject({ failure: { code: 'conflict' } });
  });

  it('holds to the e-mail the link was made for', async () => {
    const admin = await createNewsroom();
    const invited = { role: 'editor' as const, email: 'ben@courier.example' };
    const token = tokenOf(accepted(await createInvitation(admin, invited)));
    const joined = await joinByInvitation({ token, ...joining, email: 'eve@courier.example' });
    expect(accepted(joined).email).toBe('ben@courier.example');
  });

  it('refuses an e-mail that has an account, and leaves the link open', async () => {
    const admin = await createNewsroom();
    const doubled = await createInvitation(admin, { role: 'editor', email: founding.email });
    expect(doubled).toMatchObject({ failure: { code: 'conflict' } });
    const token = tokenOf(accepted(await createInvitation(admin, { role: 'editor' })));
    const joined = await joinByInvitation({ token, ...joining, email: founding.email });
    expect(joined).toHaveProperty('failure.fields.email');
    expect(await findOpenInvitation(token)).not.toBeNull();
  });

  it.each([
    ['used', async (token: string) => void (await joinByInvitation({ token, ...joining }))],
    ['made up', async () => undefined],
  ])('refuses a link that is %s', async (what, prepare) => {
    const admin = await createNewsroom();
    const made = tokenOf(accepted(await createInvitation(admin, { role: 'editor' })));
    await prepare(made);
    const token = what === 'used' ? made : 'made-up';
    const joined = await joinByInvitation({ token, ...joining, email: 'eve@courier.example' });
    expect(joined).toMatchObject({ failure: { code: 'not_found' } });
  });

  it('refuses a link after seven days', async () => {
    const admin = await createNewsroom();
    const token = tokenOf(accepted(await createInvitation(admin, { role: 'editor' })));
    const late = await joinByInvitation({ token, ...joining }, afterwards);
    expect(late).toMatchObject({ failure: { code: 'not_found' } });
  });

  it('can be taken back, once, by those who may invite', async () => {
    const admin = await createNewsroom();
    const checker = await createMember(admin, 'checker');
    const link = accepted(await createInvitation(admin, { role: 'editor' }));
    expect(await revokeInvitation(checker, link)).toMatchObject({ failure: { code: 'not_found' } });
    expect(await revokeInvitation(admin, link)).toEqual({ ok: true, value: null });
    expect(await revokeInvitation(admin, link)).toMatchObject({ failure: { code: 'conflict' } });
    const joined = await joinByInvitation({ token: tokenOf(link), ...joining });
    expect(joined).toMatchObject({ failure: { code: 'not_found' } });
    expect((await eventTypes()).at(-1)).toBe('invitation.revoked');
  });
});
