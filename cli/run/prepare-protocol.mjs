// @ts-check
// What a server start and cli/prepare.ts agree on.
//
// Before it serves, a start runs
//
//   node --import tsx cli/prepare.ts --database FILE [--demo] [--reset]
//
// with FILE absolute, its folder writable and no other server on it, in the environment the server
// will get (VERBATIM_DATABASE, NEXTAUTH_URL, NEXTAUTH_SECRET, NODE_ENV). It brings the database to
// the state of the code: migrated, with a backup first, and with --demo filled, or with --reset
// made anew. It says how it goes on stdout, one line each, in any order:
//
//   {"step":"migrate","message":"2 migrations"}     progress, shown as "migrate: 2 migrations"
//   {"refused":"This database is newer than … Do …"} why it will not, and what to do; exit 1
//   {"accounts":[{"role":"editor","email":"…","password":"…"}]}  of the demo, printed at the end
//   {"setUpPath":"/set-up/TOKEN"}                    the first admin's one-time link, as a path
//
// Any other line is shown as it is. Exit 0: the server may start. Exit 1 after "refused": the
// sentence is shown and nothing else. Any other end is a fault, and what it wrote on stderr is
// shown.
import path from 'node:path';
import { lastLines, runChild } from './child.mjs';
import { Refusal } from './refusal.mjs';

/** @typedef {{ role: string, email: string, password: string }} Account */
/** @typedef {{ accounts: Account[], setUpPath: string | null }} Prepared */

/**
 * Reads one line of the agreement.
 * @param {string} line
 * @returns {{ show?: string, refused?: string, accounts?: Account[], setUpPath?: string }}
 */
export function readPrepareLine(line) {
  let said;
  try {
    said = JSON.parse(line);
  } catch {
    return { show: line };
  }
  if (typeof said !== 'object' || said === null) return { show: line };
  if (typeof said.step === 'string') {
    return { show: said.message ? `${said.step}: ${said.message}` : said.step };
  }
  if (typeof said.refused === 'string') return { refused: said.refused };
  if (Array.isArray(said.accounts)) return { accounts: said.accounts };
  if (typeof said.setUpPath === 'string') return { setUpPath: said.setUpPath };
  return { show: line };
}

/**
 * Runs cli/prepare.ts to its end.
 * @param {{ root: string, database: string, demo: boolean, reset: boolean,
 *   env: import("./child.mjs").Environment, tell: (line: string) => void }} options
 * @returns {Promise<Prepared>}
 */
export async function prepareNewsroom({ root, database, demo, reset, env, tell }) {
  /** @type {Prepared} */
  const prepared = { accounts: [], setUpPath: null };
  let refused = '';
  const args = ['--import', 'tsx', path.join('cli', 'prepare.ts'), '--database', database];
  if (demo) args.push('--demo');
  if (reset) args.push('--reset');
  const { status, output } = await runChild(process.execPath, args, {
    cwd: root,
    env,
    onLine(line) {
      const said = readPrepareLine(line);
      if (said.show) tell(said.show);
      if (said.refused) refused = said.refused;
      if (said.accounts) prepared.accounts = said.accounts;
      if (said.setUpPath) prepared.setUpPath = said.setUpPath;
    },
  });
  if (refused) throw new Refusal(refused);
  if (status !== 0) {
    throw new Refusal(`The database could not be prepared:\n${lastLines(output, 40)}`);
  }
  return prepared;
}
