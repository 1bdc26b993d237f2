import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism, totalmem } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkoutRoot } from './checkout.mjs';
import { countServers } from './count-servers.mjs';
import { freePort } from './port.mjs';
import { isAlive } from './processes.mjs';

const servers = countServers(availableParallelism(), totalmem());

interface Answer {
  pid: number;
  isRefused: boolean;
}

let pool: ChildProcess;
let port = 0;
let said = '';

async function startPool(program = 'cli/run/pool-server.child.ts') {
  port = await freePort();
  said = '';
  pool = spawn(process.execPath, ['cli/run/pool.mjs', path.resolve(program), String(port)], {
    cwd: checkoutRoot,
    env: { ...process.env, NODE_OPTIONS: '--import tsx' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [pool.stdout, pool.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
}

const ask = async (where = '/') =>
  (await (await fetch(`http://127.0.0.1:${port}${where}`)).json()) as Answer;

/** Asks until all servers have answered; returns their process numbers. */
async function processes(): Promise<number[]> {
  const pids = new Set<number>();
  const one = async () => {
    const answer = await ask().catch(() => null);
    if (answer) pids.add(answer.pid);
    return pids.size;
  };
  await expect.poll(one, { timeout: 20_000 }).toBe(servers);
  return [...pids];
}

afterEach(async () => {
  if (pool.exitCode !== null || pool.signalCode !== null) return;
  pool.kill('SIGKILL');
  await once(pool, 'close');
});

describe('the pool', () => {
  it('answers from several processes on one address, and all count together', async () => {
    await startPool();
    await processes();
    const answers = await Promise.all(Array.from({ length: 30 }, () => ask()));
    expect(new Set(answers.map((answer) => answer.pid)).size).toBe(servers);
    // Some of the ten were used up while the processes were found.
    expect(answers.filter((answer) => !answer.isRefused).length).toBeLessThanOrEqual(10);
    expect((await ask()).isRefused).toBe(true);
  }, 30_000);

  it('ends in order when it is asked to, and all its servers with it', async () => {
    await startPool();
    const pids = await processes();
    pool.kill('SIGTERM');
    expect(await once(pool, 'close')).toEqual([0, null]);
    expect(pids.filter(isAlive)).toEqual([]);
    expect(said.match(/ended in order/g)).toHaveLength(servers);
  }, 30_000);

  it('leaves no server behind when it is killed', async () => {
    await startPool();
    const pids = await processes();
    pool.kill('SIGKILL');
    await expect.poll(() => pids.filter(isAlive), { timeout: 5_000 }).toEqual([]);
  }, 30_000);

  it('puts another server in the place of one that ended', async () => {
    await startPool();
    const before = await processes();
    await new Promise((resolve) => setTimeout(resolve, 10_000));
    await expect(ask('/crash')).rejects.toThrow();
    await expect.poll(() => said).toContain('A server process ended (7); another takes its place.');
    const after = await processes();
    expect(after.filter((pid) => !before.includes(pid))).toHaveLength(1);
  }, 60_000);

  it('ends with the status of a server that cannot even start', async () => {
    await startPool('cli/run/no-such-program.mjs');
    expect((await once(pool, 'close'))[0]).toBe(1);
    expect(said).toContain('no-such-program');
  }, 30_000);
});
