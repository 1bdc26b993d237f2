// @ts-check
import { build, buildStands } from './build.mjs';
import { dataClientStands, generateDataClient } from './data-client.mjs';
import { makeNativeModules, nativeModulesStand } from './native-modules.mjs';
import { installPackages, packagesStand } from './packages.mjs';
import { alone } from './preparing-lock.mjs';

/**
 * Brings the checkout to where its commands can run: packages, native modules, database client,
 * and the built pages when asked for. Each step is skipped when nothing it depends on has changed.
 * @param {string} root
 * @param {import("./progress.mjs").Progress} progress
 * @param {{ withBuild?: boolean }} [options]
 */
export async function makeReady(root, progress, { withBuild = false } = {}) {
  /** @type {import('./progress.mjs').Step[]} */
  const steps = [
    {
      title: 'packages',
      standing: () => packagesStand(root),
      work: (tell) => installPackages(root, tell),
    },
    {
      title: 'native modules',
      standing: () => nativeModulesStand(root),
      work: (tell) => makeNativeModules(root, tell),
    },
    {
      title: 'database client',
      standing: () => dataClientStands(root),
      work: () => generateDataClient(root),
    },
  ];
  if (withBuild) steps.push(buildStep(root));
  for (const step of steps) {
    // Whoever has waited looks again: the other command may have done it.
    if (await step.standing?.()) await progress.step(step);
    else await alone(root, progress, () => progress.step(step));
  }
}

/**
 * Building the pages, as a step.
 * @param {string} root
 * @returns {import('./progress.mjs').Step}
 */
export function buildStep(root) {
  return { title: 'build', standing: () => buildStands(root), work: () => build(root) };
}
