// @ts-check
import { checkoutRoot } from './checkout.mjs';
import { addCounts, countsLine, noCounts } from './counts.mjs';
import { elapsed, Progress } from './progress.mjs';
import { makeReady } from './ready.mjs';
import { Refusal } from './refusal.mjs';
import { format, journeys, pages, types, units } from './stages.mjs';

/** @typedef {import("./counts.mjs").Counts} Counts */

/**
 * Runs all the tests, or with "check" those that need neither a build nor a browser. Every stage
 * runs, whatever failed before it, and the last line counts them all.
 * @param {string} name
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export async function run(name, args) {
  if (args.length > 0) {
    throw new Refusal(
      `npm ${name === 'test' ? 'test' : 'run check'} runs everything and takes no arguments. A part alone:\n  npx vitest run --config lib/testing/vitest.config.ts lib/text\n  npx playwright test --config e2e/playwright.config.ts sign-in`,
    );
  }
  const startedAt = Date.now();
  const progress = new Progress(process.stdout);
  const counts = addCounts(await runStages(name, progress));
  progress.say(`\nThat took ${elapsed(startedAt)}.\n${countsLine(counts)}`);
  return counts.failed > 0 ? 1 : 0;
}

/**
 * @param {string} name
 * @param {Progress} progress
 * @returns {Promise<Counts[]>}
 */
async function runStages(name, progress) {
  try {
    await makeReady(checkoutRoot, progress);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    progress.say(error.message);
    return [{ ...noCounts(), failed: 1 }];
  }
  const stage = (/** @type {import("./stages.mjs").Stage} */ one) => one(checkoutRoot, progress);
  const first = await stage(format);
  if (name === 'check') return [first, await stage(types), await stage(units)];

  // The types wait for the build, since both write the pages' route types; neither has work for
  // both cores all the time, so the unit tests run beside them.
  const [[built, typed], unit] = await Promise.all([
    (async () => [await stage(pages), await stage(types)])(),
    stage(units),
  ]);
  if (!built || built.failed > 0) {
    const skipped = [{ name: 'browser journeys', reason: 'there is no build to visit' }];
    progress.say('  skipped: browser journeys: there is no build to visit');
    return [first, built, typed, unit, { ...noCounts(), skipped }].filter((each) => !!each);
  }
  return [first, built, typed, unit, await stage(journeys)].filter((each) => !!each);
}
