import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkoutRoot } from './checkout.mjs';
import { isAlive } from './processes.mjs';

const program = `
const { endWithNpm } = await import(${JSON.stringify(path.join(checkoutRoot, 'cli/run/parent-watch.mjs'))});
endWithNpm(process);
setInterval(() => {}, 1000);
console.log(process.pid);`;

let pid = 0;
afterEach(() => {
  if (isAlive(pid)) process.kill(pid, 'SIGKILL');
});

/** Starts the program below a shell, as npm does, and ends the shell alone. */
async function outliveShell(event: string) {
  const shell = spawn('sh', ['-c', '"$NODE" --input-type=module -e "$PROGRAM"; :'], {
    env: { ...process.env, NODE: process.execPath, PROGRAM: program, npm_lifecycle_event: event },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  pid = Number(String((await once(shell.stdout, 'data'))[0]).trim());
  shell.kill('SIGKILL');
  for (let waitedMs = 0; waitedMs < 2_000; waitedMs += 50) {
    if (!isAlive(pid)) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return true;
}

describe('a command whose starter has gone', () => {
  it('ends when the starter was npm', async () => {
    expect(await outliveShell('demo')).toBe(false);
  });

  it('lives on when it was not', async () => {
    expect(await outliveShell('')).toBe(true);
  });
});
