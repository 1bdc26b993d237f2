import { beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { WriteRefused } from '@/lib/db/write-refused';
import type { Result } from '@/lib/result';
import { ok, refuse } from '@/lib/result';

const request = vi.hoisted(() => ({
  headers: new Map<string, string>(),
  session: null as unknown,
}));
vi.mock('next/headers', () => ({
  headers: async () => ({ get: (name: string) => request.headers.get(name) ?? null }),
}));
vi.mock('@/lib/auth/session', () => ({
  currentSession: async () => request.session,
  currentActor: async () => (request.session as { actor: unknown } | null)?.actor ?? null,
}));
vi.stubEnv('VERBATIM_DATABASE', '/nowhere/newsroom.db');
vi.stubEnv('NEXTAUTH_URL', 'https://desk.courier.example');
vi.stubEnv('NEXTAUTH_SECRET', 'x'.repeat(43));

const { runAction, runGuestAction } = await import('./run-action');
const { runRoute } = await import('./run-route');

const ada = { id: 1, name: 'Ada Quill', role: 'editor' as const };
const schema = z.object({ title: z.string().min(3, 'Give it a title.') });
const command = vi.fn(
  async (_actor: unknown, input: { title: string }): Promise<Result<string>> =>
    input.title === 'taken' ? refuse('conflict', 'There is one already.') : ok(input.title),
);

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

beforeEach(() => {
  command.mockClear();
  request.headers = new Map([
    ['origin', 'https://desk.courier.example'],
    ['host', 'desk.courier.example'],
    ['user-agent', 'Firefox/145.0'],
    ['x-forwarded-for', '203.0.113.7'],
  ]);
  request.session = { sessionId: 4, actor: ada };
});

describe('runAction', () => {
  it('calls the command once, with the session’s actor, parsed input and where it came from', async () => {
    const sent = form({ title: 'First', actor: '99', $ACTION_ID_x: '' });
    expect(await runAction(sent, schema, command)).toEqual({ ok: true, value: 'First' });
    const context = {
      sessionId: 4,
      visitor: { address: '203.0.113.7', userAgent: 'Firefox/145.0' },
    };
    expect(command.mock.calls).toEqual([[ada, { title: 'First' }, context]]);
  });

  it('takes plain objects as well as forms', async () => {
    expect(await runAction({ title: 'First' }, schema, command)).toMatchObject({ ok: true });
  });

  it.each([
    ['no origin', undefined],
    ['the opaque origin', 'null'],
    ['another site', 'https://evil.example'],
  ])('refuses %s before anything is done', async (_what, origin) => {
    if (origin === undefined) request.headers.delete('origin');
    else request.headers.set('origin', origin);
    const result = await runAction(form({ title: 'First' }), schema, command);
    expect(result).toMatchObject({ ok: false, failure: { code: 'forbidden' } });
    expect(command).not.toHaveBeenCalled();
  });

  it('refuses whoever is not signed in, and keeps what they wrote', async () => {
    request.session = null;
    const result = await runAction(form({ title: 'First' }), schema, command);
    expect(result).toMatchObject({
      failure: { code: 'unauthenticated' },
      input: { title: 'First' },
    });
    expect(command).not.toHaveBeenCalled();
  });

  it('refuses what does not parse, field by field, and keeps it', async () => {
    const result = await runAction(form({ title: 'x', note: 'kept too' }), schema, command);
    expect(result).toMatchObject({
      failure: { code: 'invalid_input', fields: { title: 'Give it a title.' } },
      input: { title: 'x', note: 'kept too' },
    });
    expect(command).not.toHaveBeenCalled();
  });

  it('hands a refusal on with the input, and no secret in it', async () => {
    const sent = form({
      title: 'taken',
      password: 'copper',
      currentPassword: 'lantern',
      token: 'abc',
    });
    expect(await runAction(sent, schema, command)).toEqual({
      ok: false,
      failure: { code: 'conflict', message: 'There is one already.' },
      input: { title: 'taken' },
    });
  });

  it('refuses what cannot be written, in the words of the disk, and keeps what they wrote', async () => {
    command.mockRejectedValueOnce(new WriteRefused('The disk is full.', 'Make room on it'));
    expect(await runAction(form({ title: 'First' }), schema, command)).toEqual({
      ok: false,
      failure: {
        code: 'unavailable',
        message:
          'The disk is full. Nothing of this was saved. Make room on it, or ask whoever runs this newsroom to do it; then send this once more.',
      },
      input: { title: 'First' },
    });
  });

  it('lets bugs through', async () => {
    command.mockRejectedValueOnce(new Error('a bug'));
    await expect(runAction(form({ title: 'First' }), schema, command)).rejects.toThrow('a bug');
  });
});

describe('runGuestAction', () => {
  it('asks for no session, and for our origin all the same', async () => {
    request.session = null;
    const guest = async (input: { title: string }) => ok(input.title);
    const sent = form({ title: 'First' });
    expect(await runGuestAction(sent, schema, guest)).toEqual({ ok: true, value: 'First' });
    request.headers.set('origin', 'https://evil.example');
    expect(await runGuestAction(sent, schema, guest)).toMatchObject({ ok: false });
  });
});

describe('runRoute', () => {
  const url = 'https://desk.courier.example/api/things';
  const post = (body: string, headers: Record<string, string> = {}) =>
    new Request(url, {
      method: 'POST',
      body,
      headers: {
        origin: 'https://desk.courier.example',
        'content-type': 'application/json',
        ...headers,
      },
    });

  it('answers a query without an origin', async () => {
    const response = await runRoute(new Request(`${url}?title=First`), schema, command);
    expect([response.status, await response.json()]).toEqual([200, 'First']);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('answers JSON with JSON', async () => {
    const response = await runRoute(post('{"title":"First"}'), schema, command);
    expect([response.status, await response.json()]).toEqual([200, 'First']);
  });

  it.each([
    [
      'another site',
      post('{"title":"First"}', { origin: 'https://evil.example' }),
      403,
      'forbidden',
    ],
    ['a plain form', post('title=First', { 'content-type': 'text/plain' }), 415, 'unsupported'],
    ['broken JSON', post('{'), 400, 'invalid_input'],
    ['what does not parse', post('{"title":1}'), 400, 'invalid_input'],
    ['a flood', post(`{"title":"${'x'.repeat(200)}"}`), 413, 'too_large'],
    ['a conflict', post('{"title":"taken"}'), 409, 'conflict'],
  ])('refuses %s', async (_what, sent, status, code) => {
    const response = await runRoute(sent, schema, command, { maxLength: 100 });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { code } });
  });

  it('refuses what cannot be written, for a while', async () => {
    command.mockRejectedValueOnce(new WriteRefused('The disk is full.', 'Make room on it'));
    const response = await runRoute(post('{"title":"First"}'), schema, command);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ error: { code: 'unavailable' } });
  });

  it('refuses whoever is not signed in', async () => {
    request.session = null;
    const response = await runRoute(new Request(url), schema, command);
    expect(response.status).toBe(401);
    expect(command).not.toHaveBeenCalled();
  });
});
