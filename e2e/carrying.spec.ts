import { expect, type Page } from '@playwright/test';
import { choose, importText, isSound, signIn } from './journey';
import { test } from './pages';

const title = 'The quay at Lissen';
const before = [
  'The harbour of Lissen was closed on Monday morning, and nobody knows for how long.',
  '“The quay will hold another winter,” said Ada Brook, the harbour master.',
  '“Eleven cranes have failed since the first of May,” said Tom Reed, who speaks for the union.',
  '“The ferries will sail again before Easter,” said Ida Holm, the mayor. She would not say more.',
  '“The lamps at the pier were stolen twice in one night,” said Ralf Kern, an inspector.',
].join('\n\n');
const after = [
  'The harbour of Lissen was closed on Monday morning, and nobody knows for how long.',
  '“The quay will hold another winter,” said Ada Brook, the harbour master.',
  '“Nineteen cranes have failed since the first of May,” said Tom Reed, who speaks for the union.',
  '“Some ferries may perhaps sail before summer,” said Ida Holm, the mayor. She would not say more.',
].join('\n\n');

const claims = (page: Page) => page.getByRole('listbox', { name: 'Claims' });

async function captureAgain(page: Page, text: string): Promise<void> {
  await page.getByRole('link', { name: 'Capture again' }).click();
  await page.waitForURL(/\/sources\/new\?of=/);
  await choose(page.getByRole('radio', { name: 'I paste it' }));
  await page.getByLabel('Text', { exact: true }).fill(text);
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('button', { name: /^(Import|Capture)/ }).click();
  await page.waitForURL(/\/compare/);
}

test('a source is captured again: what changed, where its claims stand, and what a person decides', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, 'checker@demo.example', '/sources/new');
  await importText(page, title, before);
  await expect(claims(page).getByRole('option', { name: /Eleven cranes/ })).toBeVisible({
    timeout: 30_000,
  });
  const reader = page.url();

  await test.step('the newer text is frozen and stands beside the older, word by word', async () => {
    await captureAgain(page, after);
    await expect(page.getByRole('heading', { level: 1, name: 'What changed' })).toBeVisible();
    const text = page.getByRole('region', { name: 'The text, by word' });
    await expect(text.getByRole('deletion').filter({ hasText: 'Eleven' })).toBeVisible();
    await expect(text.getByRole('insertion').filter({ hasText: 'Nineteen' })).toBeVisible();
    await isSound(page);
  });

  const fates = page.getByRole('complementary', { name: 'Its claims in snapshot 2' });
  const fateOf = (words: RegExp) => fates.getByRole('listitem').filter({ hasText: words });

  await test.step('every claim is the same, altered, gone, or left to a person', async () => {
    await expect(fateOf(/Eleven cranes/)).toContainText('Altered');
    await expect(fateOf(/Eleven cranes/).getByRole('insertion')).toHaveText('Nineteen');
    await expect(fateOf(/lamps at the pier/)).toContainText('Gone');
    await expect(fateOf(/ferries will sail/)).toContainText('Nobody has decided');
    await fates.getByText(/in the same place/).click();
    await expect(fateOf(/quay will hold/)).toContainText('Same place');
  });

  await test.step('words that do not stand there are refused, others settle it', async () => {
    const queue = page.getByRole('region', { name: 'One claim to decide' });
    await choose(queue.getByRole('radio', { name: /I paste its words/ }));
    const words = queue.getByLabel('Its words in snapshot 2');
    await words.fill('No ferry will ever sail');
    await queue.getByRole('button', { name: 'Decide' }).click();
    await expect(queue.getByRole('alert')).toContainText('do not stand in snapshot 2');
    await isSound(page);
    await words.fill('Some ferries may perhaps sail before summer');
    await queue.getByRole('button', { name: 'Decide' }).click();
    await expect(queue).toBeHidden();
    await expect(fateOf(/ferries will sail/)).toContainText('decided by');
    await isSound(page);
  });

  await test.step('the reader leads back to what changed', async () => {
    await page.goto(reader);
    await page.getByRole('link', { name: 'What changed' }).click();
    await expect(page).toHaveURL(/compare\?from=1&to=2/);
  });
});

test('an auditor sees what became of the claims, and decides nothing', async ({ page }) => {
  await signIn(page, 'auditor@demo.example', '/sources');
  await page.getByRole('link', { name: /Gates opened/ }).click();
  await page.getByRole('link', { name: /What changed/ }).click();
  await expect(page.getByRole('heading', { name: 'Its claims in snapshot 2' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Decide' })).toHaveCount(0);
  await isSound(page);
});
