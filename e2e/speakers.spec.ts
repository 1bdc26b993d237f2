import { expect, type Page } from '@playwright/test';
import { isSound, pick, signIn } from './journey';
import { test } from './pages';

async function register(
  page: Page,
  name: string,
  more: { aliases?: string; wikidata?: string } = {},
) {
  await page.goto('/speakers/new');
  await page.getByLabel(/^Name/).fill(name);
  if (more.aliases) await page.getByLabel('Other names').fill(more.aliases);
  if (more.wikidata) await page.getByLabel('Wikidata id').fill(more.wikidata);
  await page.getByRole('button', { name: 'Register', exact: true }).click();
}

test('a speaker is registered, given an affiliation, found by another name and merged with undo', async ({
  page,
}) => {
  test.slow();
  await signIn(page, 'editor@demo.example', '/speakers');
  await isSound(page);

  await test.step('a wrong Wikidata id is refused and the input kept', async () => {
    await register(page, 'Íñigo Zarzosa', { aliases: 'El Zarzo', wikidata: 'P31' });
    await expect(page.getByRole('alert').filter({ hasText: 'such as Q937' })).toBeVisible();
    await expect(page.getByLabel('Other names')).toHaveValue('El Zarzo');
    await isSound(page);
    await page.getByLabel('Wikidata id').fill('Q90210');
    await page.getByRole('button', { name: 'Register', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Íñigo Zarzosa' })).toBeVisible();
    await isSound(page);
  });
  const zarzosa = page.url();

  await test.step('an affiliation is registered with its reference, corrected and taken back', async () => {
    await page.getByText('Register an affiliation').click();
    await page.getByLabel(/^Role/).fill('Treasurer');
    await page.getByRole('textbox', { name: 'Organisation' }).fill('Port of Ness');
    await page.getByRole('textbox', { name: 'From' }).fill('2021-04');
    await page.getByRole('textbox', { name: 'Until' }).fill('2020');
    await page.getByLabel(/^Reference/).fill('Harbour gazette 7');
    await page.getByRole('button', { name: 'Register the affiliation' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'before the beginning' })).toBeVisible();
    await page.getByRole('textbox', { name: 'Until' }).fill('');
    await page.getByRole('button', { name: 'Register the affiliation' }).click();
    const affiliations = page.getByRole('region', { name: 'Affiliations' });
    await expect(affiliations).toContainText('Treasurer, Port of Ness');
    await expect(affiliations).toContainText('April 2021 to now');
    await expect(affiliations).toContainText('according to Harbour gazette 7');
    await page.getByRole('button', { name: 'Correct Treasurer' }).click();
    const dialog = page.getByRole('dialog', { name: 'Correct the affiliation' });
    await dialog.getByLabel('Until').fill('2024');
    await isSound(page);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(affiliations).toContainText('April 2021 to 2024');
    await page.getByRole('button', { name: 'Take back Treasurer' }).click();
    const retract = page.getByRole('dialog', { name: 'Take the affiliation back' });
    await retract.getByLabel(/^Why/).fill('It was his brother.');
    await retract.getByRole('button', { name: 'Take it back' }).click();
    await expect(affiliations).toContainText('taken back');
  });

  await test.step('the name is corrected, and the former one still finds', async () => {
    await page.getByText('Correct name, kind and other names').click();
    await page.getByLabel(/^Name/).fill('Íñigo Zarzosa Peral');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'Íñigo Zarzosa Peral' }),
    ).toBeVisible();
    await page.goto('/speakers?q=inigo+zarzosa');
    await expect(page.getByRole('link', { name: 'Íñigo Zarzosa Peral' })).toBeVisible();
    await page.goto('/speakers?q=el+zarzo');
    await expect(page.getByRole('link', { name: 'Íñigo Zarzosa Peral' })).toBeVisible();
  });

  await test.step('another speaker is merged into him, and the merging undone', async () => {
    await register(page, 'I. Zarzosa');
    await expect(page.getByRole('heading', { level: 1, name: 'I. Zarzosa' })).toBeVisible();
    const other = page.url();
    const root = page.getByRole('combobox', { name: 'I. Zarzosa is really' });
    await pick(root, 'el zarzo', page.getByRole('option', { name: /Íñigo Zarzosa Peral/ }));
    await isSound(page);
    await page.getByRole('button', { name: 'Merge into Íñigo Zarzosa Peral' }).click();
    await expect(page.getByText('This speaker was merged')).toBeVisible();
    await isSound(page);
    await page.goto('/speakers?q=zarzosa');
    await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(1);
    await page.goto(zarzosa);
    await page.getByRole('button', { name: 'Undo merging I. Zarzosa' }).click();
    await expect(page.getByRole('button', { name: 'Undo merging I. Zarzosa' })).toHaveCount(0);
    await page.goto(other);
    await expect(page.getByText('This speaker was merged')).toHaveCount(0);
  });
});

test('an auditor sees speakers and is offered no change', async ({ page }) => {
  await signIn(page, 'auditor@demo.example', '/speakers');
  await expect(page.getByRole('link', { name: 'Register a speaker' })).toHaveCount(0);
  expect((await page.goto('/speakers/new'))?.status()).toBe(404);
});

test('no speaker matching is told apart from nobody being registered', async ({ page }) => {
  await signIn(page, 'checker@demo.example', '/speakers');
  await page.getByLabel('Part of any name').fill('zzzzz');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByText('No speaker matches.')).toBeVisible();
  await isSound(page);
  await page.getByRole('link', { name: 'Show all speakers' }).click();
  await expect(page).toHaveURL(/\/speakers$/);
});
