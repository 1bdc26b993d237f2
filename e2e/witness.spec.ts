import { execFile } from 'node:child_process';
import { expect } from '@playwright/test';
import { isSound, signIn } from './journey';
import { test } from './pages';

/** Runs the witness command as a stranger would, on a machine of their own. */
function witness(...args: string[]): Promise<{ status: number; said: string }> {
  const all = ['--import', 'tsx', 'cli/verbatim.ts', 'witness', ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, all, (error, out, err) =>
      resolve({ status: error ? Number(error.code) : 0, said: out + err }),
    );
  });
}

test('a stranger witnesses the log, an administrator makes them known, and the log page tells', async ({
  page,
  baseURL,
}, testInfo) => {
  test.slow();
  const address = baseURL ?? '';
  const look = () =>
    witness(address, '--state', testInfo.outputPath('state'), '--name', 'press.example/w1');
  const first = await look();
  expect(first.said).toContain('This is the first look');
  expect(first.said).toContain('did not keep the signature');
  expect(first.status).toBe(0);
  const key = /witness add '([^']+)'/.exec(first.said)?.[1] ?? '';

  await signIn(page, 'admin@demo.example', '/settings/newsroom');
  const section = page.getByRole('region', { name: 'Witnesses of the log' });
  await expect(section.getByText('council.lisk.example/witness', { exact: true })).toBeVisible();
  await section.getByLabel('Key of a new witness').fill('hello');
  await section.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(section.getByRole('alert')).toContainText('This is no witness’s key.');
  await section.getByLabel('Key of a new witness').fill(key);
  await section.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(section.getByText('press.example/w1', { exact: true })).toBeVisible();
  await isSound(page);

  await page.goto('/log');
  await expect(page.getByText('press.example/w1 has not witnessed it yet.')).toBeVisible();
  expect((await look()).said).toMatch(/Kept: event \d+ .* witnessed by press\.example\/w1\./);
  await page.reload();
  await expect(page.getByText(/Witnessed up to event \d+ by press\.example\/w1, /)).toBeVisible();
  await expect(page.getByText(/by council\.lisk\.example\/witness, /)).toBeVisible();
  await isSound(page);

  // The demo's own witness goes on from where it was: the server signs within ten seconds.
  const state = `${process.env.VERBATIM_JOURNEYS_DATABASE}.witness`;
  await expect(async () => {
    expect((await witness(address, '--state', state)).said).toContain('It only adds to the');
  }).toPass({ timeout: 30_000 });

  await page.goto('/log/verify');
  await page.getByRole('button', { name: 'Verify everything now' }).click();
  await expect(page.getByText('Nothing was altered, dropped or slipped in.')).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByText(key)).toBeVisible();
  await isSound(page);

  await page.goto('/settings/newsroom');
  await section.getByRole('button', { name: 'Retire press.example/w1' }).click();
  await isSound(page);
  await page.getByRole('button', { name: 'Retire the witness' }).click();
  await expect(section.getByText(/, retired /)).toBeVisible();
  await page.goto('/log');
  await expect(page.getByText('press.example/w1', { exact: false })).toHaveCount(0);
});

test('what strangers read of the log writes nothing and says what it cannot do', async ({
  request,
}) => {
  const checkpoint = await request.get('/log/checkpoint');
  expect(checkpoint.headers()['content-type']).toBe('text/plain; charset=utf-8');
  expect((await checkpoint.text()).split('\n').length).toBeGreaterThan(5);
  expect((await request.get('/log/consistency')).status()).toBe(400);
  expect((await request.get('/log/consistency?from=1&to=2')).status()).toBe(404);
  const sent = await request.post('/log/checkpoint', { data: await checkpoint.text() });
  expect([200, 403]).toContain(sent.status());
  expect((await request.post('/log/checkpoint', { data: 'x'.repeat(60_000) })).status()).toBe(413);
});
