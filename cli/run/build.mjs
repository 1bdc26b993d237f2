// @ts-check
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { stateFolder } from './checkout.mjs';
import { lastLines, runChild } from './child.mjs';
import { fingerprint } from './fingerprint.mjs';
import { Refusal } from './refusal.mjs';
import { stamp } from './stamps.mjs';

const folders = ['app', 'lib', 'public', 'prisma/schema.prisma'];
const notBuilt = /\.test\.tsx?$|^lib\/db\/generated\/|\.tsbuildinfo$|^next-env\.d\.ts$/;

/** @param {string} root */
function print(root) {
  // Whatever configures the build lies at the top: next.config, proxy, tsconfig, lock file.
  const top = readdirSync(root).filter((name) => /\.(ts|js|mjs|cjs|json)$/.test(name));
  return fingerprint(root, [...folders, ...top], { skip: notBuilt });
}

/**
 * True when the pages were last built from these very files.
 * @param {string} root
 */
export function buildStands(root) {
  return stamp(root, 'build').stands(print(root), ['.next/BUILD_ID']);
}

/**
 * Builds the pages for serving.
 * @param {string} root
 */
export async function build(root) {
  const mark = stamp(root, 'build');
  mark.clear();
  const before = print(root);
  const next = path.join(root, 'node_modules/next/dist/bin/next');
  const logFile = path.join(stateFolder(root), 'logs', 'build.log');
  const { status, output } = await runChild(process.execPath, [next, 'build'], {
    cwd: root,
    logFile,
    env: { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  });
  if (status !== 0) {
    throw new Refusal(`The build failed:\n${lastLines(output, 60)}\nThe whole log: ${logFile}`);
  }
  mark.set(before);
}
