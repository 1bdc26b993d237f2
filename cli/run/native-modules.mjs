// @ts-check
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { stateFolder } from './checkout.mjs';
import { lastLines, runChild } from './child.mjs';
import { fingerprint } from './fingerprint.mjs';
import { Refusal } from './refusal.mjs';
import { stamp } from './stamps.mjs';

// A closed network may swallow the request instead of refusing it; a prebuilt is about 2 MB.
const prebuiltTimeoutMs = 10_000;

/**
 * @typedef {object} NativeModule
 * @property {string} name
 * @property {string} binary what compiling leaves behind, in the package's folder
 * @property {string} proof code that succeeds only when the binary loads in this Node
 * @property {string[]} prebuiltArgs of prebuild-install, as in the package's own install script
 */

/** @type {NativeModule[]} */
const nativeModules = [
  {
    name: 'better-sqlite3',
    binary: 'build/Release/better_sqlite3.node',
    proof: 'new (require("better-sqlite3"))(":memory:").close()',
    prebuiltArgs: [],
  },
  {
    name: 'sqlite3',
    binary: 'build/Release/node_sqlite3.node',
    proof: 'require("sqlite3")',
    prebuiltArgs: ['-r', 'napi'],
  },
];

/**
 * True when these binaries were last seen to load in this Node.
 * @param {string} root
 */
export function nativeModulesStand(root) {
  return stamp(root, 'native-modules').stands(print(root), []);
}

/**
 * Makes the native modules loadable: as they are, else by their prebuilt binary, else compiled.
 * @param {string} root
 * @param {(detail: string) => void} tell
 */
export async function makeNativeModules(root, tell) {
  stamp(root, 'native-modules').clear();
  /** @type {Map<string, string>} */
  const doing = new Map();
  const ways = await Promise.all(
    nativeModules.map((native) =>
      makeOne(root, native, (detail) => {
        doing.set(native.name, detail);
        tell([...doing].map(([name, what]) => `${name} ${what}`).join(', '));
      }),
    ),
  );
  stamp(root, 'native-modules').set(print(root));
  return nativeModules.map((native, index) => `${native.name} ${ways[index]}`).join(', ');
}

/**
 * @param {string} root
 * @param {NativeModule} native
 * @param {(detail: string) => void} tell
 */
async function makeOne(root, native, tell) {
  tell('tried');
  if (await loads(root, native)) return 'present';
  const cwd = path.join(root, 'node_modules', native.name);

  tell('looked for');
  const prebuilt = path.join(root, 'node_modules/prebuild-install/bin.js');
  await runChild(process.execPath, [prebuilt, ...native.prebuiltArgs], {
    cwd,
    timeoutMs: prebuiltTimeoutMs,
  });
  if (await loads(root, native)) return 'prebuilt';

  tell('compiling');
  const logFile = path.join(stateFolder(root), 'logs', `${native.name}.log`);
  const gyp = path.join(root, 'node_modules/node-gyp/bin/node-gyp.js');
  const headers = ownHeaders();
  const { output } = await runChild(process.execPath, [gyp, 'rebuild', '--release'], {
    cwd,
    logFile,
    env: { JOBS: '2', ...(headers ? { npm_config_nodedir: headers } : {}) },
  });
  if (await loads(root, native)) return 'compiled';
  throw new Refusal(
    `${native.name} has no prebuilt binary within reach and could not be compiled:\n${lastLines(output)}\nCompiling needs python3, make and a C++ compiler (Debian: apt-get install -y python3 make g++)${headers ? '' : ', and the headers of Node, which this Node does not bring along and which node-gyp then downloads from nodejs.org'}. The whole log: ${logFile}`,
  );
}

/**
 * @param {string} root
 * @param {NativeModule} native
 */
async function loads(root, native) {
  // Another Node process, because a failed load cannot be tried again in the same one.
  const { status } = await runChild(process.execPath, ['-e', native.proof], {
    cwd: root,
  });
  return status === 0;
}

/**
 * The prefix that holds the running Node's own headers, or null when it has none: with it,
 * node-gyp compiles without a download. Headers of another version are not taken.
 * @param {string} [execPath]
 * @param {string} [version]
 */
export function ownHeaders(execPath = process.execPath, version = process.versions.node) {
  const prefix = path.resolve(execPath, '../..');
  const file = path.join(prefix, 'include/node/node_version.h');
  if (!existsSync(path.join(prefix, 'include/node/node.h')) || !existsSync(file)) return null;
  const text = readFileSync(file, 'utf8');
  const found = ['MAJOR', 'MINOR', 'PATCH'].map(
    (part) => text.match(new RegExp(`#define NODE_${part}_VERSION (\\d+)`))?.[1],
  );
  return found.join('.') === version ? prefix : null;
}

/**
 * Sizes and times instead of contents: this is asked before every command.
 * @param {string} root
 */
function print(root) {
  const also = nativeModules.map(({ name, binary }) => {
    const file = path.join(root, 'node_modules', name, binary);
    const stat = statSync(file, { throwIfNoEntry: false });
    return stat ? `${name} ${stat.size} ${stat.mtimeMs}` : `${name} absent`;
  });
  return fingerprint(root, [], { also });
}
