import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runChild } from './child.mjs';
import { isAlive } from './processes.mjs';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'verbatim-child-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

describe('runChild', () => {
  it('tells status, output and lines, and keeps a log', async () => {
    const lines: string[] = [];
    const logFile = path.join(cwd, 'logs/child.log');
    const result = await runChild('sh', ['-c', 'echo one; printf "two\\nthree"; exit 3'], {
      cwd,
      logFile,
      onLine: (line) => lines.push(line),
    });
    expect(result).toEqual({ status: 3, output: 'one\ntwo\nthree', timedOut: false });
    expect(lines).toEqual(['one', 'two', 'three']);
    expect(readFileSync(logFile, 'utf8')).toBe(result.output);
  });

  it('takes a variable out of the environment that is undefined', async () => {
    const env = { HOME: undefined, TRIAL: 'yes' };
    const { output } = await runChild('sh', ['-c', 'echo "$HOME|$TRIAL"'], { cwd, env });
    expect(output).toBe('|yes\n');
  });

  it('ends a program that takes too long, with all that it started', async () => {
    const script = 'sleep 30 & echo $!; wait';
    const startedAt = Date.now();
    const { output, timedOut, status } = await runChild('sh', ['-c', script], {
      cwd,
      timeoutMs: 500,
    });
    expect({ timedOut, status }).toEqual({ timedOut: true, status: 1 });
    expect(Date.now() - startedAt).toBeLessThan(10_000);
    // Its end of the pipe closes a moment before it is gone.
    await expect.poll(() => isAlive(Number(output))).toBe(false);
  });

  it('answers for a program that is not there', async () => {
    const { status, output } = await runChild('no-such-program-here', [], { cwd });
    expect(status).toBe(127);
    expect(output).toContain('no-such-program-here');
  });
});
