import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { keepPrivate } from '@/lib/audit/commit';
import { growTree } from '@/lib/audit/tree';
import { closeDatabase, openDatabase } from '@/lib/db/database';
import { makeDossier } from '@/lib/trail/dossier/make-dossier';
import { checkoutRoot } from '../cli/run/checkout.mjs';
import { chromiumFlags, findChromium } from '../cli/run/chromium.mjs';
import { type Figures, figure, medianOf } from './figures';

const logLength = 1_000_000;
const events = 200;
const rounds = 7;

/**
 * The dossier of a claim whose 200 events lie spread over a log of a million: how long it takes to
 * make, and to check for a stranger who opens its page from disk.
 */
export async function run(): Promise<Figures> {
  const executablePath = await findChromium(checkoutRoot);
  if (!executablePath) throw new Error('There is no Chromium: set VERBATIM_CHROMIUM to one.');
  const folder = mkdtempSync(
    path.join(process.env.VERBATIM_BENCH_FOLDER ?? tmpdir(), 'verbatim-dossier-'),
  );
  const file = path.join(folder, 'newsroom.db');
  // Four of its events are told in any case: proposed, accepted, rated, its round closed.
  const log = ['bench/signed-log.child.ts', file, String(logLength), String(events - 4)];
  execFileSync(process.execPath, ['--import', 'tsx', ...log], { stdio: 'inherit' });
  openDatabase(file);
  // As the checkpoints on the way would have.
  await keepPrivate(async (tx) => growTree(tx, (await tx.head.findFirstOrThrow()).seq));
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  try {
    const made = await make();
    const entries = unzipSync(made);
    const page = path.join(folder, 'index.html');
    writeFileSync(page, entries['index.html'] ?? '');
    const dossier = JSON.parse(strFromU8(entries['dossier.json'] ?? new Uint8Array())) as {
      events: { proof: string[] }[];
    };
    const making = await medianOf(rounds, async () => {
      const start = performance.now();
      await make();
      return { ms: performance.now() - start };
    });
    const checking = await medianOf(rounds, () => check(browser, page));
    const proofs = dossier.events.map(({ proof }) => proof.length);
    return {
      'events in the log': logLength,
      rounds,
      'events of the claim': figure(dossier.events.length - sourceEvents, '', `= ${events}`),
      made: figure(making.ms, 'ms', '≤ 500'),
      'opened and checked': figure(checking.opened, 'ms', '≤ 500'),
      'of that the check': figure(checking.checked, 'ms'),
      'hashes in the longest proof': figure(Math.max(...proofs), '', '≤ 20'),
      archive: figure(made.length / 1000, 'kB'),
    };
  } finally {
    await browser.close();
    await closeDatabase();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The source’s import and its capture, which every dossier holds beside the claim’s own. */
const sourceEvents = 2;

async function make(): Promise<Uint8Array> {
  const made = await makeDossier({ type: 'claim', id: 1 });
  if (!made.ok) throw new Error(made.failure.message);
  return made.value.bytes;
}

/** From asking for the page until it says that nothing was altered, and what it says of itself. */
async function check(browser: Browser, file: string) {
  const page = await (await browser.newContext({ offline: true })).newPage();
  try {
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('#outcome.green')) return;
        performance.mark('green');
        observer.disconnect();
      }).observe(document, { subtree: true, childList: true });
    });
    await page.goto(pathToFileURL(file).href);
    const outcome = page.locator('#outcome', { hasText: /^[✓✗]/ });
    await outcome.waitFor();
    const words = (await outcome.textContent()) ?? '';
    if (!words.startsWith('✓')) throw new Error((await page.locator('main').textContent()) ?? '');
    const opened = await page.evaluate(() => performance.getEntriesByName('green')[0]?.startTime);
    const said = await page.getByText(/checked in \d+ ms/).textContent();
    return { opened: opened ?? Number.NaN, checked: Number(said?.match(/in (\d+) ms/)?.[1]) };
  } finally {
    await page.context().close();
  }
}
