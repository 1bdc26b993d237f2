import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { choose, importFile, isSound, pick, pressUntil, signIn } from './journey';
import { test, untilAlive } from './pages';

const article = path.resolve('../shared/cases/caracas.txt');
const title = 'Confusion in Caracas between confrontation of military factions';

const text = (page: Page) => page.getByRole('group', { name: 'Text of the source' });
const claims = (page: Page) => page.getByRole('listbox', { name: 'Claims' });
const chosen = (page: Page) => page.getByRole('region', { name: 'The chosen claim' });

/** Walks by sentence until the one that begins with `words` has the focus. */
async function focusSentence(page: Page, words: string): Promise<void> {
  const announced = page.locator('p[aria-live="polite"]').first();
  await text(page).press('Home');
  for (let step = 0; step < 60; step++) {
    if ((await announced.textContent())?.startsWith(words)) return;
    await text(page).press('ArrowDown');
  }
  throw new Error(`no sentence begins with “${words}”`);
}

test('a checker imports an article, corrects, adds and dismisses claims, and finds them again', async ({
  page,
}) => {
  test.skip(!existsSync(article), `${article} is not beside this checkout`);
  test.setTimeout(180_000);
  await signIn(page, 'checker@demo.example', '/sources/new');

  await test.step('the import shows what will be kept, and the reader what was found', async () => {
    await isSound(page);
    await importFile(page, article);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(claims(page).getByRole('option').first()).toBeVisible({ timeout: 30_000 });
    await expect(page.locator('mark').first()).toBeVisible();
    await isSound(page);
  });

  await test.step('a speaker is corrected', async () => {
    await claims(page)
      .getByRole('option', { name: /There are many soldiers/ })
      .click();
    await expect(page).toHaveURL(/claim=\d+/);
    await chosen(page).getByRole('button', { name: 'Edit' }).click();
    const form = page.getByRole('form', { name: /Edit claim/ });
    const speaker = form.getByRole('combobox', { name: 'Speaker' });
    const found = page.getByRole('option', { name: /New speaker “Juan Gerardo Guaidó”/ });
    await pick(speaker, 'Juan Gerardo Guaidó', found);
    await isSound(page);
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(chosen(page)).toContainText('Juan Gerardo Guaidó');
    await pressUntil(page, 'a', chosen(page).getByText('Accepted').first());
  });

  await test.step('a claim is added by keyboard alone', async () => {
    await text(page).focus();
    await focusSentence(page, 'A group of the Bolivarian Guard');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Enter');
    const form = page.getByRole('form', { name: 'New claim' });
    await expect(form).toBeVisible();
    await isSound(page);
    await page.keyboard.press('Control+Enter');
    await expect(form).toBeHidden();
    await expect(chosen(page)).toContainText('A group of the Bolivarian Guard has begun to throw');
    await isSound(page);
  });

  await test.step('a proposal is dismissed with a reason, and taken back', async () => {
    await claims(page)
      .getByRole('option', { name: /defend the revolution/ })
      .click();
    const dialog = page.getByRole('dialog');
    await pressUntil(page, 'x', dialog);
    await choose(dialog.getByRole('radio').first());
    await isSound(page);
    await dialog.getByRole('button', { name: 'Dismiss' }).click();
    await expect(dialog).toBeHidden();
    await expect(chosen(page)).toContainText('Dismissed');
    await pressUntil(page, 'u', chosen(page).getByText('Proposed').first());
  });

  await test.step('what was decided stands in the list of claims', async () => {
    await page.goto('/claims?q=%22Bolivarian+Guard%22');
    const list = page.getByRole('table', { name: 'Claims' });
    await expect(list.getByRole('link', { name: /A group of the Bolivarian Guard/ })).toBeVisible();
    await page.goto('/claims?q=guaido+soldiers&mine=1');
    await expect(list.getByRole('link', { name: /There are many soldiers/ })).toBeVisible();
    await expect(list.getByText('Juan Gerardo Guaidó')).toBeVisible();
  });

  await test.step('the same text again is told, and nothing is stored twice', async () => {
    await page.goto('/sources/new');
    await page.locator('input[type=file]').setInputFiles(article);
    await page.getByRole('button', { name: 'Read it' }).click();
    await expect(page.getByRole('heading', { name: 'This text is here already' })).toBeVisible();
    await isSound(page);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByRole('alert').first()).toContainText('This text is here already');
  });
});

test('highlights can be hidden, and keys be found under the question mark', async ({ page }) => {
  await signIn(page, 'auditor@demo.example', '/sources');
  await page.getByRole('link', { name: /Gates opened/ }).click();
  await expect(page.locator('mark').first()).toBeVisible();
  await untilAlive(page);
  await page.keyboard.press('h');
  await expect(page).toHaveURL(/marks=off/);
  await pressUntil(page, '?', page.getByRole('dialog'));
  await isSound(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /Accept/ })).toHaveCount(0);
});

test('an empty file and a picture are refused with a sentence', async ({ page }) => {
  await signIn(page, 'editor@demo.example', '/sources/new');
  const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ', 'base64');
  for (const [name, buffer, said] of [
    ['empty.txt', Buffer.alloc(0), /empty/],
    ['picture.txt', picture, /picture|image|text/i],
  ] as const) {
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer });
    await page.getByRole('button', { name: 'Read it' }).click();
    await expect(page.getByRole('alert').filter({ hasText: said }).first()).toBeVisible();
  }
  await isSound(page);
});
