import { Readable } from 'node:stream';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { signIn } from '@/lib/auth/sign-in';
import { closeDatabase, reading } from '@/lib/db/database';
import { useTestDatabase } from '@/lib/testing/database';
import { createMember, createNewsroom, testPassword } from '@/lib/testing/factories-members';
import { registerMemberCommands } from './member';

const said = { out: '', err: '' };

const hear = (where: 'out' | 'err') => (line: string) => {
  said[where] += `${line}\n`;
};

describe('verbatim member', () => {
  const database = useTestDatabase();
  async function run(args: string, input?: string): Promise<number> {
    await closeDatabase();
    const all = ['member', ...args.split(' '), '--database', database.file()];
    const program = new Command().exitOverride();
    program.configureOutput({ writeErr: hear('err') });
    registerMemberCommands(program);
    const stdin = vi.spyOn(process, 'stdin', 'get');
    if (input !== undefined) stdin.mockReturnValue(Readable.from([input]) as typeof process.stdin);
    try {
      await program.parseAsync(all, { from: 'user' });
      return Number(process.exitCode ?? 0);
    } finally {
      stdin.mockRestore();
    }
  }

  beforeEach(() => {
    said.out = '';
    said.err = '';
    vi.spyOn(console, 'log').mockImplementation(hear('out'));
    vi.spyOn(process.stdout, 'write').mockImplementation((line) => {
      hear('out')(String(line));
      return true;
    });
    vi.spyOn(console, 'error').mockImplementation(hear('err'));
    vi.stubEnv('NEXTAUTH_URL', 'https://desk.courier.example');
  });
  afterEach(() => {
    process.exitCode = undefined;
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  it('adds a member by a link, which it prints once', async () => {
    await createNewsroom();
    expect(await run('add --name Ben --email ben@courier.example --role editor')).toBe(0);
    expect(said.out).toMatch(/https:\/\/desk\.courier\.example\/invitation\/[\w-]{43}\n$/);
    const event = await reading().event.findFirst({ orderBy: { seq: 'desc' } });
    expect(event).toMatchObject({ type: 'invitation.created', actorName: 'command line' });
  });

  it('adds a member with a password from standard input, who can then sign in', async () => {
    await createNewsroom();
    const add = 'add --name Ben --email ben@courier.example --role editor --password-stdin --json';
    expect(await run(add, `${testPassword}\n`)).toBe(0);
    expect(JSON.parse(said.out)).toMatchObject({ email: 'ben@courier.example' });
    const visitor = { address: '203.0.113.7', userAgent: '' };
    const entered = await signIn({ email: 'ben@courier.example', password: testPassword }, visitor);
    expect(entered).toMatchObject({ ok: true });
  });

  it('changes a role and disables', async () => {
    const admin = await createNewsroom();
    const { id } = await createMember(admin, 'checker');
    expect(await run('role checker@courier.example auditor')).toBe(0);
    expect(await run('disable Checker@courier.example')).toBe(0);
    const member = await reading().member.findUnique({ where: { id } });
    expect(member).toMatchObject({ role: 'auditor', status: 'disabled' });
    expect(said.out).toBe('Some checker is Auditor now.\nSome checker is shut out.\n');
  });

  it.each([
    ['an unknown address', 'disable nobody@courier.example', /no member/],
    ['an unknown role', 'role ada@courier.example boss', /role/],
    ['the last administrator', 'disable ada@courier.example', /administrator/],
    ['an address that is none', 'add --name Ben --email ben --role editor', /e-mail/],
    ['a taken address', 'add --name Ada --email ada@courier.example --role editor', /already/],
    ['a set-up link for a newsroom that stands', 'set-up-link', /set up already/],
  ])('refuses %s with status 1 and says why', async (_what, args, why) => {
    await createNewsroom();
    const before = await reading().event.count();
    expect(await run(args)).toBe(1);
    expect(said.err).toMatch(why);
    expect(said.out).toBe('');
    expect(await reading().event.count()).toBe(before);
  });

  it('tells machines why', async () => {
    await createNewsroom();
    expect(await run('disable nobody@courier.example --json')).toBe(1);
    expect(JSON.parse(said.out)).toMatchObject({ error: { code: 'not_found' } });
  });

  it('prints a set-up link while nobody has used one', async () => {
    expect(await run('set-up-link')).toBe(0);
    expect(said.out).toMatch(/https:\/\/desk\.courier\.example\/set-up\/[\w-]{43}\n$/);
  });

  it('leaves no link behind when a password will not do', async () => {
    await createNewsroom();
    const add = 'add --name Ben --email ben@courier.example --role editor --password-stdin';
    expect(await run(add, 'short')).toBe(1);
    expect(said.err).toMatch(/at least 12/);
    const open = await reading().invitation.count({ where: { usedAt: null, revokedAt: null } });
    expect(open).toBe(0);
  });
});
