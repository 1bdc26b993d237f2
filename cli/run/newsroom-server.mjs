// @ts-check
import { spawn } from 'node:child_process';
import { get } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { lastLines } from './child.mjs';
import { checkDataFolder } from './data-folder.mjs';
import { checkPort } from './port.mjs';
import { prepareNewsroom } from './prepare-protocol.mjs';
import { Refusal } from './refusal.mjs';
import { sessionSecret } from './secret.mjs';
import { lockDatabase } from './server-lock.mjs';

const answerTimeoutMs = 90_000;
const stopTimeoutMs = 5_000;

/**
 * @typedef {object} NewsroomOptions
 * @property {string} root the checkout
 * @property {string} database absolute path
 * @property {string} host
 * @property {number} port
 * @property {"start" | "dev"} mode built pages, or pages made as they are asked for
 * @property {boolean} demo
 * @property {boolean} reset
 * @property {string} command how a person starts this, for advice
 * @property {(line: string) => void} tell shown as it goes
 * @property {(text: string) => void} [onOutput] what the server itself prints once it answers
 */

/**
 * @typedef {object} Newsroom
 * @property {string} address what to open, without a slash at the end
 * @property {string} database
 * @property {import("./prepare-protocol.mjs").Account[]} accounts of the demo
 * @property {string | null} setUpLink the first admin's one-time link
 * @property {Promise<number>} ended the server's exit status, 0 when it was asked to stop
 * @property {() => Promise<number>} stop
 */

/**
 * Serves one newsroom: checks folder, lock and port, has the database prepared, starts the server
 * and returns once it answers. Throws a Refusal for what the person can mend, and then leaves
 * neither a lock nor a process behind.
 * @param {NewsroomOptions} options
 * @returns {Promise<Newsroom>}
 */
export async function startNewsroom(options) {
  const { root, host, port, mode, demo, reset, command, tell } = options;
  const database = checkDataFolder(options.database);
  const local = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const lock = lockDatabase(database, local);
  try {
    await checkPort(port, host, command);
    // Behind a proxy people see another address than we listen on; the demo has none to fear.
    const address = (!demo && process.env.NEXTAUTH_URL?.replace(/\/$/, '')) || local;
    /** @type {import("./child.mjs").Environment} */
    const env = {
      VERBATIM_DATABASE: database,
      NEXTAUTH_URL: address,
      NEXTAUTH_SECRET: (!demo && process.env.NEXTAUTH_SECRET) || sessionSecret(database),
      NODE_ENV: mode === 'dev' ? 'development' : 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      // The server signs the log once more before it ends.
      NEXT_MANUAL_SIG_HANDLE: 'true',
    };
    const prepared = await prepareNewsroom({ root, database, demo, reset, env, tell });
    const server = spawnServer(root, [mode, '-H', host, '-p', String(port)], env);
    if (server.pid) lock.join(server.pid);
    server.ended.finally(lock.release);
    await server.answers(local);
    server.forward(options.onOutput);
    return {
      address,
      database,
      accounts: prepared.accounts,
      setUpLink: prepared.setUpPath && `${address}${prepared.setUpPath}`,
      ended: server.ended,
      stop: server.stop,
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * @param {string} root
 * @param {string[]} args
 * @param {import("./child.mjs").Environment} env
 */
function spawnServer(root, args, env) {
  const next = path.join(root, 'node_modules/next/dist/bin/next');
  const pool = fileURLToPath(new URL('./pool.mjs', import.meta.url));
  const program = args[0] === 'start' ? [pool, next] : [next];
  // In a group of its own: the terminal's Ctrl-C reaches us alone, and we end it in order.
  const child = spawn(process.execPath, [...program, ...args], {
    cwd: root,
    env: /** @type {NodeJS.ProcessEnv} */ ({ ...process.env, ...env }),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  /** @type {((text: string) => void) | null} */
  let hear = (text) => {
    said += text;
  };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => hear?.(text));
  }
  let over = false;
  let asked = false;
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    child.once('error', (error) => {
      said += error.message;
      over = true;
      resolve(127);
    });
    child.once('close', (code) => {
      over = true;
      resolve(asked ? 0 : (code ?? 1));
    });
  });
  /** @param {NodeJS.Signals} signal */
  const signal = (signal) => {
    try {
      if (child.pid) process.kill(-child.pid, signal);
    } catch {
      // Already gone.
    }
  };
  const kill = () => signal('SIGKILL');
  process.once('exit', kill);
  ended.finally(() => process.off('exit', kill));

  async function stop() {
    asked = true;
    signal('SIGTERM');
    const timer = setTimeout(kill, stopTimeoutMs);
    const status = await ended;
    clearTimeout(timer);
    return status;
  }

  /** @param {string} address */
  async function answers(address) {
    const deadline = Date.now() + answerTimeoutMs;
    while (!over && Date.now() < deadline) {
      if (await isAnswering(address)) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const what = over ? 'ended before it answered' : 'did not answer in time';
    await stop();
    throw new Refusal(`The server ${what}:\n${lastLines(said, 30)}`);
  }

  return {
    pid: child.pid,
    ended,
    stop,
    answers,
    /** @param {((text: string) => void) | undefined} listener */
    forward(listener) {
      hear = listener ?? null;
    },
  };
}

/**
 * True when the address gives any answer at all: a redirect to the sign-in is one.
 * @param {string} address
 * @returns {Promise<boolean>}
 */
function isAnswering(address) {
  return new Promise((resolve) => {
    const request = get(address, { agent: false, timeout: 30_000 }, (response) => {
      response.resume();
      resolve(true);
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve(false));
  });
}
