import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockMatchesManifest, packagesStand } from './packages.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'verbatim-packages-'));
  mkdirSync(path.join(root, 'node_modules'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const kite = { version: '1.0.0', integrity: 'sha512-kite' };
const elsewhere = { version: '2.0.0', integrity: 'sha512-else', optional: true };

function lay(asked: object, locked: object, lockedPackages: object, present: object | null) {
  const write = (file: string, value: object) =>
    writeFileSync(path.join(root, file), JSON.stringify(value));
  write('package.json', { dependencies: asked });
  write('package-lock.json', { packages: { '': { dependencies: locked }, ...lockedPackages } });
  if (present) write('node_modules/.package-lock.json', { packages: present });
}

describe('packagesStand', () => {
  const asked = { kite: '1.0.0' };
  const wanted = { 'node_modules/kite': kite, 'node_modules/elsewhere': elsewhere };

  it.each([
    ['all of them', { 'node_modules/kite': kite, 'node_modules/elsewhere': elsewhere }],
    ['all but a build for another platform', { 'node_modules/kite': kite }],
    ['one more, put there by hand', { 'node_modules/kite': kite, 'node_modules/x': elsewhere }],
  ])('is content with %s', (_what, present) => {
    lay(asked, asked, wanted, present);
    expect(packagesStand(root)).toBe(true);
  });

  it.each([
    ['an installation that never finished', null],
    ['a missing package', {}],
    ['another version', { 'node_modules/kite': { ...kite, version: '1.0.1' } }],
    ['another content', { 'node_modules/kite': { ...kite, integrity: 'sha512-other' } }],
  ])('sees %s', (_what, present) => {
    lay(asked, asked, wanted, present);
    expect(packagesStand(root)).toBe(false);
  });

  it('sees a manifest that asks for more than the lock file was made for', () => {
    lay({ ...asked, rope: '3.0.0' }, asked, wanted, { 'node_modules/kite': kite });
    expect(packagesStand(root)).toBe(false);
    expect(lockMatchesManifest(root)).toBe(false);
  });
});
