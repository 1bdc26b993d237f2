import { expect } from '@playwright/test';
import { demoPassword } from '../lib/testing/demo-accounts';
import { startFreshNewsroom } from './fresh-newsroom';
import { choose, isSound, signIn } from './journey';
import { openPage, test } from './pages';

const newPassword = 'copper lantern 41 meadow';

test('a member is led to sign-in, errs, signs in and comes where they were going', async ({
  page,
}) => {
  await page.goto('/settings');
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fsettings$/);
  await isSound(page);
  await page.getByLabel('E-mail', { exact: true }).fill('checker@demo.example');
  await page.getByLabel('Password', { exact: true }).fill('not my password');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'do not fit together' });
  await expect(alert).toBeFocused();
  await isSound(page);
  await expect(page.getByLabel('E-mail', { exact: true })).toHaveValue('checker@demo.example');
  await page.getByRole('button', { name: 'Show password' }).click();
  await expect(page.getByLabel('Password', { exact: true })).toHaveAttribute('type', 'text');
  await page.getByLabel('Password', { exact: true }).fill(demoPassword);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await isSound(page);
  const [cookie] = (await page.context().cookies()).filter(({ name }) => /session/.test(name));
  expect(cookie).toMatchObject({ name: 'verbatim.session', httpOnly: true, sameSite: 'Lax' });
});

test('a member sees where they are signed in, ends the other session and signs out', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, 'auditor@demo.example', '/settings');
  const elsewhere = await openPage(browser, baseURL);
  await signIn(elsewhere, 'auditor@demo.example', '/settings');
  await page.reload();
  const sessions = page.getByRole('table', { name: 'Where you are signed in' });
  await expect(sessions.getByRole('rowheader')).toHaveCount(2);
  await page.getByRole('button', { name: 'End all other sessions' }).click();
  await expect(sessions.getByRole('rowheader')).toHaveCount(1);
  await elsewhere.reload();
  await expect(elsewhere).toHaveURL(/\/sign-in/);
  await page.getByRole('button', { name: /Amara Nwosu/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  await page.goto('/settings');
  await expect(page).toHaveURL(/\/sign-in\?next/);
});

test('pages about members do not exist for those who do not manage them', async ({ page }) => {
  await signIn(page, 'editor@demo.example', '/settings');
  const response = await page.goto('/members');
  expect(response?.status()).toBe(404);
});

test('somebody is invited, joins, gets another role and is shut out, each from the next step on', async ({
  page,
  browser,
  baseURL,
}) => {
  // Eight looks of axe, each of which takes seconds on a machine that is busy.
  test.slow();
  await signIn(page, 'admin@demo.example', '/members');
  await isSound(page);
  await choose(page.getByRole('radio', { name: /^Editor/ }));
  await page.getByLabel('Name, if you like').fill('Nina Okafor');
  await page.getByRole('button', { name: 'Make a link' }).click();
  const link = (await page.getByTestId('fresh-link').textContent()) ?? '';
  await isSound(page);
  await page.reload();
  await expect(page.getByTestId('fresh-link')).toHaveCount(0);

  const guest = await openPage(browser, baseURL);
  await guest.goto(link);
  await expect(guest.getByText('You are invited as Editor')).toBeVisible();
  await expect(guest.getByLabel('Your name')).toHaveValue('Nina Okafor');
  await isSound(guest);
  await guest.getByLabel('Your e-mail').fill('nina@courier.example');
  await guest.getByLabel('Password', { exact: true }).fill('password2026');
  await guest.getByRole('button', { name: 'Join' }).click();
  await expect(guest.getByRole('alert').filter({ hasText: 'Choose another' })).toBeVisible();
  await expect(guest.getByLabel('Your e-mail')).toHaveValue('nina@courier.example');
  await guest.getByLabel('Password', { exact: true }).fill(newPassword);
  await guest.getByRole('button', { name: 'Join' }).click();
  await guest.waitForURL((url) => url.pathname === '/');
  await guest.goto('/settings');
  await expect(guest.getByText('nina@courier.example · Editor')).toBeVisible();
  const again = await openPage(browser, baseURL);
  await again.goto(link);
  await expect(again.getByRole('heading', { name: /does not work any more/ })).toBeVisible();
  await isSound(again);

  await page.reload();
  await page.getByRole('button', { name: 'Change the role of Nina Okafor' }).click();
  const roles = page.getByRole('dialog', { name: 'Role of Nina Okafor' });
  await isSound(page);
  await choose(roles.getByRole('radio', { name: /^Auditor/ }));
  await roles.getByRole('button', { name: 'Give this role' }).click();
  await expect(page.getByRole('row', { name: /Nina Okafor/ })).toContainText('Auditor');
  await guest.reload();
  await expect(guest.getByText('nina@courier.example · Auditor')).toBeVisible();

  await page.getByRole('button', { name: 'Disable Nina Okafor' }).click();
  const question = page.getByRole('alertdialog', { name: 'Disable Nina Okafor?' });
  await isSound(page);
  await question.getByRole('button', { name: 'Disable member' }).click();
  await expect(page.getByRole('row', { name: /Nina Okafor/ })).toContainText('disabled');
  await guest.reload();
  await expect(guest).toHaveURL(/\/sign-in/);
});

test('the one-time link sets a newsroom up, once', async ({ browser }) => {
  test.slow();
  const newsroom = await startFreshNewsroom();
  try {
    const page = await openPage(browser, newsroom.address);
    await page.goto('/');
    await expect(page.getByRole('heading', { name: /not set up yet/ })).toBeVisible();
    await page.goto(newsroom.setUpLink ?? '');
    await isSound(page);
    await page.getByLabel('Name of the newsroom').fill('The Harbour Courier');
    await page.getByLabel('Your name').fill('Ada Quill');
    await page.getByLabel('Your e-mail').fill('ada');
    await page.getByLabel('Password', { exact: true }).fill(newPassword);
    await page.getByRole('button', { name: 'Set up the newsroom' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'does not fit yet' })).toBeFocused();
    await isSound(page);
    await expect(page.getByLabel('Name of the newsroom')).toHaveValue('The Harbour Courier');
    await page.getByLabel('Your e-mail').fill('ada@courier.example');
    await page.getByLabel('Password', { exact: true }).fill(newPassword);
    await page.getByRole('button', { name: 'Set up the newsroom' }).click();
    await page.waitForURL((url) => url.pathname === '/');
    await page.goto('/members');
    await expect(page.getByRole('row', { name: /Ada Quill/ })).toContainText('Administrator');
    await page.goto(newsroom.setUpLink ?? '');
    await expect(page.getByRole('heading', { name: /does not work any more/ })).toBeVisible();
  } finally {
    await newsroom.remove();
  }
});
