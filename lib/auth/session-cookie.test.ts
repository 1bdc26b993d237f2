import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sessionLifetimeMs } from './member';

interface Stored {
  value: string;
  options: Record<string, unknown>;
}

const jar = vi.hoisted(() => new Map<string, Stored>());
vi.mock('next/headers', () => ({
  cookies: async () => ({
    get: (name: string) => jar.get(name),
    set: (name: string, value: string, options: Record<string, unknown>) =>
      jar.set(name, { value, options }),
  }),
}));

/** The module as a newsroom at this address has it. */
async function at(address: string, secret = 'x'.repeat(43)) {
  vi.resetModules();
  vi.stubEnv('VERBATIM_DATABASE', '/nowhere/newsroom.db');
  vi.stubEnv('NEXTAUTH_URL', address);
  vi.stubEnv('NEXTAUTH_SECRET', secret);
  return import('./session-cookie');
}

beforeEach(() => jar.clear());
afterEach(() => vi.unstubAllEnvs());

describe('the session cookie', () => {
  it('is bound to its host and to https where there is https', async () => {
    const { setSessionCookie } = await at('https://desk.courier.example');
    await setSessionCookie('the token');
    const stored = jar.get('__Host-verbatim.session');
    expect(stored?.options).toMatchObject({
      httpOnly: true,
      sameSite: 'lax',
      secure: true,
      path: '/',
    });
    expect(stored?.options).not.toHaveProperty('domain');
  });

  it('goes by a plain name on this machine, where browsers would refuse the other', async () => {
    const { setSessionCookie } = await at('http://127.0.0.1:3000');
    await setSessionCookie('the token');
    expect(jar.get('verbatim.session')?.options).toMatchObject({ httpOnly: true, secure: false });
  });

  it('gives back the token, and shows it to nobody', async () => {
    const { readSessionCookie, setSessionCookie } = await at('http://127.0.0.1:3000');
    await setSessionCookie('the token');
    expect(jar.get('verbatim.session')?.value).not.toContain('the token');
    expect(await readSessionCookie()).toBe('the token');
  });

  it('is none once its time is over, though it was opened before', async () => {
    const { readSessionCookie, setSessionCookie } = await at('http://127.0.0.1:3000');
    await setSessionCookie('the token');
    expect(await readSessionCookie()).toBe('the token');
    expect(await readSessionCookie()).toBe('the token');
    vi.useFakeTimers({ now: Date.now() + sessionLifetimeMs + 1000, toFake: ['Date'] });
    expect(await readSessionCookie()).toBeNull();
    vi.useRealTimers();
  });

  it('is told apart from every other, however many were opened', async () => {
    const { readSessionCookie, setSessionCookie } = await at('http://127.0.0.1:3000');
    const values: string[] = [];
    for (let i = 0; i < 520; i++) {
      await setSessionCookie(`token ${i}`);
      values.push(jar.get('verbatim.session')?.value ?? '');
      expect(await readSessionCookie()).toBe(`token ${i}`);
    }
    for (const i of [0, 100, 519]) {
      jar.set('verbatim.session', { value: values[i] ?? '', options: {} });
      expect(await readSessionCookie()).toBe(`token ${i}`);
    }
  });

  it.each([
    ['nothing', ''],
    ['something else', 'the token'],
    ['an unsigned JWT', 'eyJhbGciOiJub25lIn0.eyJzaWQiOiJ0aGUgdG9rZW4ifQ.'],
  ])('is none when it holds %s', async (_what, value) => {
    const { readSessionCookie } = await at('http://127.0.0.1:3000');
    jar.set('verbatim.session', { value, options: {} });
    expect(await readSessionCookie()).toBeNull();
  });

  it('is none when it was made under another secret', async () => {
    const before = await at('http://127.0.0.1:3000', 'y'.repeat(43));
    await before.setSessionCookie('the token');
    const after = await at('http://127.0.0.1:3000');
    expect(await after.readSessionCookie()).toBeNull();
  });
});
