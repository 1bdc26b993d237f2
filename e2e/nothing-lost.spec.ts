import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import SqliteDatabase from 'better-sqlite3';
import { startFreshNewsroom } from './fresh-newsroom';
import { choose, isSound } from './journey';
import { openPage, test } from './pages';

const password = 'copper lantern 41 meadow';

/** Limits the size of the files that a newsroom's servers write; false where that cannot be done. */
function limitFiles(database: string, bytes: string): boolean {
  const { holders } = JSON.parse(readFileSync(`${database}.server-lock`, 'utf8'));
  const pool = String(holders.at(-1).pid);
  const servers = spawnSync('ps', ['-o', 'pid=', '--ppid', pool], { encoding: 'utf8' });
  const pids = servers.stdout?.split('\n').flatMap((line) => line.trim() || []) ?? [];
  const limit = (pid: string) => spawnSync('prlimit', ['--pid', pid, `--fsize=${bytes}:`]);
  return pids.length > 0 && pids.every((pid) => limit(pid).status === 0);
}

/** How far the log goes, and how far it is signed. */
function readLog(database: string): { size: number; signed: number } {
  const db = new SqliteDatabase(database, { readonly: true });
  try {
    return db
      .prepare('SELECT seq AS size, (SELECT max(treeSize) FROM checkpoint) AS signed FROM head')
      .get() as { size: number; signed: number };
  } finally {
    db.close();
  }
}

test('a disk that takes nothing is told in words, loses nothing, and the end is signed', async ({
  browser,
}) => {
  // A server is started, and axe looks twice at what it says.
  test.slow();
  const newsroom = await startFreshNewsroom();
  try {
    const page = await openPage(browser, newsroom.address);
    await page.goto(newsroom.setUpLink ?? '');
    await page.getByLabel('Name of the newsroom').fill('The Harbour Courier');
    await page.getByLabel('Your name').fill('Ada Quill');
    await page.getByLabel('Your e-mail').fill('ada@courier.example');
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Set up the newsroom' }).click();
    await page.waitForURL((url) => url.pathname === '/');

    await page.goto('/members');
    await choose(page.getByRole('radio', { name: /^Editor/ }));
    await page.getByLabel('Name, if you like').fill('Nina Okafor');
    const isLimited = limitFiles(newsroom.database, '1');
    test.skip(!isLimited, 'no process can be limited here (prlimit)');
    await page.getByRole('button', { name: 'Make a link' }).click();
    const told = page.getByRole('alert').filter({ hasText: 'The disk does not take' });
    await expect(told).toContainText('Nothing of this was saved.');
    await expect(page.getByLabel('Name, if you like')).toHaveValue('Nina Okafor');
    await expect(page.getByRole('radio', { name: /^Editor/ })).toBeChecked();
    await isSound(page);
    await page.reload();
    await expect(page.getByRole('row', { name: /Ada Quill/ })).toBeVisible();
    await expect(page.getByText('Nina Okafor')).toHaveCount(0);

    limitFiles(newsroom.database, 'unlimited');
    await page.getByLabel('Name, if you like').fill('Nina Okafor');
    await page.getByRole('button', { name: 'Make a link' }).click();
    await expect(page.getByTestId('fresh-link')).toBeVisible();
    await newsroom.stop();
    const { size, signed } = readLog(newsroom.database);
    expect(size).toBeGreaterThan(0);
    expect(signed).toBe(size);
  } finally {
    await newsroom.remove();
  }
});
