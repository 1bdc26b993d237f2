import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { returnPath, signInPath } from './return-path';

describe('returnPath', () => {
  it.each([
    ['a page', '/claims/7', '/claims/7'],
    ['a page with filters', '/claims?status=open&q=a%20b', '/claims?status=open&q=a%20b'],
    ['nothing', null, '/'],
    ['another site', 'https://evil.example/', '/'],
    ['another site without scheme', '//evil.example/', '/'],
    ['another site by backslash', '/\\evil.example', '/'],
    ['another site by dots', '/.//evil.example', '/'],
    ['a control character', '/\t/evil.example', '/'],
    ['a script', 'javascript:alert(1)', '/'],
    ['the sign-in page itself', '/sign-in?next=/claims', '/'],
    ['a machine surface', '/api/auth/signout', '/'],
  ])('%s', (_what, path, expected) => {
    expect(returnPath(path)).toBe(expected);
  });

  it('never leads away', () => {
    const paths = fc.array(
      fc.constantFrom('/', '\\', '.', '@', ':', '?', '\t', '%2f', 'evil.example'),
    );
    fc.assert(
      fc.property(paths, (parts) => {
        const target = new URL(returnPath(`/${parts.join('')}`), 'https://desk.example');
        expect(target.origin).toBe('https://desk.example');
      }),
    );
  });
});

describe('signInPath', () => {
  it('remembers where one was going', () => {
    expect(signInPath('/claims?q=a&b')).toBe('/sign-in?next=%2Fclaims%3Fq%3Da%26b');
    expect(signInPath('/')).toBe('/sign-in');
  });
});
