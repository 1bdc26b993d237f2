import { execFile, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, vi } from 'vitest';
import * as checkpoint from '@/app/(public)/log/checkpoint/route';
import * as consistency from '@/app/(public)/log/consistency/route';
import * as keys from '@/app/(public)/log/keys/route';
import { makeCheckpoint } from '@/lib/audit/checkpoint';
import { commit } from '@/lib/audit/commit';
import { ensureSigningKey } from '@/lib/audit/signing-key';
import { systemActor } from '@/lib/auth/actor';
import { resetPublicLimits } from '@/lib/auth/public-limits';
import { closeDatabase, openDatabase } from '@/lib/db/database';
import { createSource } from './create-source';
import { useTestDatabase } from './database';
import { granted } from './factories-claims';

type Handler = (request: Request) => Promise<Response>;
const routes: Record<string, Partial<Record<string, Handler>>> = {
  '/log/checkpoint': checkpoint,
  '/log/consistency': consistency,
  '/log/keys': keys,
};

/** Serves the log of the open database by the application's own routes, to other processes. */
async function serveOpenLog(): Promise<{ address: string; close: () => Promise<void> }> {
  const server = createServer(async (incoming, outgoing) => {
    const response = await answer(incoming);
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function answer(incoming: IncomingMessage): Promise<Response> {
  const url = new URL(incoming.url ?? '', 'http://127.0.0.1');
  const handler = routes[url.pathname]?.[incoming.method ?? ''];
  if (!handler) return new Response('<html>Not found</html>', { status: 404 });
  const { method = 'GET', headers } = incoming;
  const sent = method === 'POST' ? { body: await text(incoming) } : {};
  const known = Object.entries(headers).map(([name, value]) => [name, String(value)] as const);
  return handler(new Request(url, { method, headers: [...known] as [string, string][], ...sent }));
}

/** Runs one of our programs to its end, as a process of its own. */
export function runProgram(
  entry: string,
  ...args: string[]
): Promise<{ status: number; out: string; err: string }> {
  const all = ['--import', 'tsx', entry, ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, all, (error, out, err) =>
      resolve({ status: error ? Number(error.code) : 0, out, err }),
    );
  });
}

/** Lets things happen in the open newsroom, and has its log signed. */
export async function happen(times: number): Promise<void> {
  for (let i = 0; i < times; i += 1) {
    granted(await commit(systemActor, (tx) => createSource(tx, `S ${i}`)));
  }
  await makeCheckpoint();
}

/**
 * Gives each test a newsroom with a signed log of seven events, served to other processes, and a
 * witness that looks at it with the real command.
 */
export function useServedLog() {
  vi.stubEnv('VERBATIM_DATABASE', '/nowhere/newsroom.db');
  vi.stubEnv('NEXTAUTH_URL', 'http://127.0.0.1:3000');
  vi.stubEnv('NEXTAUTH_SECRET', 'x'.repeat(43));
  const database = useTestDatabase();
  let served: Awaited<ReturnType<typeof serveOpenLog>>;
  beforeEach(async () => {
    resetPublicLimits();
    served = await serveOpenLog();
    await ensureSigningKey(systemActor, 'courier.example/log');
    await happen(6);
  });
  afterEach(() => served.close());
  const state = () => `${database.file()}.witness`;
  const witness = (...args: string[]) => runProgram('cli/witness/main.ts', ...args);
  return {
    file: database.file,
    address: () => served.address,
    state,
    /** The key that the witness publishes, once it has looked. */
    witnessKey: () => readFileSync(`${state()}.key`, 'utf8').split('\n')[0] ?? '',
    witness,
    look: (...more: string[]) =>
      witness(served.address, '--state', state(), '--name', 'council.example/w1', ...more),
    /** Somebody who has the file alters it; with the key they sign it anew afterwards. */
    alter: async (what: 'rewrite' | 'cut' | 'cosign') => {
      await closeDatabase();
      const child = 'lib/testing/tampering/alter-log.child.ts';
      execFileSync(process.execPath, ['--import', 'tsx', child, what, database.file()]);
      openDatabase(database.file());
    },
  };
}
