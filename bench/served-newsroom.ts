import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Actor } from '@/lib/auth/actor';
import { closeDatabase, openDatabase } from '@/lib/db/database';
import { listMigrations, migrate } from '@/lib/db/migrations';
import { createMember, createNewsroom, testPassword } from '@/lib/testing/factories-members';
import { checkoutRoot } from '../cli/run/checkout.mjs';
import { startNewsroom } from '../cli/run/newsroom-server.mjs';
import { freePort } from '../cli/run/port.mjs';

/** A newsroom served as `npm start` serves one, and a checker signed in to it. */
export interface ServedNewsroom<T> {
  address: string;
  /** The value of the `Cookie` header. */
  cookie: string;
  /** What `fill` returned. */
  filled: T;
  remove: () => Promise<void>;
}

/**
 * Makes a newsroom in a temporary folder, lets `fill` put into it what is to be measured (the
 * database is open for it; it may close it), and serves it from the pages as they were built.
 */
export async function serveNewsroom<T>(
  fill: (file: string, checker: Actor) => Promise<T>,
): Promise<ServedNewsroom<T>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-bench-'));
  const file = path.join(folder, 'newsroom.db');
  await migrate(file, listMigrations(path.join(checkoutRoot, 'prisma/migrations')));
  openDatabase(file);
  const checker = await createMember(await createNewsroom(), 'checker');
  const filled = await fill(file, checker);
  await closeDatabase();
  const server = await startNewsroom({
    root: checkoutRoot,
    database: file,
    host: '127.0.0.1',
    port: await freePort('127.0.0.1'),
    mode: 'start',
    demo: false,
    reset: false,
    command: 'npm run bench',
    tell: () => {},
    onOutput: (text: string) => process.stderr.write(text),
  });
  const { address } = server;
  return {
    address,
    cookie: await signIn(address, 'checker@courier.example', testPassword),
    filled,
    async remove() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Signs in through next-auth's own routes; returns the cookies to send from then on. */
async function signIn(address: string, email: string, password: string): Promise<string> {
  const asked = await fetch(`${address}/api/auth/csrf`);
  const { csrfToken } = (await asked.json()) as { csrfToken: string };
  const answered = await fetch(`${address}/api/auth/callback/credentials`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: address,
      cookie: cookiesOf(asked),
    },
    body: new URLSearchParams({ csrfToken, email, password, json: 'true' }),
  });
  const cookies = cookiesOf(answered);
  if (!cookies.includes('verbatim.session=')) {
    throw new Error(`the sign-in was refused: ${answered.status} ${await answered.text()}`);
  }
  return cookies;
}

function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** A few connections that are kept open, as browsers and proxies keep them. */
export class Client {
  readonly #agent: Agent;
  readonly #address: string;
  readonly #cookie: string;

  constructor({ address, cookie }: { address: string; cookie: string }, connections: number) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
    this.#address = address;
    this.#cookie = cookie;
  }

  /** The whole answer to a GET; throws unless it is 200. */
  async get(pathAndQuery: string): Promise<string> {
    const response = await this.#answer(pathAndQuery);
    let body = '';
    response.setEncoding('utf8');
    for await (const part of response) body += part;
    return body;
  }

  /** Gets the same to its last byte, and only counts the bytes, as a tool that measures does. */
  async ask(pathAndQuery: string): Promise<number> {
    const response = await this.#answer(pathAndQuery);
    let bytes = 0;
    response.on('data', (part: Buffer) => {
      bytes += part.length;
    });
    await once(response, 'end');
    return bytes;
  }

  async #answer(pathAndQuery: string): Promise<IncomingMessage> {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const headers = { cookie: this.#cookie, accept: 'text/html' };
      request(`${this.#address}${pathAndQuery}`, { agent: this.#agent, headers }, resolve)
        .on('error', reject)
        .end();
    });
    if (response.statusCode !== 200) {
      throw new Error(`${pathAndQuery}: ${response.statusCode} ${response.headers.location ?? ''}`);
    }
    return response;
  }

  close(): void {
    this.#agent.destroy();
  }
}
