// @ts-check
// The checks that need the shared cases and corpora, which lie beside the checkout and not in it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkoutRoot } from './checkout.mjs';
import { readCountsLine } from './counts.mjs';

/**
 * A program, its arguments, and what else must be there for it to run.
 * @typedef {{ name: string, script: string, args: string[], needs: string[] }} SharedCheck
 */

/** @type {SharedCheck[]} */
const checks = [
  {
    name: 'attribution of the shared article',
    script: 'lib/testing/check-caracas.ts',
    args: ['../shared/cases'],
    needs: ['../shared/cases'],
  },
  {
    name: 'scores on the dev split, beside those shipped',
    script: 'cli/eval.ts',
    args: ['--data', '../shared/datasets/polnear', '--check'],
    needs: ['../shared/datasets/polnear'],
  },
];

/**
 * Runs each check whose script and folder are there; says why for one that is left out. A check
 * that prints a counting line is counted by it, another as one test by its exit status.
 * @param {string} root
 * @param {SharedCheck[]} list
 * @param {(text: string) => void} say
 */
export function runSharedChecks(root, list, say) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, script, args, needs } of list) {
    const missing = [script, ...needs].find((each) => !existsSync(path.join(root, each)));
    if (missing) {
      say(`left out: ${name}: ${missing} is not there`);
      continue;
    }
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', script, ...args],
      { cwd: root, encoding: 'utf8', timeout: 300_000, maxBuffer: 1 << 26 },
    );
    say(`${status === 0 ? '✓' : '✗'} ${name}\n${stdout}${stderr}`.trimEnd());
    const counted = readCountsLine(stdout);
    sum.passed += counted ? counted.passed : status === 0 ? 1 : 0;
    sum.failed += counted ? counted.failed : status === 0 ? 0 : 1;
    sum.skipped += counted?.skipped ?? 0;
    // A fault that no count shows is still a failure.
    if (counted && counted.failed === 0 && status !== 0) sum.failed++;
  }
  return sum;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { passed, failed, skipped } = runSharedChecks(checkoutRoot, checks, console.log);
  console.log(`tests: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed > 0 ? 1 : 0;
}
