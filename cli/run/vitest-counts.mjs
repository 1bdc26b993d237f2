// @ts-check
import { leaveCounts, noCounts } from './counts.mjs';

/** Vitest's reporter that counts, beside the one that people read. */
export default class VitestCounts {
  /**
   * @param {ReadonlyArray<import("vitest/node").TestModule>} modules
   * @param {ReadonlyArray<unknown>} unhandled errors that belong to no test
   */
  onTestRunEnd(modules, unhandled) {
    const counts = noCounts();
    counts.failed += unhandled.length;
    for (const module of modules) {
      // A file that does not load has errors of its own and no tests to fail.
      counts.failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === 'passed') counts.passed++;
        else if (result.state === 'failed') counts.failed++;
        else {
          const reason = (result.state === 'skipped' && result.note) || 'no reason given';
          counts.skipped.push({ name: `${module.relativeModuleId}: ${test.fullName}`, reason });
        }
      }
    }
    leaveCounts(process.env, counts);
  }
}
