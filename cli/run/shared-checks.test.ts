import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkoutRoot, stateFolder } from './checkout.mjs';
import { runSharedChecks } from './shared-checks.mjs';

// Inside the checkout, where tsx is found.
let root = '';
let said: string[] = [];
beforeEach(() => {
  mkdirSync(stateFolder(checkoutRoot), { recursive: true });
  root = mkdtempSync(path.join(stateFolder(checkoutRoot), 'checks-'));
  mkdirSync(path.join(root, 'cases'));
  said = [];
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function check(source: string | null, cases = 'cases') {
  if (source !== null) writeFileSync(path.join(root, 'check.ts'), source);
  const list = [{ name: 'an article', script: 'check.ts', args: [cases], needs: [cases] }];
  return runSharedChecks(root, list, (text) => said.push(text));
}

describe('a check on the shared cases', () => {
  it.each([
    ['that says nothing but passes', '', 1, 0],
    ['that says nothing and fails', 'process.exit(1)', 0, 1],
    ['that counts', 'console.log("tests: 7 passed, 0 failed")', 7, 0],
    ['that counts and fails', 'console.log("tests: 7 passed, 2 failed"); process.exit(1)', 7, 2],
    ['that fails uncounted', 'console.log("tests: 7 passed, 0 failed"); process.exit(1)', 7, 1],
  ])('%s is counted', (_what, source, passed, failed) => {
    expect(check(source)).toEqual({ passed, failed, skipped: 0 });
  });

  it('is given arguments that are no paths, too', () => {
    writeFileSync(
      path.join(root, 'check.ts'),
      'process.exit(process.argv[2] === "--check" ? 0 : 1)',
    );
    const list = [{ name: 'scores', script: 'check.ts', args: ['--check'], needs: ['cases'] }];
    expect(runSharedChecks(root, list, () => {})).toEqual({ passed: 1, failed: 0, skipped: 0 });
  });

  it.each([
    ['the cases are', 'process.exit(1)', 'elsewhere', 'elsewhere is not there'],
    ['it is itself', null, 'cases', 'check.ts is not there'],
  ])('is left out, with the reason, when %s missing', (_what, source, cases, reason) => {
    expect(check(source, cases)).toEqual({ passed: 0, failed: 0, skipped: 0 });
    expect(said).toEqual([`left out: an article: ${reason}`]);
  });
});
