import { expect, type Page } from '@playwright/test';
import { foreignHost, payloads } from '../lib/testing/payloads';
import { choose, importText, isSound, signIn } from './journey';
import { openPage, test } from './pages';

const title = 'Lighthouse keeper speaks';
const text = `“The lamp at Skerry Head has not been lit since May,” Petra Holm said on Monday.

The harbour master, Olaf Brandt, said that the keeper had been on leave.

A notice of the coast guard lists nine nights without light.`;

/** Words of the first rating that must not reach the second rater. */
const secrets = ['Zimtstern', 'Quittenregister'];

const own = (page: Page) => page.getByRole('form', { name: 'Your rating' });

async function fillRating(page: Page, value: RegExp, confidence: RegExp, why: string) {
  const form = own(page);
  await choose(form.getByRole('radio', { name: value }));
  await choose(form.getByRole('radio', { name: confidence }));
  await form.getByLabel('Why', { exact: true }).fill(why);
}

/** Accepts the claim of the text and comes to its ratings. */
async function openReviews(page: Page): Promise<number> {
  await expect(async () => {
    await page.goto('/claims?q=Skerry&status=proposed');
    await page
      .getByRole('link', { name: /Skerry Head/ })
      .first()
      .click({ timeout: 500 });
  }).toPass();
  await page.getByRole('button', { name: /^Accept/ }).click();
  await expect(page.getByText('Accepted', { exact: true })).toBeVisible();
  const claimId = Number(new URL(page.url()).pathname.split('/').at(-1));
  await page.goto(`/claims/${claimId}/reviews`);
  return claimId;
}

test('two checkers rate blind, with evidence, and disagree', async ({ page, browser, baseURL }) => {
  test.slow();
  await signIn(page, 'checker@demo.example', '/claims');
  await importText(page, title, text);
  const sourceId = Number(new URL(page.url()).pathname.split('/').at(-1));
  const claimId = await openReviews(page);
  const reviews = `/claims/${claimId}/reviews`;

  await test.step('what is missing is said, and nothing written is lost', async () => {
    await own(page).getByLabel('Why', { exact: true }).fill('Zimtstern: the lamp was lit in June.');
    await own(page).getByRole('button', { name: 'Give this rating' }).click();
    await expect(page.getByRole('alert').first()).toContainText('Choose a value.');
    await expect(own(page).getByLabel('Why', { exact: true })).toHaveValue(/Zimtstern/);
    await isSound(page);
  });

  await test.step('the draft survives a reload', async () => {
    await fillRating(page, /^Mostly false/, /^High/, 'Zimtstern: the lamp was **lit** in June.');
    await own(page).getByRole('button', { name: 'Preview' }).click();
    await expect(page.getByRole('region', { name: 'Preview: Why' }).locator('strong')).toHaveText(
      'lit',
    );
    await own(page).getByRole('button', { name: 'Add a reference' }).click();
    await own(page)
      .getByLabel(/^Title/)
      .fill('Quittenregister of the coast guard');
    await expect(page.getByText('Draft kept. Only you see it.')).toBeVisible();
    await page.reload();
    await expect(own(page).getByLabel('Why', { exact: true })).toHaveValue(/Zimtstern/);
    await expect(own(page).getByLabel(/^Title/)).toHaveValue(/Quittenregister/);
  });

  await test.step('words of a source are picked in its reader, by keyboard', async () => {
    await own(page).getByRole('button', { name: 'Pick words in a source' }).click();
    await page.waitForURL(/\/reviews\/pick/);
    await isSound(page);
    await page.getByRole('link', { name: title }).first().click();
    await page.waitForURL(/evidence=/);
    await expect(page.getByRole('region', { name: 'Picking evidence' })).toBeVisible();
    await isSound(page);
    const words = page.getByRole('group', { name: 'Text of the source' });
    await words.focus();
    await words.press('End');
    await words.press('Enter');
    await words.press('Enter');
    const bar = page.getByRole('toolbar', { name: 'Selected words' });
    await bar.getByRole('button', { name: 'Refutes' }).press('Enter');
    await page.waitForURL(/\/reviews(#|$)/);
    await expect(own(page).locator('blockquote')).toContainText('nine nights without light');
    await isSound(page);
  });

  await test.step('the rating is in', async () => {
    await own(page).getByRole('button', { name: 'Give this rating' }).click();
    const card = page.getByRole('article', { name: /^Rating by/ });
    await expect(card).toContainText('Mostly false');
    await expect(card).toContainText('blind');
    await isSound(page);
  });

  const other = await openPage(browser, baseURL);
  await signIn(other, 'second.checker@demo.example', '/claims');

  await test.step('no page, payload, list or log tells the second checker of it', async () => {
    await other.goto(reviews);
    await expect(other.getByText('You see it when yours is in')).toBeVisible();
    await expect(other.getByRole('article')).toHaveCount(0);
    const parts = ['', '/reviews', '/notes', '/links', '/verdict', '/trail'];
    const pages = ['/', '/claims', '/reviews', '/reviews?queue=in_review']
      .concat(['/log', '/speakers', '/disputes', '/verdicts', `/sources/${sourceId}`])
      .concat(parts.map((part) => `/claims/${claimId}${part}`));
    for (const path of pages) {
      for (const isPayload of [false, true]) {
        const headers: Record<string, string> = isPayload ? { RSC: '1' } : {};
        const answer = await other.request.get(path, { headers });
        const told = await answer.text();
        for (const secret of secrets) expect(told, path).not.toContain(secret);
      }
    }
    await other.goto('/claims?q=Zimtstern');
    await expect(other.getByText('No claim matches.')).toBeVisible();
    await other.goto(reviews);
  });

  const dialogs: string[] = [];
  const foreign: string[] = [];
  for (const watched of [page, other]) {
    watched.on('dialog', async (dialog) => {
      dialogs.push(dialog.message());
      await dialog.dismiss();
    });
    watched.on('request', (request) => {
      if (new URL(request.url()).host === foreignHost) foreign.push(request.url());
    });
  }

  await test.step('the second one disagrees, in words that would run if they could', async () => {
    await fillRating(other, /^True/, /^Low/, payloads.slice(0, 60).join('\n\n'));
    await own(other).getByRole('button', { name: 'Add a reference' }).click();
    await own(other)
      .getByLabel(/^Title/)
      .fill(`List ${payloads[4]}`);
    await own(other)
      .getByLabel('Publisher')
      .fill(payloads[8] ?? '');
    await own(other).getByLabel('What it says').fill(payloads.slice(60, 90).join('\n'));
    await own(other).getByLabel('Address').fill('javascript:alert(1)');
    await own(other).getByRole('button', { name: 'Give this rating' }).click();
    await expect(other.getByRole('alert').first()).toBeVisible();
    await own(other).getByLabel('Address').fill('https://example.org/list');
    await own(other).getByRole('button', { name: 'Give this rating' }).click();
    await expect(other.getByRole('article', { name: /^Rating by/ })).toHaveCount(2);
    await expect(other.getByText('closed', { exact: true })).toBeVisible();
    await expect(other.getByText('Zimtstern')).toBeVisible();
    await isSound(other);
  });

  await test.step('both see both, and nothing of it runs or loads', async () => {
    await page.goto(reviews);
    await expect(page.getByRole('article', { name: /^Rating by/ })).toHaveCount(2);
    await expect(page.getByText(`List ${payloads[4]}`)).toBeVisible();
    await page.goto('/log');
    expect(dialogs).toEqual([]);
    expect(foreign).toEqual([]);
  });
});

test('an administrator changes the scale, and the old one stays to be read', async ({ page }) => {
  await signIn(page, 'admin@demo.example', '/settings');
  await page.getByRole('link', { name: 'The newsroom’s settings' }).click();
  await page.waitForURL('**/settings/newsroom');
  await isSound(page);
  const rules = page.getByRole('region', { name: 'Verdicts' });
  await rules.getByLabel(/^Editors who must approve/).fill('9');
  await rules.getByRole('button', { name: 'Save' }).click();
  await expect(rules.getByRole('alert')).toBeVisible();
  const scale = page.getByRole('region', { name: 'The scale' });
  await scale.getByLabel('Meaning').first().fill('Accurate in all that matters.');
  await scale.getByRole('button', { name: 'Put this scale into use' }).click();
  await expect(scale.getByText('Version 2 is in use.')).toBeVisible();
  await scale.getByText('Earlier versions').click();
  await expect(scale.getByRole('heading', { name: 'Version 1' })).toBeVisible();
});

test('nobody else finds the newsroom’s settings', async ({ page }) => {
  await signIn(page, 'editor@demo.example', '/settings');
  expect((await page.goto('/settings/newsroom'))?.status()).toBe(404);
});
