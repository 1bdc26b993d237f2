import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isAlive } from './processes.mjs';
import { createTrialCheckout } from './trial-checkout';

let trial: ReturnType<typeof createTrialCheckout>;
beforeEach(() => {
  trial = createTrialCheckout();
});
afterEach(() => trial.remove());

const start = (env: Record<string, string> = {}, ...args: string[]) =>
  trial.serve('start', ['--database', trial.database, ...args], env);

/** The refusal's own words, once the command has ended with status 1 and left no lock. */
async function refusalOf({ ends }: ReturnType<typeof start>) {
  const { status, output } = await ends;
  expect(status).toBe(1);
  return output.slice(output.indexOf('REFUSED Refusal: '));
}

describe('a start is refused plainly', () => {
  it('when the port is taken, naming another', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    const refusal = await refusalOf(start({}, '--port', String(port)));
    other.close();
    expect(refusal).toContain(`Port ${port} on 127.0.0.1 is taken`);
    expect(refusal).toMatch(/npm start -- --port \d+/);
    expect(existsSync(trial.lockFile)).toBe(false);
  });

  it('when the data folder cannot be made', async () => {
    writeFileSync(path.join(trial.root, 'data'), 'a file where the folder should be');
    const refusal = await refusalOf(start());
    expect(refusal).toContain(`The data folder ${path.join(trial.root, 'data')} cannot be written`);
    expect(refusal).toContain('--database FILE');
  });

  it('when the database is newer than the code, in the words of its preparation alone', async () => {
    const refusal = await refusalOf(start({ TRIAL: 'newer' }));
    expect(refusal).toContain('This database is newer than this Verbatim. Update Verbatim, or');
    expect(refusal).not.toContain('{');
    expect(existsSync(trial.lockFile)).toBe(false);
  });

  it('when the preparation breaks, with what it said', async () => {
    expect(await refusalOf(start({ TRIAL: 'fault' }))).toContain('a fault nobody expected');
  });

  it('when the server ends before it answers, with what it said', async () => {
    expect(await refusalOf(start({ TRIAL: 'dead' }))).toContain('cannot find the pages');
    expect(existsSync(trial.lockFile)).toBe(false);
  });

  it.each([
    [['--port', 'http'], '"http" is not a port'],
    [['--port', '70000'], '"70000" is not a port'],
    [['--reset'], '--reset is for the demo alone'],
    [['--prot', '1'], "Unknown option '--prot'"],
  ])('when asked for %j', async (args, words) => {
    expect(await refusalOf(start({}, ...args))).toContain(words);
  });

  it.each([
    [{ HOST: '0.0.0.0' }, 'set NEXTAUTH_URL to the https address'],
    [{ NEXTAUTH_SECRET: 'short' }, 'NEXTAUTH_SECRET is too short'],
  ])('when told %j', async (env, words) => {
    expect(await refusalOf(start(env))).toContain(words);
  });

  it('when the demo should listen to the world', async () => {
    const refusal = await refusalOf(trial.serve('demo', ['--host', '0.0.0.0']));
    expect(refusal).toContain('The demo listens on 127.0.0.1 alone');
  });
});

describe('a database that another server is on', () => {
  it('is refused, also by another name, and stays that server’s', async () => {
    const first = start();
    const address = /http:\/\/\S+/.exec(await first.says('Ctrl-C'))?.[0];
    symlinkSync(path.join(trial.root, 'data'), path.join(trial.root, 'same'));
    const same = path.join(trial.root, 'same/newsroom.db');
    const refusal = await refusalOf(trial.serve('start', ['--database', same]));
    expect(refusal).toContain(`Another server is already on ${trial.database}: ${address}`);
    expect(refusal).toContain(`process ${first.child.pid}`);
    expect(existsSync(trial.lockFile)).toBe(true);
  });

  it('is refused while the server lives whose starter was killed, and no longer', async () => {
    const first = start();
    await first.says('Ctrl-C');
    const [, orphan] = trial.holders();
    first.child.kill('SIGKILL');
    await first.ends;
    expect(isAlive(orphan!)).toBe(true);
    expect(await refusalOf(start())).toContain('Another server is already on');

    process.kill(orphan!, 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await start().says('Ctrl-C');
  });

  it.each([
    ['whose process number went to another program', { pid: process.pid, startedAt: 'boot 17' }],
    ['whose process is gone', { pid: 4_194_303, startedAt: 'boot 17' }],
  ])('is free again after a server %s', async (_what, holder) => {
    mkdirSync(path.dirname(trial.database));
    writeFileSync(trial.lockFile, JSON.stringify({ note: 'http://x', holders: [holder] }));
    await start().says('Ctrl-C');
    expect(trial.holders()).not.toContain(holder.pid);
  });

  it('goes to exactly one of many that start at once over a stale lock', async () => {
    mkdirSync(path.dirname(trial.database));
    const gone = { pid: 4_194_303, startedAt: 'boot 17' };
    writeFileSync(trial.lockFile, JSON.stringify({ note: 'http://x', holders: [gone] }));
    const all = Array.from({ length: 4 }, () => start());
    const winner = await Promise.any(all.map((one) => one.says('Ctrl-C').then(() => one)));
    const losers = all.filter((one) => one !== winner);
    for (const loser of losers) expect(await refusalOf(loser)).toContain('Another server');
    expect(trial.holders()[0]).toBe(winner.child.pid);
  });
});
