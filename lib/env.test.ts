import { describe, expect, it } from 'vitest';
import { readSettings } from './env';

const good = {
  VERBATIM_DATABASE: '/srv/newsroom.db',
  NEXTAUTH_SECRET: 'x'.repeat(32),
  NEXTAUTH_URL: 'https://desk.courier.example/',
};

describe('readSettings', () => {
  it('reads what is there and fills in the rest', () => {
    expect(readSettings(good)).toMatchObject({
      database: '/srv/newsroom.db',
      isHttps: true,
      isLoopback: false,
      trustedProxies: 0,
    });
  });

  it.each(['http://127.0.0.1:3000', 'http://localhost:3000', 'http://[::1]:3000'])(
    'allows %s',
    (url) => {
      expect(readSettings({ ...good, NEXTAUTH_URL: url })).toMatchObject({
        isHttps: false,
        isLoopback: true,
      });
    },
  );

  it.each([
    ['no database', { VERBATIM_DATABASE: undefined }, 'VERBATIM_DATABASE'],
    ['a short secret', { NEXTAUTH_SECRET: 'short' }, 'NEXTAUTH_SECRET'],
    ['passwords in the clear', { NEXTAUTH_URL: 'http://desk.courier.example' }, 'NEXTAUTH_URL'],
    ['no address', { NEXTAUTH_URL: 'desk' }, 'NEXTAUTH_URL'],
    ['a wrong number', { VERBATIM_TRUSTED_PROXIES: 'two' }, 'VERBATIM_TRUSTED_PROXIES'],
  ])('refuses %s and names the setting', (_what, wrong, name) => {
    expect(() => readSettings({ ...good, ...wrong })).toThrow(name);
  });
});
