import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addCounts, collectCounts, countsLine, leaveCounts, readCountsLine } from './counts.mjs';

const moon = { name: 'later', reason: 'needs the moon' };
let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'verbatim-counts-'));
  file = path.join(folder, 'counts.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the counting line', () => {
  it('adds the stages up and names skipped ones only when there are any', () => {
    const one = { passed: 3, failed: 0, skipped: [] };
    expect(countsLine(addCounts([one, one]))).toBe('tests: 6 passed, 0 failed');
    expect(countsLine(addCounts([one, { passed: 0, failed: 2, skipped: [moon] }]))).toBe(
      'tests: 3 passed, 2 failed, 1 skipped',
    );
  });

  it.each([
    ['tests: 3 passed, 0 failed', { passed: 3, failed: 0, skipped: 0 }],
    [
      'tests: 1 passed, 0 failed\nmore\ntests: 3 passed, 1 failed, 2 skipped\n',
      { passed: 3, failed: 1, skipped: 2 },
    ],
    ['all tests: 3 passed, 0 failed', null],
    ['', null],
  ])('is read back from %j', (output, counts) => {
    expect(readCountsLine(output)).toEqual(counts);
  });
});

describe('collectCounts', () => {
  it('takes what the reporter left', () => {
    const counts = { passed: 2, failed: 1, skipped: [moon] };
    leaveCounts({ VERBATIM_COUNTS: file }, counts);
    expect(collectCounts(file, 1)).toEqual(counts);
  });

  it('counts a run that left nothing as a failure', () => {
    expect(collectCounts(file, 0)).toEqual({ passed: 0, failed: 1, skipped: [] });
  });

  it('counts a run that failed without a failed test as a failure', () => {
    leaveCounts({ VERBATIM_COUNTS: file }, { passed: 2, failed: 0, skipped: [] });
    expect(collectCounts(file, 1).failed).toBe(1);
    expect(collectCounts(file, 0).failed).toBe(0);
  });
});
