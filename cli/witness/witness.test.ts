import { execFile, execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeCheckpoint } from '@/lib/audit/checkpoint';
import { commit } from '@/lib/audit/commit';
import { keepCosignatures } from '@/lib/audit/keep-cosignatures';
import { currentVerifierKey, ensureSigningKey, rotateSigningKey } from '@/lib/audit/signing-key';
import { listWitnessed } from '@/lib/audit/witnesses';
import { systemActor } from '@/lib/auth/actor';
import { publicLimits, resetPublicLimits } from '@/lib/auth/public-limits';
import { closeDatabase, openDatabase, reading } from '@/lib/db/database';
import { addWitness } from '@/lib/settings/add-witness';
import { createSource } from '@/lib/testing/create-source';
import { migratedTemplate, useTestDatabase } from '@/lib/testing/database';
import { granted } from '@/lib/testing/factories-claims';
import { freePort } from '../run/port.mjs';
import type { Report } from '../verify/report';

// The command runs as a process of its own; the newsroom is this process, which answers with the
// application's own routes.

vi.stubEnv('VERBATIM_DATABASE', '/nowhere/newsroom.db');
vi.stubEnv('NEXTAUTH_URL', 'http://127.0.0.1:3000');
vi.stubEnv('NEXTAUTH_SECRET', 'x'.repeat(43));

type Handler = (request: Request) => Promise<Response>;
const routes: Record<string, Partial<Record<string, Handler>>> = {
  '/log/checkpoint': await import('@/app/(public)/log/checkpoint/route'),
  '/log/consistency': await import('@/app/(public)/log/consistency/route'),
  '/log/keys': await import('@/app/(public)/log/keys/route'),
};

async function answer(incoming: IncomingMessage): Promise<Response> {
  const url = new URL(incoming.url ?? '', 'http://127.0.0.1');
  const handler = routes[url.pathname]?.[incoming.method ?? ''];
  if (!handler) return new Response('<html>Not found</html>', { status: 404 });
  const { method = 'GET', headers } = incoming;
  const sent = method === 'POST' ? { body: await text(incoming) } : {};
  const known = Object.entries(headers).map(([name, value]) => [name, String(value)] as const);
  return handler(new Request(url, { method, headers: [...known] as [string, string][], ...sent }));
}

interface Run {
  status: number;
  out: string;
  err: string;
}

/** Runs the witness's process to its end. */
function witness(...args: string[]): Promise<Run> {
  const all = ['--import', 'tsx', 'cli/witness/main.ts', ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, all, (error, out, err) =>
      resolve({ status: error ? Number(error.code) : 0, out, err }),
    );
  });
}

describe('verbatim witness', () => {
  const database = useTestDatabase();
  let server: Server;
  let address = '';
  const state = () => `${database.file()}.witness`;
  const witnessKey = () => readFileSync(`${state()}.key`, 'utf8').split('\n')[0] ?? '';
  const look = (...more: string[]) =>
    witness(address, '--state', state(), '--name', 'council.example/w1', ...more);
  const refusedNotes = () =>
    readdirSync(path.dirname(state())).filter((name) => name.includes('.refused-'));

  async function happen(times: number): Promise<void> {
    for (let i = 0; i < times; i += 1) {
      granted(await commit(systemActor, (tx) => createSource(tx, `S ${i}`)));
    }
    await makeCheckpoint();
  }

  /** Somebody who has the file alters it; with the key they sign it anew afterwards. */
  async function alter(what: 'rewrite' | 'cut' | 'cosign'): Promise<void> {
    await closeDatabase();
    const child = 'cli/witness/alter.child.ts';
    execFileSync(process.execPath, ['--import', 'tsx', child, what, database.file()]);
    openDatabase(database.file());
  }

  beforeEach(async () => {
    resetPublicLimits();
    server = createServer(async (incoming, outgoing) => {
      const response = await answer(incoming);
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(Buffer.from(await response.arrayBuffer()));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await ensureSigningKey(systemActor, 'courier.example/log');
    await happen(6);
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

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
    const newest = await (await fetch(`${address}/log/checkpoint`)).text();
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
    const other = `${database.file()}.other`;
    copyFileSync(await migratedTemplate(), other);
    openDatabase(other);
    await ensureSigningKey(systemActor, 'courier.example/log');
    await happen(20);
    const refused = await look();
    expect(refused).toMatchObject({ status: 1 });
    expect(refused.err).toContain('signed by no key that the one I know vouches for');
    const told = await witness(address, '--state', `${state()}2`, '--key', ownKey);
    expect(told, 'a first look with the key told').toMatchObject({ status: 1 });
    const nonsense = await witness(address, '--state', `${state()}3`, '--key', witnessKey());
    expect(nonsense).toMatchObject({ status: 2 });
    expect(nonsense.err).toContain('no key of a log');
  });

  it('watches a database as well, and its signature is carried to the newsroom', async () => {
    const out = `${database.file()}.cosigned`;
    const onFile = (...more: string[]) => witness(database.file(), '--state', state(), ...more);
    expect((await onFile('--name', 'council.example/w1', '--out', out)).out).toContain(
      `witness accept ${out}`,
    );
    granted(await addWitness(systemActor, { verifierKey: witnessKey() }));
    const { size } = granted(await keepCosignatures(readFileSync(out, 'utf8')));
    expect(size).toBe(7);
    await happen(20);
    expect((await onFile()).out).toContain('It only adds to the 7 events');
    await alter('rewrite');
    await happen(5);
    const refused = await onFile('--json');
    expect(refused.status).toBe(1);
    expect(JSON.parse(refused.out)).toMatchObject({
      isAccepted: false,
      contradiction: 'rewritten',
    });
  });

  it('is told apart by the verifier from a witness that nobody named', async () => {
    await look();
    granted(await addWitness(systemActor, { verifierKey: witnessKey() }));
    await makeCheckpoint();
    await look();
    const sound = await verify();
    expect(sound).toMatchObject({ ok: true, findings: [] });
    expect(sound.witnessed).toMatchObject([{ name: 'council.example/w1', size: 8 }]);
    await alter('cosign');
    const report = await verify();
    expect(report.witnessed).toMatchObject([{ name: 'council.example/w1', size: 8 }]);
    expect(report.findings.map(({ where, message }) => `${where}: ${message}`)).toEqual([
      'cosignature 3: The witness has not signed this.',
      'cosignature 2: The newsroom never named this witness: it was slipped in.',
    ]);
  });

  async function verify(): Promise<Report> {
    const args = ['--import', 'tsx', 'cli/verify/main.ts', database.file(), '--json'];
    return new Promise((resolve) => {
      execFile(process.execPath, args, (_error, out) => resolve(JSON.parse(out) as Report));
    });
  }

  it('tells plainly when there is nothing to be seen, and remembers what it saw', async () => {
    const shut = `http://127.0.0.1:${await freePort()}`;
    const nobody = await witness(shut, '--state', state());
    expect(nobody).toMatchObject({ status: 3, out: '' });
    expect(nobody.err).toBe(
      `${shut} could not be reached (ECONNREFUSED). Check the address and whether the newsroom is running, then look again.\n`,
    );
    expect(existsSync(state())).toBe(false);
    const elsewhere = await witness(`${address}/desk`, '--state', state());
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

  it('limits how often one address asks', async () => {
    const ask = () => fetch(`${address}/log/keys`, { headers: { 'x-forwarded-for': '192.0.2.1' } });
    for (let i = 0; i < publicLimits.perAddress; i += 1) expect((await ask()).status).toBe(200);
    const refused = await ask();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});
