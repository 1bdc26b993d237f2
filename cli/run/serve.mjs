// @ts-check
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkoutRoot, stateFolder } from './checkout.mjs';
import { checkDataFolder } from './data-folder.mjs';
import { startNewsroom } from './newsroom-server.mjs';
import { checkPort, freePort } from './port.mjs';
import { Progress } from './progress.mjs';
import { makeReady } from './ready.mjs';
import { Refusal } from './refusal.mjs';
import { checkUnlocked } from './server-lock.mjs';

/** @typedef {"demo" | "start" | "dev"} Kind */

const commandLine = { demo: 'npm run demo', start: 'npm start', dev: 'npm run dev' };

const loopback = ['127.0.0.1', 'localhost', '::1'];

const usage = `Options, after "--":
  --port N         listen on this port (or PORT); 3000 if not said, 0 for any free one
  --host ADDRESS   listen on this address (or HOST); 127.0.0.1 if not said; not for the demo
  --database FILE  the newsroom's file (or VERBATIM_DATABASE); not said: .verbatim/newsroom.db,
                   for the demo .verbatim/demo.db
  --reset          demo only: throw the demo newsroom away and start over`;

/**
 * Serves the demo newsroom or one's own, until it is asked to stop.
 * @param {string} kind
 * @param {string[]} args
 */
export async function run(kind, args) {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    return 0;
  }
  const wanted = readServeArguments(/** @type {Kind} */ (kind), args, process.env, checkoutRoot);
  // Told now, not after minutes of installing; checked again when it matters.
  checkUnlocked(checkDataFolder(wanted.database));
  if (wanted.port) await checkPort(wanted.port, wanted.host, wanted.command);
  const progress = new Progress(process.stdout);
  await makeReady(checkoutRoot, progress, { withBuild: wanted.mode === 'start' });
  return serveUntilStopped(checkoutRoot, wanted, progress);
}

/**
 * @param {Kind} kind
 * @param {string[]} args
 * @param {import("./child.mjs").Environment} env
 * @param {string} root
 */
export function readServeArguments(kind, args, env, root) {
  const command = commandLine[kind];
  const demo = kind === 'demo';
  const { port: portText, host, database, reset } = parse(args, command);
  if (reset && !demo) throw new Refusal(`--reset is for the demo alone: npm run demo -- --reset`);
  if (demo && host !== undefined && !loopback.includes(host)) {
    throw new Refusal('The demo listens on 127.0.0.1 alone: its passwords are known to everyone.');
  }
  const listenOn = demo ? '127.0.0.1' : (host ?? env.HOST ?? '127.0.0.1');
  if (!loopback.includes(listenOn) && !env.NEXTAUTH_URL) {
    throw new Refusal(
      `On ${listenOn} others can reach this newsroom: set NEXTAUTH_URL to the https address at which they open it, or leave --host and HOST away.`,
    );
  }
  if (!demo && env.NEXTAUTH_SECRET && env.NEXTAUTH_SECRET.length < 32) {
    throw new Refusal(
      'NEXTAUTH_SECRET is too short: give it at least 32 random characters, or unset it to have one made.',
    );
  }
  const port = Number(portText ?? env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Refusal(`"${portText ?? env.PORT}" is not a port: give a number from 1 to 65535.`);
  }
  // The variable names one's own newsroom: the demo must never be laid into that by accident.
  const file = database ?? (demo ? undefined : env.VERBATIM_DATABASE || undefined);
  return {
    command,
    demo,
    reset: reset ?? false,
    mode: kind === 'dev' ? /** @type {const} */ ('dev') : /** @type {const} */ ('start'),
    host: listenOn,
    port,
    database: file
      ? path.resolve(root, file)
      : path.join(stateFolder(root), demo ? 'demo.db' : 'newsroom.db'),
  };
}

/**
 * @param {string[]} args
 * @param {string} command
 */
function parse(args, command) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        database: { type: 'string' },
        reset: { type: 'boolean' },
      },
    });
    return values;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Refusal(`${why}\n\n${command} understands:\n${usage}`);
  }
}

/**
 * @param {string} root
 * @param {ReturnType<typeof readServeArguments>} wanted
 * @param {Progress} progress
 * @returns {Promise<number>}
 */
export async function serveUntilStopped(root, wanted, progress) {
  const port = wanted.port || (await freePort(wanted.host));
  /** @type {import("./newsroom-server.mjs").Newsroom | undefined} */
  let newsroom;
  await progress.step({
    title: wanted.demo ? 'demo newsroom' : 'newsroom',
    work: async (tell) => {
      newsroom = await startNewsroom({
        ...wanted,
        root,
        port,
        tell: (line) => {
          tell(line);
          progress.say(`  ${line}`);
        },
        onOutput: (text) => process.stdout.write(text),
      });
    },
  });
  if (!newsroom) return 1;
  const { address, accounts, setUpLink, database, stop, ended } = newsroom;
  progress.say(`\nVerbatim is at ${address}`);
  progress.say(`Database: ${path.relative(root, database) || database}`);
  if (accounts.length > 0) progress.say(`\nDemo accounts:\n${accountTable(accounts)}`);
  if (setUpLink) progress.say(`\nSet it up here, once, as its first admin:\n  ${setUpLink}`);
  progress.say('\nCtrl-C stops it.');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop());
  return ended;
}

/** @param {import("./prepare-protocol.mjs").Account[]} accounts */
function accountTable(accounts) {
  const width = (/** @type {"role" | "email"} */ key) =>
    Math.max(...accounts.map((account) => account[key].length));
  return accounts
    .map(
      ({ role, email, password }) =>
        `  ${role.padEnd(width('role'))}  ${email.padEnd(width('email'))}  ${password}`,
    )
    .join('\n');
}
