import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
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

  const html = Buffer.from(files['index.html'] ?? []);
  const held = html.indexOf('id="embedded">') + 'id="embedded">'.length;
  html[held + 5000] = html[held + 5000] === 0x41 ? 0x42 : 0x41;
  writeFileSync(testInfo.outputPath('altered.html'), html);
  await expect(await open('altered.html')).toHaveText(/^✗/);
});

test('an auditor searches the log, opens a line, and verifies everything from the page', async ({
  page,
}) => {
  test.slow();
  await signIn(page, 'auditor@demo.example', '/log');
  await isSound(page);
  await page.getByLabel('Record').fill('claim 1');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByRole('link', { name: 'claim 1', exact: true }).first()).toBeVisible();
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
