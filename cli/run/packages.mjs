// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stateFolder } from './checkout.mjs';
import { lastLines, runChild } from './child.mjs';
import { Refusal } from './refusal.mjs';

/** @param {string} file */
const readJson = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

/**
 * True when node_modules holds what the lock file names: npm writes the same list there when it
 * has finished, so that a half-done installation, or one by hand, is seen for what it is.
 * @param {string} root
 */
export function packagesStand(root) {
  if (!lockMatchesManifest(root)) return false;
  const wanted = readJson(path.join(root, 'package-lock.json'))?.packages;
  const present = readJson(path.join(root, 'node_modules/.package-lock.json'))?.packages;
  if (!wanted || !present) return false;
  for (const [name, entry] of Object.entries(wanted)) {
    if (name === '') continue;
    const there = present[name];
    // Optional ones are mostly builds for other platforms: their absence is npm's to decide.
    if (!there && entry.optional) continue;
    if (there?.version !== entry.version || there?.integrity !== entry.integrity) return false;
  }
  return true;
}

/**
 * True when package.json asks for exactly what the lock file was made for.
 * @param {string} root
 */
export function lockMatchesManifest(root) {
  const manifest = readJson(path.join(root, 'package.json'));
  const locked = readJson(path.join(root, 'package-lock.json'))?.packages?.[''];
  if (!locked) return false;
  const asked = ['dependencies', 'devDependencies', 'optionalDependencies'];
  return asked.every((field) => sameEntries(manifest[field], locked[field]));
}

/**
 * @param {Record<string, string> | undefined} left
 * @param {Record<string, string> | undefined} right
 */
function sameEntries(left = {}, right = {}) {
  const sorted = (/** @type {Record<string, string>} */ entries) =>
    JSON.stringify(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(left) === sorted(right);
}

/**
 * Installs the packages without running their scripts: the two that need compiling are seen to
 * separately, and the rest would only try to download what is not needed.
 * @param {string} root
 * @param {(detail: string) => void} tell
 * @returns {Promise<string>} the npm command that did it
 */
export async function installPackages(root, tell) {
  const logFile = path.join(stateFolder(root), 'logs', 'install.log');
  /** @param {string[]} verb */
  const npm = (verb) => {
    tell(`npm ${verb.join(' ')}`);
    const { program, args } = npmProgram();
    return runChild(program, [...args, ...verb, ...quietly], {
      cwd: root,
      logFile,
      env: { npm_config_update_notifier: 'false' },
    });
  };
  let verb = lockMatchesManifest(root) ? ['ci'] : ['install'];
  let result = await npm(verb);
  if (verb[0] === 'ci' && result.status !== 0 && result.output.includes('EUSAGE')) {
    // `ci` wants every platform's optional build in the lock file, and not every registry has
    // them all to list. `install` takes the same locked versions and is content without.
    verb = ['install', '--no-save'];
    result = await npm(verb);
  }
  if (result.status !== 0) {
    throw new Refusal(
      `The packages could not be installed (npm ${verb.join(' ')}):\n${lastLines(result.output)}\nCheck that the package registry can be reached, then run the same command again. The whole log: ${logFile}`,
    );
  }
  return `npm ${verb.join(' ')}`;
}

const quietly = [
  '--ignore-scripts',
  '--include=dev',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
];

/** The npm that started us if one did: it fits the running Node, whatever the path holds. */
function npmProgram() {
  const npm = process.env.npm_execpath;
  if (npm && /npm-cli\.[cm]?js$/.test(npm)) return { program: process.execPath, args: [npm] };
  return { program: 'npm', args: [] };
}
