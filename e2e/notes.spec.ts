import { expect, type Page } from '@playwright/test';
import { importText, isSound, pick, signIn, until } from './journey';
import { openPage, test } from './pages';

const text = `“The lock at Vessen will open before the regatta,” Mara Tolk said on Friday.

The keeper of the lock, Anders Ruud, said that the gate had been tested twice.`;

/** The reader, with the claim of the first sentence chosen and its number read off. */
async function firstClaim(page: Page): Promise<{ reader: string; claim: string }> {
  const reader = page.url();
  const words = page.locator('mark[data-claims]').filter({ hasText: 'The lock at Vessen' });
  await expect(async () => {
    await page.reload();
    await expect(words).toBeVisible({ timeout: 500 });
  }).toPass();
  await words.click();
  const link = page.getByRole('link', { name: /^Claim \d+$/ });
  return { reader, claim: (await link.getAttribute('href')) ?? '' };
}

test('a question in the margin is answered on the claim, and settled', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  await signIn(page, 'checker@demo.example', '/sources');
  await importText(page, 'Lock at Vessen reopens', text);
  const { reader, claim } = await firstClaim(page);

  await test.step('a note is written on words selected by keyboard', async () => {
    await page.goto(reader);
    const words = page.getByRole('group', { name: 'Text of the source' });
    await words.press('Home');
    await words.press('Enter');
    await page
      .getByRole('toolbar', { name: 'Selected words' })
      .getByRole('button', { name: 'Note' })
      .click();
    const dialog = page.getByRole('dialog', { name: 'Notes on these words' });
    await expect(dialog.getByText('No notes here yet.')).toBeVisible();
    await dialog.getByLabel('New note').fill('Which regatta does she mean?');
    const called = dialog.getByRole('combobox', { name: 'Call somebody' });
    await pick(called, 'Theo', page.getByRole('option', { name: /Theo Marchetti/ }));
    await isSound(page);
    await dialog.getByRole('button', { name: 'Write the note' }).click();
    await expect(dialog.getByText('Which regatta does she mean?')).toBeVisible();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(page.locator('p[data-notes="1"]')).toHaveCount(1);
    await isSound(page);
  });

  await test.step('it stands on the claim of these words too', async () => {
    await page.goto(`${claim}/notes`);
    await expect(page.getByText('Which regatta does she mean?')).toBeVisible();
    await expect(page.getByText('For Theo Marchetti')).toBeVisible();
  });

  await test.step('what is being written survives a reload', async () => {
    await page.getByLabel('Note on this claim').fill('There are two regattas');
    await expect(page.getByText('Draft kept')).toBeVisible();
    await page.reload();
    await expect(page.getByLabel('Note on this claim')).toHaveValue('There are two regattas');
    await page.getByRole('button', { name: 'Write the note' }).click();
    await expect(page.getByRole('article')).toHaveCount(2);
    await expect(page.getByLabel('Note on this claim')).toHaveValue('');
  });

  await test.step('an edited note shows how it read before', async () => {
    const thread = page.getByRole('article').last();
    await thread.getByRole('button', { name: 'Edit' }).click();
    await thread.getByLabel('Your note').fill('There are three regattas');
    await thread.getByRole('button', { name: 'Save' }).click();
    await thread.getByText('How it read before').click();
    await expect(thread.getByText('There are two regattas')).toBeVisible();
    await isSound(page);
  });

  await test.step('the editor who was called answers, and resolves the thread', async () => {
    const theirs = await openPage(browser, baseURL);
    await signIn(theirs, 'editor@demo.example', `${claim}/notes`);
    const thread = theirs.getByRole('article').filter({ hasText: 'Which regatta' });
    await expect(thread.getByRole('button', { name: 'Edit' })).toHaveCount(0);
    await thread.getByRole('button', { name: 'Answer' }).click();
    await thread.getByLabel('Answer to Ines Calder').fill('The one in June.');
    await thread.getByRole('button', { name: 'Answer', exact: true }).click();
    await expect(thread.getByText('The one in June.')).toBeVisible();
    const resolved = theirs.getByText(/Theo Marchetti, .* Ines Calder began it, 2 notes/);
    await until(resolved, () =>
      thread.getByRole('button', { name: 'Resolve' }).click({ timeout: 3_000 }),
    );
    await isSound(theirs);
    await theirs.context().close();
  });

  await test.step('the list of the source has them all', async () => {
    await page.goto(reader);
    await page.getByRole('link', { name: /^Notes/ }).click();
    await expect(page.getByRole('heading', { name: 'Notes', level: 1 })).toBeVisible();
    await expect(page.getByText('There are three regattas')).toBeVisible();
    await isSound(page);
  });
});
