import { expect } from '@playwright/test';
import { isSound, signIn } from './journey';
import { openPage, test } from './pages';

test('an editor assigns from the queue, a checker finds it, hands it back, and it is taken', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  const claim = 'I exclude nothing';
  await signIn(page, 'editor@demo.example', '/');
  await isSound(page);
  await page.goto('/reviews?queue=open');
  await isSound(page);

  await test.step('the editor keeps a filter under a name, and forgets it', async () => {
    await page.goto('/reviews?queue=open&worth=50');
    await page.getByRole('button', { name: 'Keep these filters …' }).click();
    await page.getByLabel('Name').fill('Worth it');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    const saved = page.getByRole('list', { name: 'Your saved filters' });
    await expect(saved.getByRole('link', { name: 'Worth it' })).toBeVisible();
    await page.getByRole('button', { name: 'Forget the filter Worth it' }).click();
    await expect(saved).toHaveCount(0);
    await page.getByRole('link', { name: 'Clear' }).click();
  });

  await test.step('and asks a checker to rate one claim by a day', async () => {
    const row = page.getByRole('row').filter({ hasText: claim });
    await row.getByText(/Choose/).click({ force: true });
    await page.getByRole('button', { name: 'Assign …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Assign this claim' });
    await dialog.getByText('Jonas Weir').click();
    await dialog.getByLabel('Due').fill('2030-05-01');
    await isSound(page);
    await dialog.getByRole('button', { name: 'Assign', exact: true }).click();
    await expect(page.getByText('Assigned.')).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: claim })).toHaveCount(0);
  });

  const jonas = await openPage(browser, baseURL);
  await test.step('the checker finds it on their desk and hands it back', async () => {
    await signIn(jonas, 'second.checker@demo.example', '/');
    await expect(jonas.getByRole('heading', { name: /^To rate/ })).toBeVisible();
    await isSound(jonas);
    await jonas.goto('/reviews');
    await isSound(jonas);
    await jonas.getByRole('rowheader').filter({ hasText: claim }).getByRole('link').click();
    await jonas.getByRole('button', { name: 'Hand back …' }).click();
    const dialog = jonas.getByRole('dialog', { name: 'Hand this back' });
    await dialog.getByLabel('Why').fill('I was at that press conference.');
    await isSound(jonas);
    await dialog.getByRole('button', { name: 'Hand back', exact: true }).click();
    await expect(jonas.getByText('handed back', { exact: true })).toBeVisible();
  });

  await test.step('the editor reads why, and calls the review off', async () => {
    await page.goto(new URL(jonas.url()).pathname);
    await expect(page.getByText('“I was at that press conference.”')).toBeVisible();
    await page.getByRole('button', { name: 'Call the review off …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Call this review off' });
    await dialog.getByLabel('Why').fill('It cannot be checked.');
    await dialog.getByRole('button', { name: 'Call it off' }).click();
    await expect(page.getByText('Nobody has rated this yet. Assign it, or rate')).toBeVisible();
    await isSound(page);
  });
});
