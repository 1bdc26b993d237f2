import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { systemActor } from '@/lib/auth/actor';
import { closeDatabase, openDatabase, reading } from '@/lib/db/database';
import { useTestDatabase } from '@/lib/testing/database';
import { expectWholeChain } from '@/lib/testing/whole-chain';
import { ensureSigningKey } from './signing-key';

/** A process that serves the log of `file`; `tell` has it write a source and gives its answer. */
async function startServing(file: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/audit/serving.child.ts', file]);
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const nextLine = async () => (await lines.next()).value ?? complaints;
  expect(await nextLine()).toBe('serving');
  return {
    tell: (title: string): Promise<string> => {
      child.stdin.write(`${title}\n`);
      return nextLine();
    },
    /** Limits the size of the files it writes; false where that cannot be done to a process. */
    limitFiles: (bytes: string) =>
      spawnSync('prlimit', ['--pid', String(child.pid), `--fsize=${bytes}:`]).status === 0,
    async stop() {
      child.kill('SIGTERM');
      const status = await new Promise((resolve) => child.once('close', resolve));
      return { status, complaints };
    },
  };
}

describe('a server that is asked to end', () => {
  const database = useTestDatabase();
  /** The sizes at which the log was signed, and its own, once no server is on it. */
  async function signatures() {
    openDatabase(database.file());
    const rows = await reading().checkpoint.findMany({ orderBy: { treeSize: 'asc' } });
    const size = await expectWholeChain();
    await closeDatabase();
    return { sizes: rows.map(({ treeSize }) => treeSize), size };
  }

  it('signs the log to its end, and nothing when nothing has happened', async () => {
    await ensureSigningKey(systemActor, 'courier.example/log');
    await closeDatabase();
    const first = await startServing(database.file());
    expect(await first.tell('One')).toBe('kept');
    expect(await first.tell('Two')).toBe('kept');
    expect(await first.stop()).toEqual({ status: 0, complaints: '' });
    expect(await signatures()).toEqual({ sizes: [3], size: 3 });
    const idle = await startServing(database.file());
    expect(await idle.stop()).toEqual({ status: 0, complaints: '' });
    expect(await signatures()).toEqual({ sizes: [3], size: 3 });
  });

  it('while its disk takes nothing says so, keeps no half, and goes on when it does', async (context) => {
    await ensureSigningKey(systemActor, 'courier.example/log');
    await closeDatabase();
    const server = await startServing(database.file());
    expect(await server.tell('Before')).toBe('kept');
    if (!server.limitFiles('1')) {
      await server.stop();
      context.skip('no process can be limited here (prlimit)');
    }
    const refusal = /^The disk does not take what is written\. Nothing of this was saved\./;
    expect(await server.tell('Refused')).toMatch(refusal);
    expect(await server.tell('Refused again')).toMatch(refusal);
    server.limitFiles('unlimited');
    expect(await server.tell('After')).toBe('kept');
    server.limitFiles('1');
    const { status, complaints } = await server.stop();
    expect(status).toBe(0);
    expect(complaints).toMatch(/^The log could not be signed; .* The disk does not take/);
    expect(complaints.trim().split('\n')).toHaveLength(1);
    expect(await signatures()).toEqual({ sizes: [], size: 3 });
    await (await startServing(database.file())).stop();
    expect(await signatures()).toEqual({ sizes: [3], size: 3 });
  });
});
