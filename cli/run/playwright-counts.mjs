// @ts-check
import { leaveCounts, noCounts } from './counts.mjs';

/** Playwright's reporter that counts, beside the one that people read. */
export default class PlaywrightCounts {
  #faults = 0;
  /** @type {import("@playwright/test/reporter").Suite | undefined} */
  #suite;

  /**
   * @param {import("@playwright/test/reporter").FullConfig} _config
   * @param {import("@playwright/test/reporter").Suite} suite
   */
  onBegin(_config, suite) {
    this.#suite = suite;
  }

  /** Called for what belongs to no test: a file that does not load, a set-up that fails. */
  onError() {
    this.#faults++;
  }

  onEnd() {
    const counts = noCounts();
    counts.failed = this.#faults;
    for (const test of this.#suite?.allTests() ?? []) {
      const outcome = test.outcome();
      const name = test.titlePath().filter(Boolean).join(' › ');
      if (outcome === 'expected') counts.passed++;
      else if (outcome === 'skipped') {
        const mark = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme');
        counts.skipped.push({ name, reason: mark?.description || 'no reason given' });
      } else counts.failed++;
    }
    leaveCounts(process.env, counts);
  }

  /** The list that people read is another reporter's. */
  printsToStdio() {
    return false;
  }
}
