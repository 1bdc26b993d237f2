// @ts-check
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stateFolder } from './checkout.mjs';
import { lastLines, runChild } from './child.mjs';
import { findChromium, installChromium } from './chromium.mjs';
import { collectCounts, countsPhrase, noCounts } from './counts.mjs';
import { alone } from './preparing-lock.mjs';
import { buildStep } from './ready.mjs';
import { Refusal } from './refusal.mjs';

/** @typedef {import("./counts.mjs").Counts} Counts */

/**
 * One stage of the tests. A stage never throws for what it finds: it says it and counts it.
 * @typedef {(root: string, progress: import("./progress.mjs").Progress) => Promise<Counts>} Stage
 */

const minutes = 60_000;

/** @type {Stage} */
export const format = (root, progress) =>
  oneCheck(root, progress, 'format and lint', [
    ['node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '.'],
  ]);

/** @type {Stage} */
export const types = (root, progress) =>
  oneCheck(root, progress, 'types', [
    // The pages' route types, which a fresh checkout does not have yet.
    ...(existsSync(path.join(root, 'app')) ? [['node_modules/next/dist/bin/next', 'typegen']] : []),
    ['node_modules/typescript/bin/tsc', '--noEmit', '--pretty', 'false'],
  ]);

/** @type {Stage} */
export const pages = async (root, progress) => {
  try {
    await alone(root, progress, () => progress.step(buildStep(root)));
    return { ...noCounts(), passed: 1 };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    progress.say(error.message);
    return { ...noCounts(), failed: 1 };
  }
};

/** @type {Stage} */
export const units = (root, progress) =>
  countedRun(root, progress, 'unit and property tests', 15 * minutes, [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config=lib/testing/vitest.config.ts',
    '--reporter=default',
    '--reporter=./cli/run/vitest-counts.mjs',
    '--allowOnly=false',
    '--passWithNoTests',
  ]);

/** @type {Stage} */
export const journeys = async (root, progress) => {
  /** @type {string | null} */
  let chromium = null;
  try {
    await progress.step({
      title: 'Chromium',
      work: async (tell) => {
        chromium = (await findChromium(root)) ?? (await installChromium(root, tell));
        return chromium;
      },
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    progress.say(error.message);
    return { ...noCounts(), failed: 1 };
  }
  return countedRun(
    root,
    progress,
    'browser journeys',
    25 * minutes,
    [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config=e2e/playwright.config.ts',
      '--forbid-only',
      '--pass-with-no-tests',
    ],
    { VERBATIM_CHROMIUM: chromium ?? undefined },
  );
};

/**
 * A stage that either holds or not, made of programs run one after the other.
 * @param {string} root
 * @param {import("./progress.mjs").Progress} progress
 * @param {string} title
 * @param {string[][]} programs
 * @returns {Promise<Counts>}
 */
async function oneCheck(root, progress, title, programs) {
  let failed = '';
  await attempt(progress, title, async () => {
    for (const args of programs) {
      const { status, output } = await runChild(process.execPath, args, {
        cwd: root,
        timeoutMs: 5 * minutes,
        env: { NEXT_TELEMETRY_DISABLED: '1' },
      });
      if (status !== 0) {
        failed = lastLines(output, 200);
        throw new Refusal(failed);
      }
    }
  });
  return failed ? { ...noCounts(), failed: 1 } : { ...noCounts(), passed: 1 };
}

/**
 * A stage whose tests are counted one by one; its output is shown when something failed.
 * @param {string} root
 * @param {import("./progress.mjs").Progress} progress
 * @param {string} title
 * @param {number} timeoutMs
 * @param {string[]} args
 * @param {import("./child.mjs").Environment} [env]
 * @returns {Promise<Counts>}
 */
async function countedRun(root, progress, title, timeoutMs, args, env) {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-counts-'));
  const file = path.join(folder, 'counts.json');
  let counts = noCounts();
  await attempt(progress, title, async () => {
    const { status, output, timedOut } = await runChild(process.execPath, args, {
      cwd: root,
      timeoutMs,
      env: { ...env, VERBATIM_COUNTS: file },
      logFile: path.join(stateFolder(root), 'logs', `${title.replaceAll(' ', '-')}.log`),
    });
    counts = collectCounts(file, status);
    const late = timedOut ? `\nEnded after ${timeoutMs / minutes} minutes.` : '';
    if (counts.failed > 0) throw new Refusal(`${countsPhrase(counts)}\n${output}${late}`);
    return countsPhrase(counts);
  });
  rmSync(folder, { recursive: true, force: true });
  for (const { name, reason } of counts.skipped) progress.say(`  skipped: ${name}: ${reason}`);
  return counts;
}

/**
 * Runs a step and says its refusal instead of passing it on: the stages after it still run.
 * @param {import("./progress.mjs").Progress} progress
 * @param {string} title
 * @param {() => Promise<string | void>} work
 */
async function attempt(progress, title, work) {
  try {
    await progress.step({ title, work });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    progress.say(error.message);
  }
}
