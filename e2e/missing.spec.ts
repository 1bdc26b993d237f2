import { expect } from '@playwright/test';
import Database from 'better-sqlite3';
import { isSound, signIn } from './journey';
import { test } from './pages';

const nothing = { name: 'There is nothing here', level: 1 };
const wrong = { name: 'Something went wrong here', level: 1 };

test('an address that leads nowhere says so to a passer-by, with ways on', async ({ page }) => {
  for (const address of ['/nowhere', '/claims/1/nowhere', '/published/1/nowhere']) {
    expect((await page.goto(address))?.status(), address).toBe(404);
    await expect(page.getByRole('heading', nothing)).toBeVisible();
  }
  await expect(page).toHaveTitle('Nothing here · Verbatim');
  await isSound(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Go to the desk' })).toBeFocused();

  expect((await page.goto('/published/999999'))?.status()).toBe(404);
  await expect(page.getByRole('heading', nothing)).toBeVisible();
  await expect(page).toHaveTitle('Nothing here · Verbatim');
  await isSound(page);
  await page.getByRole('link', { name: 'See all verdicts' }).click();
  await expect(page).toHaveURL('/published');
});

test('a number that no record has stays within the desk; a failing page comes back', async ({
  page,
}) => {
  await page.goto('/claims/999999');
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await signIn(page, 'checker@demo.example', '/claims/999999');
  await expect(page.getByRole('heading', nothing)).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();

  for (const address of ['/sources/0', '/speakers/x', '/members', '/claims/999999']) {
    expect((await page.goto(address))?.status(), address).toBe(404);
    await expect(page.getByRole('heading', nothing)).toBeVisible();
    await expect(page).toHaveTitle('Nothing here · Verbatim');
  }
  await isSound(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.getByRole('link', { name: 'Find a claim' }).click();
  await expect(page).toHaveURL('/claims');

  await withoutTable('dispute', async () => {
    expect((await page.goto('/disputes'))?.status()).toBe(500);
    await expect(page.getByRole('heading', wrong)).toBeFocused();
    await expect(page).toHaveTitle('Something went wrong · Verbatim');
    await expect(page.getByText(/reference.*: \d+$/)).toBeVisible();
    await expect(page.getByText(/dispute.*not exist/i)).toHaveCount(0);
    await isSound(page);
  });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Disputes', level: 1 })).toBeVisible();
  await expect(page).toHaveTitle('Disputes · Verbatim');
  await expect(page.getByRole('main')).toBeFocused();

  await withoutTable('assignment', async () => {
    expect((await page.goto('/disputes'))?.status()).toBe(500);
    await expect(page.getByRole('heading', wrong)).toBeFocused();
    await isSound(page);
  });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Disputes', level: 1 })).toBeVisible();
});

/** Takes a table away for a while, as a damaged file would, so that whatever reads it fails. */
async function withoutTable(table: string, journey: () => Promise<void>): Promise<void> {
  const away = `${table}_away`;
  rename(table, away);
  try {
    await journey();
  } finally {
    rename(away, table);
  }
}

function rename(from: string, to: string): void {
  const db = new Database(process.env.VERBATIM_JOURNEYS_DATABASE ?? '');
  // What other tables and triggers say of it stays as it is.
  db.pragma('legacy_alter_table = ON');
  db.pragma('foreign_keys = OFF');
  db.exec(`ALTER TABLE "${from}" RENAME TO "${to}"`);
  db.close();
}
