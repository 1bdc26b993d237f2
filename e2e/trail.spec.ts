import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Locator } from '@playwright/test';
import { unzipSync } from 'fflate';
import { isSound, signIn } from './journey';
import { test } from './pages';

test('an auditor walks a verdict back to its source, takes the dossier home, and trusts nobody', async ({
  page,
  browser,
}, testInfo) => {
  test.slow();
  await signIn(page, 'auditor@demo.example', '/verdicts');
  await page.locator('main a[href^="/claims/"]').first().click();
  await page.getByRole('link', { name: 'Trail', exact: true }).click();
  await expect(page.getByText('Every step stands.')).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Verdict \d/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Capture \d/ })).toBeVisible();
  await expect(page.locator('mark').first()).toBeVisible();
  await isSound(page);
  const bytes = page.waitForEvent('download');
  await page.getByRole('link', { name: 'The raw bytes' }).first().click();
  expect((await bytes).suggestedFilename()).toMatch(/^source-\d+\.raw$/);
  await page.getByRole('link', { name: 'The verdict', exact: true }).click();
  await expect(page.getByRole('heading', { name: /^The verdict, step by step/ })).toBeVisible();
  await expect(page.getByText('Every step stands.')).toBeVisible();

  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download the dossier' }).click();
  const archive = testInfo.outputPath('dossier.zip');
  await (await waiting).saveAs(archive);
  const files = unzipSync(readFileSync(archive));
  for (const [name, bytes] of Object.entries(files)) {
    writeFileSync(testInfo.outputPath(name), bytes);
  }

  // From disk, in a browser that has never heard of the newsroom.
  const stranger = await (await browser.newContext({ offline: true })).newPage();
  const open = async (name: string) => {
    await stranger.goto(pathToFileURL(path.resolve(testInfo.outputPath(name))).href);
    return stranger.locator('#outcome');
  };
  await expect(await open('index.html')).toHaveText(/^✓ Nothing here was altered/);
  await expect(stranger.locator('.event').first()).toHaveText(/ · [A-Z][^·]+ \(\w+\.\w+\)$/);

  const html = Buffer.from(files['index.html'] ?? []);
  const held = html.indexOf('id="embedded">') + 'id="embedded">'.length;
  html[held + 5000] = html[held + 5000] === 0x41 ? 0x42 : 0x41;
  writeFileSync(testInfo.outputPath('altered.html'), html);
  await expect(await open('altered.html')).toHaveText(/^✗/);
});

test('an auditor asked what was known before a verdict was published finds it in the trail', async ({
  page,
}) => {
  test.slow();
  await signIn(page, 'auditor@demo.example', '/');
  await page.getByRole('link', { name: /did anybody here know/ }).click();
  await page.getByRole('link', { name: 'Attribution', exact: true }).click();
  await page.getByText(/Every one of \d+ steps stands/).click();
  await isSound(page);
  await page.getByRole('link', { name: 'The whole trail, to print or hand on' }).click();
  await expect(page.getByText('Every step stands.')).toBeVisible();
  const step = (heading: RegExp | string) =>
    page
      .getByRole('list', { name: 'Steps, latest first' })
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3, name: heading }) });
  const firstEvent = (of: Locator) => of.getByRole('link', { name: /^Event \d+$/ }).first();
  const numberOf = async (of: Locator) =>
    Number((await firstEvent(of).textContent())?.match(/\d+/)?.[0]);
  const rating = step(/^Rating/).filter({ hasText: 'brought in on Thursday' });
  const written = await numberOf(step('Version 1 of the verdict'));
  expect(written).toBeGreaterThan(await numberOf(rating));
  const evidence = page.getByRole('main').locator('a[href*="&at="]').first();
  const told = await evidence.locator('xpath=ancestor::li[1]').textContent();
  await evidence.click();
  await expect(page).toHaveURL(/\?snapshot=\d+&at=\d+-\d+$/);
  const chosen = () =>
    page.evaluate(() => [...(CSS.highlights.get('text-choice') ?? [])].map(String).join(''));
  await expect.poll(chosen).not.toBe('');
  expect(told).toContain(await chosen());
  await page.goBack();
  await firstEvent(step('Version 2 of the verdict')).click();
  await expect(page.locator('ins').filter({ hasText: 'Thursday' }).first()).toBeVisible();
  await isSound(page);
});

test('an auditor searches the log, opens a line, and verifies everything from the page', async ({
  page,
}) => {
  test.slow();
  await signIn(page, 'auditor@demo.example', '/log');
  await isSound(page);
  await page.getByLabel('Record').fill('klaim 1');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByText('“klaim 1” names no record.')).toBeVisible();
  await page.getByLabel('Record').fill('Claim #1');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('History of claim 1');
  await expect(page.getByRole('link', { name: 'claim 1', exact: true }).first()).toBeVisible();
  await isSound(page);
  await page.goto('/log');
  const everything = page.getByRole('list', { name: 'Log, latest first' });
  await page.getByRole('link', { name: 'Next' }).click();
  await expect(page).toHaveURL(/before=/);
  await page.getByRole('link', { name: 'Previous' }).click();
  await expect(page).toHaveURL(/after=/);
  await everything.getByRole('link', { name: 'Theo Marchetti' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What Theo Marchetti did');
  await page
    .getByRole('link', { name: /^Event \d+$/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Event \d+: /);
  await isSound(page);
  await page.goto('/log/verify');
  await page.getByRole('button', { name: 'Verify everything now' }).click();
  await expect(page.getByText('Nothing was altered, dropped or slipped in.')).toBeVisible({
    timeout: 60_000,
  });
  await isSound(page);
});

test('a checker is not offered to verify', async ({ page }) => {
  await signIn(page, 'checker@demo.example', '/');
  expect((await page.goto('/log/verify'))?.status()).toBe(404);
});
