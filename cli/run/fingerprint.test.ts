import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint } from './fingerprint.mjs';
import { stamp } from './stamps.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'verbatim-print-'));
  mkdirSync(path.join(root, 'lib/deep'), { recursive: true });
  writeFileSync(path.join(root, 'lib/deep/a.ts'), 'a');
  writeFileSync(path.join(root, 'lib/a.test.ts'), 'test');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const skip = /\.test\.ts$/;
const print = () => fingerprint(root, ['lib', 'absent.json'], { skip });

describe('fingerprint', () => {
  it.each<[string, () => void]>([
    ['content', () => writeFileSync(path.join(root, 'lib/deep/a.ts'), 'b')],
    ['name', () => renameSync(path.join(root, 'lib/deep/a.ts'), path.join(root, 'lib/deep/b.ts'))],
    ['a new file', () => writeFileSync(path.join(root, 'lib/b.ts'), '')],
    ['an absent file that appears', () => writeFileSync(path.join(root, 'absent.json'), '')],
  ])('changes with %s', (_what, change) => {
    const before = print();
    change();
    expect(print()).not.toBe(before);
  });

  it.each<[string, () => void]>([
    ['times alone', () => utimesSync(path.join(root, 'lib/deep/a.ts'), 0, 0)],
    ['a skipped file', () => writeFileSync(path.join(root, 'lib/a.test.ts'), 'other')],
  ])('stays with a change of %s', (_what, change) => {
    const before = print();
    change();
    expect(print()).toBe(before);
  });

  it('changes with another value that decides', () => {
    expect(fingerprint(root, [], { also: ['a'] })).not.toBe(fingerprint(root, [], { also: ['b'] }));
  });
});

describe('a stamp', () => {
  it('stands for the inputs it was set for, and no longer once cleared', () => {
    const mark = stamp(root, 'build');
    expect(mark.stands('one', [])).toBe(false);
    mark.set('one');
    expect(mark.stands('one', [])).toBe(true);
    expect(mark.stands('two', [])).toBe(false);
    mark.clear();
    expect(mark.stands('one', [])).toBe(false);
  });

  it('falls when an output is gone', () => {
    const mark = stamp(root, 'build');
    mark.set('one');
    expect(mark.stands('one', ['lib/deep/a.ts'])).toBe(true);
    rmSync(path.join(root, 'lib/deep/a.ts'));
    expect(mark.stands('one', ['lib/deep/a.ts'])).toBe(false);
  });
});
