// @ts-check
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkoutRoot } from './checkout.mjs';
import { Progress } from './progress.mjs';
import { makeReady } from './ready.mjs';
import { Refusal } from './refusal.mjs';

/**
 * Runs one of the checkout's TypeScript programs with its arguments, input and output, after
 * whatever must be installed first; that work speaks on stderr alone, and only if there is any.
 * With --build first, the pages are built too.
 * @param {string} _name
 * @param {string[]} args
 * @returns {Promise<number>} the program's own exit status
 */
export async function run(_name, args) {
  const withBuild = args[0] === '--build';
  const [entry, ...rest] = withBuild ? args.slice(1) : args;
  if (!entry || !existsSync(path.join(checkoutRoot, entry))) {
    throw new Refusal(
      `${entry} is missing from this checkout: restore it with git, then try again.`,
    );
  }
  await makeReady(checkoutRoot, new Progress(process.stderr, { quiet: true }), {
    withBuild,
  });
  return runProgram(checkoutRoot, entry, rest);
}

/**
 * @param {string} root
 * @param {string} entry
 * @param {string[]} args
 * @returns {Promise<number>}
 */
function runProgram(root, entry, args) {
  const child = spawn(process.execPath, ['--import', 'tsx', entry, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  // The program decides what a signal means; the terminal's Ctrl-C reaches it by itself.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}
