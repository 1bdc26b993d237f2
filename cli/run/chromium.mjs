// @ts-check
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { stateFolder } from './checkout.mjs';
import { lastLines, runChild } from './child.mjs';
import { Refusal } from './refusal.mjs';

/** What Chromium is started with for the journeys: it asks nobody anything. */
export const chromiumFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Its sandbox refuses to start for root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const macPaths = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const playwrightTimeoutMs = 120_000;
const aptTimeoutMs = 420_000;

/**
 * Finds a Chromium that starts: the one VERBATIM_CHROMIUM names, one installed on this machine,
 * or Playwright's own. Null when there is none; a named one that does not start is refused.
 * @param {string} root
 * @param {import("./child.mjs").Environment} [env]
 * @returns {Promise<string | null>} absolute path
 */
export async function findChromium(root, env = process.env) {
  if (env.VERBATIM_CHROMIUM) {
    if (await starts(env.VERBATIM_CHROMIUM)) return path.resolve(env.VERBATIM_CHROMIUM);
    throw new Refusal(
      `VERBATIM_CHROMIUM names ${env.VERBATIM_CHROMIUM}, which is no Chromium that starts.\nName another, or unset it to have one found.`,
    );
  }
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const installed = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  for (const candidate of [...installed, ...macPaths, playwrightsOwn(root)]) {
    if (candidate && existsSync(candidate) && (await starts(candidate))) return candidate;
  }
  return null;
}

/**
 * Installs one: Playwright's own, else, on Debian as root, the system's.
 * @param {string} root
 * @param {(detail: string) => void} tell
 * @returns {Promise<string>} absolute path
 */
export async function installChromium(root, tell) {
  const logFile = (/** @type {string} */ name) => path.join(stateFolder(root), 'logs', name);
  tell("installing Playwright's");
  const cli = path.join(root, 'node_modules/@playwright/test/cli.js');
  const tried = await runChild(process.execPath, [cli, 'install', 'chromium'], {
    cwd: root,
    timeoutMs: playwrightTimeoutMs,
    logFile: logFile('playwright-install.log'),
    // Where the way is closed it should be noticed soon; it is tried several times over.
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
  });
  let found = await findChromium(root);
  if (found) return found;

  let said = tried.timedOut ? "Playwright's download did not finish." : lastLines(tried.output, 5);
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    tell("installing Debian's");
    const apt = 'apt-get update && apt-get install -y --no-install-recommends chromium';
    const { output } = await runChild('sh', ['-c', apt], {
      cwd: root,
      timeoutMs: aptTimeoutMs,
      logFile: logFile('apt-chromium.log'),
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
    found = await findChromium(root);
    if (found) return found;
    said += `\n${lastLines(output, 5)}`;
  }
  throw new Refusal(
    `No Chromium was found, and none could be installed:\n${said}\nInstall Chromium or Chrome, or set VERBATIM_CHROMIUM to the path of one.`,
  );
}

/** @param {string} root */
function playwrightsOwn(root) {
  try {
    const require = createRequire(path.join(root, 'package.json'));
    return require('@playwright/test').chromium.executablePath();
  } catch {
    // Playwright names no browser for this platform, or is not installed yet.
    return null;
  }
}

/**
 * Some systems put a script there that only tells where to get it.
 * @param {string} file
 */
async function starts(file) {
  const { status, output } = await runChild(file, ['--version', ...chromiumFlags], {
    cwd: path.sep,
    timeoutMs: 20_000,
  });
  return status === 0 && /chrom/i.test(output);
}
