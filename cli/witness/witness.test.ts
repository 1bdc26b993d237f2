import { copyFileSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeCheckpoint } from '@/lib/audit/checkpoint';
import { currentVerifierKey, ensureSigningKey, rotateSigningKey } from '@/lib/audit/signing-key';
import { listWitnessed } from '@/lib/audit/witnesses';
import { systemActor } from '@/lib/auth/actor';
import { closeDatabase, openDatabase, reading } from '@/lib/db/database';
import { addWitness } from '@/lib/settings/add-witness';
import { migratedTemplate } from '@/lib/testing/database';
import { granted } from '@/lib/testing/factories-claims';
import { happen, useServedLog } from '@/lib/testing/served-log';
import { freePort } from '../run/port.mjs';

// The command runs as a process of its own; the newsroom is this process, which answers with the
// application's own routes.

describe('verbatim witness', () => {
  const { file, address, state, witness, witnessKey, look, alter } = useServedLog();
  const refusedNotes = () =>
    readdirSync(path.dirname(state())).filter((name) => name.includes('.refused-'));

  it('accepts a log that grows, and hands its signature in once the newsroom knows it', async () => {
    const first = await look();
    expect(first).toMatchObject({ status: 0, err: '' });
    expect(first.out).toContain('courier.example/log: 7 events');
    expect(first.out).toContain('only the newsroom itself vouches for');
    expect(first.out).toContain(`witness add '${witnessKey()}'`);
    expect(statSync(`${state()}.key`).mode & 0o777).toBe(0o600);
    expect(await listWitnessed()).toEqual([]);

    granted(await addWitness(systemActor, { verifierKey: witnessKey() }));
    expect((await look()).out).toContain('Kept: event 7 and all before it');
    await happen(30);
    const later = await look();
    expect(later.out).toContain('It only adds to the 7 events that were seen before.');
    expect(later.out).toContain('witnessed by council.example/w1');
    expect(await listWitnessed()).toMatchObject([{ name: 'council.example/w1', size: 38 }]);
    expect((await look()).out).toContain('The newsroom has this signature already.');
    expect(await reading().cosignature.count()).toBe(2);
    expect(JSON.parse(readFileSync(state(), 'utf8')).note).toContain('council.example/w1');
    expect(existsSync(`${state()}.lock`)).toBe(false);
  });

  it.each([
    ['rewritten', 'rewrite', () => makeCheckpoint(), 'The log was rewritten: its first 7 events'],
    [
      'rewritten, and has gone on',
      'rewrite',
      () => happen(9),
      'cannot show that the log only grew',
    ],
    [
      'rewritten, signed at every size, and has gone on',
      'rewrite',
      () => makeCheckpoint().then(() => happen(9)),
      'The log was rewritten: its first 7 events',
    ],
    ['cut', 'cut', () => makeCheckpoint(), 'The log is shorter than it was'],
  ] as const)('refuses a history that was %s, and keeps both', async (_how, what, then, says) => {
    await look();
    const before = readFileSync(state(), 'utf8');
    await alter(what);
    await then();
    const newest = await (await fetch(`${address()}/log/checkpoint`)).text();
    const refused = await look();
    expect(refused).toMatchObject({ status: 1, out: '' });
    expect(refused.err).toContain('REFUSED. ');
    expect(refused.err).toContain(says);
    expect(readFileSync(state(), 'utf8')).toBe(before);
    const [evidence] = refusedNotes();
    expect(readFileSync(path.join(path.dirname(state()), evidence ?? ''), 'utf8')).toBe(newest);
    expect(await look('--every', '1'), 'a refusal ends the watch').toMatchObject({ status: 1 });
    expect(refusedNotes()).toHaveLength(1);
  });

  it('follows a key that the one before endorses', async () => {
    await look();
    granted(await rotateSigningKey(systemActor, 'courier.example/log2'));
    await makeCheckpoint();
    const { status, out } = await look();
    expect(status).toBe(0);
    expect(out).toContain('another key, which the one before endorses: courier.example/log2+');
    expect(out).toContain('It only adds to the 7 events');
    expect((await look()).out).not.toContain('another key');
  });

  it('refuses whoever signs with another key in the newsroom’s place', async () => {
    const ownKey = (await currentVerifierKey()) ?? '';
    expect((await look('--key', ownKey)).out).not.toContain('vouches');
    await closeDatabase();
    const other = `${file()}.other`;
    copyFileSync(await migratedTemplate(), other);
    openDatabase(other);
    await ensureSigningKey(systemActor, 'courier.example/log');
    await happen(20);
    const refused = await look();
    expect(refused).toMatchObject({ status: 1 });
    expect(refused.err).toContain('signed by no key that the one I know vouches for');
    const told = await witness(address(), '--state', `${state()}2`, '--key', ownKey);
    expect(told, 'a first look with the key told').toMatchObject({ status: 1 });
    const nonsense = await witness(address(), '--state', `${state()}3`, '--key', witnessKey());
    expect(nonsense).toMatchObject({ status: 2 });
    expect(nonsense.err).toContain('no key of a log');
  });

  it('tells plainly when there is nothing to be seen, and remembers what it saw', async () => {
    const shut = `http://127.0.0.1:${await freePort()}`;
    const nobody = await witness(shut, '--state', state());
    expect(nobody).toMatchObject({ status: 3, out: '' });
    expect(nobody.err).toBe(
      `${shut} could not be reached (ECONNREFUSED). Check the address and whether the newsroom is running, then look again.\n`,
    );
    expect(existsSync(state())).toBe(false);
    const elsewhere = await witness(`${address()}/desk`, '--state', state());
    expect(elsewhere).toMatchObject({ status: 3 });
    expect(elsewhere.err).toContain('shows no log');
    const missing = await witness('/nowhere/newsroom.db', '--state', state());
    expect(missing).toMatchObject({
      status: 3,
      err: 'There is no file at /nowhere/newsroom.db.\n',
    });
    const noDatabase = await witness('package.json', '--state', state());
    expect(noDatabase).toMatchObject({ status: 3 });
    expect(noDatabase.err).toContain('no newsroom’s database');
    expect(noDatabase.err.trim().split('\n')).toHaveLength(1);
  });
});
