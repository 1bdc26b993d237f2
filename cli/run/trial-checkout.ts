import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkoutRoot } from './checkout.mjs';

// For tests of serving: a small checkout of its own, in which a database is prepared in a line or
// two and the server answers what it was started with. TRIAL in the environment makes them fail.
const prepare = `
const said = (line: object) => console.log(JSON.stringify(line));
said({ step: 'migrate', message: 'nothing to do' });
if (process.env.TRIAL === 'newer') {
  said({ refused: 'This database is newer than this Verbatim. Update Verbatim, or name another file.' });
  process.exit(1);
}
if (process.env.TRIAL === 'fault') throw new Error('a fault nobody expected');
if (process.argv.includes('--demo')) {
  said({ accounts: [{ role: 'editor', email: 'ed@demo.example', password: 'open sesame' }] });
} else said({ setUpPath: '/set-up/once' });
`;

const server = `
const { createServer } = require('node:http');
const args = process.argv.slice(2);
const { TRIAL, VERBATIM_DATABASE, NEXTAUTH_URL, NEXTAUTH_SECRET } = process.env;
if (TRIAL === 'dead') { console.error('cannot find the pages'); process.exit(3); }
const body = JSON.stringify({ args, VERBATIM_DATABASE, NEXTAUTH_URL, NEXTAUTH_SECRET });
createServer((_request, response) => response.end(body)).listen(Number(args[4]), args[2]);
`;

const module = (name: string) =>
  JSON.stringify(pathToFileURL(path.join(checkoutRoot, 'cli/run', name)).href);

const drive = `
import { readServeArguments, serveUntilStopped } from ${module('serve.mjs')};
import { Progress } from ${module('progress.mjs')};
const [kind, ...args] = process.argv.slice(1);
try {
  const wanted = readServeArguments(kind, args, process.env, process.cwd());
  process.exitCode = await serveUntilStopped(process.cwd(), wanted, new Progress(process.stdout));
} catch (error) {
  console.log('REFUSED ' + error.constructor.name + ': ' + error.message);
  process.exitCode = 1;
}`;

const neededPackages = ['tsx', 'esbuild', '@esbuild', 'get-tsconfig', 'resolve-pkg-maps'];

/** Makes such a checkout; `remove` ends whatever was started in it. */
export function createTrialCheckout() {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'verbatim-trial-')));
  const database = path.join(root, 'data/newsroom.db');
  mkdirSync(path.join(root, 'cli'));
  writeFileSync(path.join(root, 'cli/prepare.ts'), prepare);
  mkdirSync(path.join(root, 'node_modules/next/dist/bin'), { recursive: true });
  writeFileSync(path.join(root, 'node_modules/next/dist/bin/next'), server);
  for (const name of neededPackages) {
    const target = path.join(checkoutRoot, 'node_modules', name);
    if (existsSync(target)) symlinkSync(target, path.join(root, 'node_modules', name));
  }
  const started: ReturnType<typeof serveIn>[] = [];
  return {
    root,
    database,
    lockFile: `${database}.server-lock`,
    /** The processes that hold the database: who started the server, and the server. */
    holders: (): number[] =>
      JSON.parse(readFileSync(`${database}.server-lock`, 'utf8')).holders.map(
        (holder: { pid: number }) => holder.pid,
      ),
    serve(kind: string, args: string[], env: Record<string, string> = {}) {
      const one = serveIn(root, kind, args, env);
      started.push(one);
      return one;
    },
    async remove() {
      for (const { child, ends } of started) {
        child.kill('SIGTERM');
        await ends;
      }
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Starts a server command: `says` waits for words in its output, `ends` for its end. */
function serveIn(root: string, kind: string, args: string[], env: Record<string, string>) {
  const plain = { PORT: '0', HOST: '127.0.0.1', VERBATIM_DATABASE: '', NEXTAUTH_URL: '' };
  const child = spawn(process.execPath, ['--input-type=module', '-e', drive, '--', kind, ...args], {
    cwd: root,
    env: { ...process.env, NEXTAUTH_SECRET: '', ...plain, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const ends = new Promise<{ status: number | null; output: string }>((resolve) => {
    child.once('exit', (status) => setImmediate(() => resolve({ status, output })));
  });
  const says = async (words: string) => {
    for (let waitedMs = 0; waitedMs < 20_000 && child.exitCode === null; waitedMs += 50) {
      if (output.includes(words)) return output;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`never said "${words}":\n${output}`);
  };
  return { child, says, ends };
}
