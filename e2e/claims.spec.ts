import { expect, type Page } from '@playwright/test';
import { importText, isSound, pressUntil, signIn } from './journey';
import { openPage, test } from './pages';

const title = 'Ferry halted on the Ness';
const text = `“The ferry across the Ness will not sail before spring,” Petra Holm said on Monday.

The harbour master, Olaf Brandt, said that the pilot had been drunk.

“Nobody was drunk that night,” Petra Holm said. “We have the papers.”`;

const claimLink = (page: Page, words: RegExp) =>
  page.getByRole('table', { name: 'Claims' }).getByRole('link', { name: words });

/** The proposals of a text stand in the list as soon as the engine has read it. */
async function findProposals(page: Page): Promise<void> {
  await expect(async () => {
    await page.goto('/claims?q=ferry&status=proposed');
    await expect(claimLink(page, /ferry across the Ness/)).toBeVisible({ timeout: 500 });
  }).toPass();
}

test('a checker finds a proposal, corrects and accepts it, and walks on in the list', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  await signIn(page, 'checker@demo.example', '/claims');
  await isSound(page);
  await importText(page, title, text);
  await findProposals(page);
  await isSound(page);

  await test.step('the list narrows by words, phrases and source, and says when nothing is left', async () => {
    await page.getByLabel('Words', { exact: true }).fill('“across the Ness”');
    await page.getByLabel('Kind', { exact: true }).selectOption('direct');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(page).toHaveURL(/kind=direct/);
    await expect(claimLink(page, /ferry across the Ness/)).toBeVisible();
    await page.getByLabel('Words', { exact: true }).fill('ferry zeppelin');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(page.getByText('No claim matches.')).toBeVisible();
    await isSound(page);
    await page.getByRole('link', { name: 'Clear' }).click();
    await page.getByText('More filters').click();
    await page.getByLabel('Source', { exact: true }).fill(title);
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(page).toHaveURL(/source=\d+/);
    await expect(page).not.toHaveURL(/in=/);
    await expect(claimLink(page, /ferry across the Ness/)).toBeVisible();
    await expect(claimLink(page, /Nobody was drunk/)).toBeVisible();
  });

  await test.step('the page of a claim shows its words in their place', async () => {
    await claimLink(page, /ferry across the Ness/).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('ferry across the Ness');
    await expect(page.locator('mark[data-state="proposed"]').first()).toContainText(
      'The ferry across the Ness',
    );
    await expect(page.getByText(/which proposed this claim/)).toBeVisible();
    await isSound(page);
  });

  await test.step('it is accepted with a correction', async () => {
    await page.getByText('Edit this claim').click();
    await page.getByLabel('Statement').fill('The Ness ferry will not sail before spring.');
    await isSound(page);
    await page.getByRole('button', { name: 'Save and accept' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'The Ness ferry will not sail before spring.',
    );
    await expect(page.getByText('Accepted', { exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Petra Holm' })).toBeVisible();
    await expect(page.getByText('accepted it')).toBeVisible();
  });

  await test.step('a stale correction is refused with what changed, and the input is kept', async () => {
    const other = await openPage(browser, baseURL);
    const address = new URL(page.url());
    await signIn(other, 'editor@demo.example', address.pathname);
    await other.getByText('Edit this claim').click();
    await other.getByLabel('Statement').fill('No ferry crosses the Ness before spring.');
    await other.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(other.getByRole('heading', { level: 1 })).toContainText('No ferry crosses');
    await page.getByText('Edit this claim').click();
    await page.getByLabel('Statement').fill('The ferry rests until spring.');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'meanwhile' });
    await expect(alert).toContainText('No ferry crosses the Ness before spring.');
    await expect(page.getByLabel('Statement')).toHaveValue('The ferry rests until spring.');
    await isSound(page);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'The ferry rests until spring.',
    );
  });

  await test.step('the next claim of the list is dismissed by key, and taken back', async () => {
    const walk = page.getByRole('navigation', { name: 'In this list' });
    const here = page.url();
    await walk.getByRole('link').first().click();
    await expect(page).not.toHaveURL(here);
    await expect(page).toHaveURL(/source=\d+/);
    const dialog = page.getByRole('dialog', { name: 'Dismiss this claim' });
    await pressUntil(page, 'x', dialog);
    await dialog.getByLabel('Why').fill('Nothing that could be checked.');
    await isSound(page);
    await dialog.getByRole('button', { name: 'Dismiss the claim' }).click();
    await expect(page.getByText('Dismissed', { exact: true })).toBeVisible();
    await expect(page.getByText('dismissed it: Nothing that could be checked.')).toBeVisible();
    await page.getByRole('button', { name: 'Take the decision back' }).click();
    await expect(page.getByText('Proposed', { exact: true })).toBeVisible();
  });

  await test.step('what was accepted is found by its new words and among mine', async () => {
    await page.goto('/claims?q=rests&mine=1');
    await expect(claimLink(page, /The ferry rests until spring/)).toBeVisible();
  });
});

test('an auditor reads claims and can change none', async ({ page }) => {
  await signIn(page, 'auditor@demo.example', '/claims');
  const first = page.getByRole('table', { name: 'Claims' }).getByRole('rowheader').first();
  await first.getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'History' })).toBeVisible();
  for (const name of ['Accept', 'Dismiss', 'Take the decision back'])
    await expect(page.getByRole('button', { name })).toHaveCount(0);
  await expect(page.getByText('Edit this claim')).toHaveCount(0);
});

test('a claim that does not exist is not found', async ({ page }) => {
  await signIn(page, 'checker@demo.example', '/claims');
  expect((await page.goto('/claims/999999'))?.status()).toBe(404);
  expect((await page.goto('/claims/nonsense'))?.status()).toBe(404);
});
