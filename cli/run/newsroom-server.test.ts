import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from './port.mjs';
import { isAlive } from './processes.mjs';
import { createTrialCheckout } from './trial-checkout';

let trial: ReturnType<typeof createTrialCheckout>;
beforeEach(() => {
  trial = createTrialCheckout();
});
afterEach(() => trial.remove());

describe('a start', () => {
  it('serves, prints the address and the set-up link, and ends in order when asked', async () => {
    const port = await freePort();
    const { database } = trial;
    const args = ['--port', String(port), '--database', database];
    const { child, says, ends } = trial.serve('start', args);
    const said = await says('Ctrl-C');
    expect(said).toContain(`http://127.0.0.1:${port}\n`);
    expect(said).toContain(`http://127.0.0.1:${port}/set-up/once`);
    expect(said).toContain('migrate: nothing to do');

    const [, server] = trial.holders();
    expect(await (await fetch(`http://127.0.0.1:${port}`)).json()).toEqual({
      args: ['start', '-H', '127.0.0.1', '-p', String(port)],
      VERBATIM_DATABASE: database,
      NEXTAUTH_URL: `http://127.0.0.1:${port}`,
      NEXTAUTH_SECRET: readFileSync(`${database}.secret`, 'utf8').trim(),
    });

    child.kill('SIGINT');
    expect((await ends).status).toBe(0);
    expect(existsSync(trial.lockFile)).toBe(false);
    expect(isAlive(server!)).toBe(false);
  });

  it('makes a session secret once, for this account’s eyes', async () => {
    const file = `${trial.database}.secret`;
    const secrets: string[] = [];
    for (let starts = 0; starts < 2; starts++) {
      const { child, says, ends } = trial.serve('start', ['--database', trial.database]);
      await says('Ctrl-C');
      secrets.push(readFileSync(file, 'utf8').trim());
      child.kill('SIGTERM');
      await ends;
    }
    expect(secrets[0]).toHaveLength(43);
    expect(secrets[0]).toBe(secrets[1]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('of the demo prints its accounts and leaves one’s own newsroom alone', async () => {
    const { says } = trial.serve('demo', [], { VERBATIM_DATABASE: trial.database });
    const said = await says('Ctrl-C');
    expect(said).toMatch(/editor\s+ed@demo\.example\s+open sesame/);
    expect(said).toContain(path.join('.verbatim', 'demo.db'));
    expect(existsSync(path.dirname(trial.database))).toBe(false);
  });

  it('behind a proxy names the address people use, and listens on its own', async () => {
    const env = { NEXTAUTH_URL: 'https://desk.example/', PORT: String(await freePort()) };
    const { says } = trial.serve('start', ['--database', trial.database], env);
    expect(await says('Ctrl-C')).toContain('https://desk.example/set-up/once');
    const answer = await (await fetch(`http://127.0.0.1:${env.PORT}`)).json();
    expect(answer.NEXTAUTH_URL).toBe('https://desk.example');
  });
});
