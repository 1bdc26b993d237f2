// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * What a run of tests came to. Reasons stand for the skipped ones, which are counted by them.
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {{ name: string, reason: string }[]} skipped
 */

/** @returns {Counts} */
export const noCounts = () => ({ passed: 0, failed: 0, skipped: [] });

/**
 * @param {Counts[]} counts
 * @returns {Counts}
 */
export function addCounts(counts) {
  const sum = noCounts();
  for (const { passed, failed, skipped } of counts) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped.push(...skipped);
  }
  return sum;
}

/** @param {Counts} counts */
export function countsPhrase({ passed, failed, skipped }) {
  const end = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
  return `${passed} passed, ${failed} failed${end}`;
}

/**
 * The line every run of tests ends with.
 * @param {Counts} counts
 */
export const countsLine = (counts) => `tests: ${countsPhrase(counts)}`;

/**
 * Reads the last such line of an output; null when it has none.
 * @param {string} output
 * @returns {{ passed: number, failed: number, skipped: number } | null}
 */
export function readCountsLine(output) {
  const found = [
    ...output.matchAll(/^tests: (\d+) passed, (\d+) failed(?:, (\d+) skipped)?\r?$/gm),
  ].pop();
  if (!found) return null;
  const [, passed, failed, skipped] = found;
  return { passed: Number(passed), failed: Number(failed), skipped: Number(skipped ?? 0) };
}

/**
 * Where the test runners' reporters leave their counts: a file named in the environment, because
 * their output is for people.
 * @param {import("./child.mjs").Environment} env
 * @param {Counts} counts
 */
export function leaveCounts(env, counts) {
  if (env.VERBATIM_COUNTS) writeFileSync(env.VERBATIM_COUNTS, JSON.stringify(counts));
}

/**
 * Judges a finished run by what its reporter left and by its exit status: a run that failed
 * without a failed test, or left nothing, counts as one failure of its own.
 * @param {string} file
 * @param {number} status
 * @returns {Counts}
 */
export function collectCounts(file, status) {
  /** @type {Counts | null} */
  const left = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  if (!left) return { ...noCounts(), failed: 1 };
  return status !== 0 && left.failed === 0 ? { ...left, failed: 1 } : left;
}
