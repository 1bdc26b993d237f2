import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkoutRoot, stateFolder } from './checkout.mjs';
import { runChild } from './child.mjs';

// The two test runners themselves, on a few tests of every outcome.
let folder = '';
beforeEach(() => {
  mkdirSync(stateFolder(checkoutRoot), { recursive: true });
  folder = mkdtempSync(path.join(stateFolder(checkoutRoot), 'reporters-'));
  symlinkSync(path.join(checkoutRoot, 'node_modules'), path.join(folder, 'node_modules'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function countsOf(program: string, args: string[]) {
  const counts = path.join(folder, 'counts.json');
  const { status, output } = await runChild(
    process.execPath,
    [path.join(checkoutRoot, program), ...args],
    {
      cwd: folder,
      env: { VERBATIM_COUNTS: counts, VITEST: undefined, TEST_WORKER_INDEX: undefined },
    },
  );
  return { status, output, ...JSON.parse(readFileSync(counts, 'utf8')) };
}

const reporter = (name: string) => path.join(checkoutRoot, 'cli/run', name);

describe('the reporters', () => {
  it('count what Vitest ran, with the reasons for what it skipped', async () => {
    writeFileSync(
      path.join(folder, 'some.test.js'),
      `import { expect, it } from 'vitest';
       it('holds', () => {});
       it('fails', () => expect(1).toBe(2));
       it('waits', (context) => context.skip('needs the moon'));
       it.skip('rests', () => {});`,
    );
    writeFileSync(path.join(folder, 'vitest.config.mjs'), 'export default {};');
    writeFileSync(path.join(folder, 'broken.test.js'), `import './not-there.js';`);
    const found = await countsOf('node_modules/vitest/vitest.mjs', [
      'run',
      `--root=${folder}`,
      `--reporter=${reporter('vitest-counts.mjs')}`,
    ]);
    expect(found).toMatchObject({ status: 1, passed: 1, failed: 2 });
    expect(found.skipped).toEqual([
      { name: 'some.test.js: waits', reason: 'needs the moon' },
      { name: 'some.test.js: rests', reason: 'no reason given' },
    ]);
  });

  it('count what Playwright ran, with the reasons for what it skipped', async () => {
    writeFileSync(
      path.join(folder, 'some.spec.js'),
      `const { expect, test } = require('@playwright/test');
       test('holds', () => {});
       test('fails', () => expect(1).toBe(2));
       test('waits', () => test.skip(true, 'needs the moon'));`,
    );
    writeFileSync(
      path.join(folder, 'playwright.config.js'),
      `module.exports = { testDir: '.', reporter: [[${JSON.stringify(reporter('playwright-counts.mjs'))}]] };`,
    );
    writeFileSync(path.join(folder, 'package.json'), '{"type":"commonjs"}');
    const found = await countsOf('node_modules/@playwright/test/cli.js', ['test']);
    expect(found).toMatchObject({ status: 1, passed: 1, failed: 1 });
    expect(found.skipped).toEqual([
      { name: expect.stringContaining('waits'), reason: 'needs the moon' },
    ]);
  });
});
