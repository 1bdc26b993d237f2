import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkoutRoot } from './checkout.mjs';
import { checkDataFolder } from './data-folder.mjs';

let folder = '';
let database = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'verbatim-data-')));
  database = path.join(folder, 'data/newsroom.db');
  mkdirSync(path.dirname(database));
  writeFileSync(database, '');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

// For root every folder is open: the check then runs as nobody, once its code is loaded.
const check = `
const { checkDataFolder } = await import(${JSON.stringify(path.join(checkoutRoot, 'cli/run/data-folder.mjs'))});
if (process.getuid() === 0) { process.setgid(65534); process.setuid(65534); }
try { console.log(checkDataFolder(process.argv[1])); } catch (error) { console.log(error.constructor.name + ': ' + error.message); }`;

function checkAsOrdinary() {
  const args = ['--input-type=module', '-e', check, '--', database];
  return spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout;
}

describe('checkDataFolder', () => {
  it('makes a folder that is missing, and leaves nothing in it', () => {
    const fresh = path.join(folder, 'a/b/newsroom.db');
    expect(checkDataFolder(fresh)).toBe(fresh);
    expect(readdirSync(path.dirname(fresh))).toEqual([]);
    expect(checkDataFolder(path.join(folder, 'a/b/../b/newsroom.db'))).toBe(fresh);
  });

  it('answers with the real path of a file that is reached through a link', () => {
    symlinkSync(path.dirname(database), path.join(folder, 'linked'));
    expect(checkDataFolder(path.join(folder, 'linked/newsroom.db'))).toBe(database);
    symlinkSync(database, path.join(folder, 'file.db'));
    expect(checkDataFolder(path.join(folder, 'file.db'))).toBe(database);
  });

  it.each([
    ['a closed folder', 'data', 0o555, 'The data folder'],
    ['a closed file', 'data/newsroom.db', 0o444, 'The database'],
  ])('refuses %s and says where to go', (_what, closed, mode, words) => {
    for (const each of [folder, path.dirname(database)]) chmodSync(each, 0o777);
    chmodSync(database, 0o666);
    expect(checkAsOrdinary().trim()).toBe(database);
    chmodSync(path.join(folder, closed), mode);
    expect(checkAsOrdinary()).toContain(`Refusal: ${words}`);
    expect(checkAsOrdinary()).toContain('--database FILE');
    chmodSync(path.join(folder, closed), 0o777);
  });
});
