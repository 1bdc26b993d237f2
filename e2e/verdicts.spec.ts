import { execFileSync } from 'node:child_process';
import { expect, type Page } from '@playwright/test';
import { demoPassword } from '../lib/testing/demo-accounts';
import { choose, isSound, signIn } from './journey';
import { openPage, test } from './pages';

/** A claim whose rating is closed, and a second editor who has not rated it. */
function makeRatedClaim(): number {
  const database = process.env.VERBATIM_JOURNEYS_DATABASE ?? '';
  const child = ['tsx', 'e2e/rated-claim.child.ts', database];
  return Number(execFileSync('npx', child, { encoding: 'utf8' }));
}

async function fillVerdict(page: Page, summary: string): Promise<void> {
  await page.getByLabel(/^Summary/).fill(summary);
}

async function approve(page: Page, password: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: /^Approve version/ });
  await dialog.getByLabel('Your password', { exact: false }).first().fill(password);
  await dialog.getByRole('button', { name: /^Approve version/ }).click();
}

test('a verdict is written, refused to one editor, approved by another, published and corrected', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const claimId = makeRatedClaim();
  const file = `/claims/${claimId}/verdict`;
  const open = async () => openPage(browser, baseURL);

  await test.step('a checker writes it, with evidence, and what is typed survives a reload', async () => {
    await signIn(page, 'second.checker@demo.example', file);
    await isSound(page);
    await choose(page.getByRole('radio', { name: /^Mostly false/ }));
    await fillVerdict(page, 'Six crossings stand in the harbour’s own log.');
    await page
      .getByLabel(/^Explanation/)
      .fill('The log of the harbour has six crossings between January and March.');
    await page.getByRole('button', { name: 'Add a reference' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a reference' });
    await dialog.getByRole('button', { name: 'Add it' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Say what it does');
    await choose(dialog.getByRole('radio', { name: 'Against the claim' }));
    await dialog.getByLabel(/^Title/).fill('Log of the harbour of Ness');
    await dialog.getByLabel('Address').fill('https://harbour.example/log');
    await dialog.getByLabel('Words that matter').fill('12 February, 07:40, ferry out.');
    await isSound(page);
    await dialog.getByRole('button', { name: 'Add it' }).click();
    await page.getByRole('button', { name: 'Cite [1] in the text' }).click();
    await expect(page.getByLabel(/^Explanation/)).toHaveValue(/March\. \[1\]$/);
    await expect(page.getByText('Kept for you alone.')).toBeVisible();
    await page.reload();
    await expect(page.getByText('What you had not saved is back')).toBeVisible();
    await expect(page.getByLabel(/^Explanation/)).toHaveValue(/\[1\]$/);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('Version 1', { exact: true })).toBeVisible();
    await isSound(page);
    await page.getByRole('button', { name: 'Submit' }).click();
    await expect(page.getByText('Submitted', { exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Approve' })).toHaveCount(0);
  });

  await test.step('the editor who rated the claim is told why it is not theirs', async () => {
    const rater = await open();
    await signIn(rater, 'editor@demo.example', file);
    await expect(rater.getByText('You rated this claim.', { exact: false })).toBeVisible();
    await expect(rater.getByRole('button', { name: 'Approve' })).toHaveCount(0);
    await isSound(rater);
    await rater.context().close();
  });

  const editor = await open();
  await test.step('another editor returns it, pinned to a sentence', async () => {
    await signIn(editor, 'other.editor@demo.example', '/verdicts');
    await isSound(editor);
    await editor.getByRole('link', { name: /No ferry has sailed/ }).click();
    await editor.getByRole('button', { name: 'Return' }).click();
    const dialog = editor.getByRole('dialog', { name: 'Return the verdict' });
    await dialog.getByLabel(/^What has to change/).fill('Say whose log it is.');
    await choose(dialog.getByRole('checkbox', { name: /The log of the harbour/ }));
    await dialog.getByLabel('What about it').fill('Which harbour?');
    await isSound(editor);
    await dialog.getByRole('button', { name: 'Return to the author' }).click();
    await expect(editor.getByText('Nadia Frost returned it:')).toBeVisible();
    await isSound(editor);
  });

  await test.step('the author mends and submits it again', async () => {
    await page.reload();
    await page.getByRole('link', { name: 'Go on writing' }).click();
    await page
      .getByLabel(/^Explanation/)
      .fill('The log of the harbour of Ness has six crossings in that time [1].');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('Version 2', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'What changed since version 1' }).click();
    await expect(page.locator('ins').first()).toBeVisible();
    await isSound(page);
    await page.getByRole('button', { name: 'Submit' }).click();
    await expect(page.getByText('Submitted', { exact: true })).toBeVisible();
  });

  await test.step('the other editor approves with the password, and publishes', async () => {
    await editor.reload();
    await editor.getByRole('button', { name: 'Approve' }).click();
    await isSound(editor);
    await approve(editor, 'not my password');
    await expect(editor.getByRole('alert').filter({ hasText: 'not your password' })).toBeVisible();
    await approve(editor, demoPassword);
    await expect(editor.getByText('Approved', { exact: true }).first()).toBeVisible();
    await editor.getByRole('button', { name: 'Publish', exact: true }).click();
    const dialog = editor.getByRole('dialog', { name: 'Publish the verdict' });
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(editor.getByRole('link', { name: 'See the public page' })).toBeVisible();
  });

  const reader = await open();
  let address = '';
  await test.step('anybody reads it without signing in', async () => {
    await reader.goto('/published');
    await isSound(reader);
    await reader.getByRole('link', { name: /No ferry has sailed/ }).click();
    await expect(reader.getByRole('heading', { level: 1 })).toContainText('No ferry has sailed');
    address = new URL(reader.url()).pathname;
    expect(await reader.context().cookies()).toEqual([]);
    await expect(reader.locator('mark')).toContainText('No ferry has sailed across the Ness');
    await expect(reader.getByText('Nadia Frost').first()).toBeVisible();
    await isSound(reader);
    await reader.getByRole('link', { name: '[1]' }).click();
    await expect(reader.locator('#evidence-1')).toBeInViewport();
    const json = await reader.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(json ?? '')).toMatchObject({
      '@type': 'ClaimReview',
      reviewRating: { alternateName: 'Mostly false' },
    });
    const response = await reader.request.get('/published/feed.xml');
    expect(response.headers()['content-type']).toContain('application/atom+xml');
    expect(await response.text()).toContain('No ferry has sailed');
  });

  await test.step('a correction is written, approved by password and published with its notice', async () => {
    await page.reload();
    await page.getByRole('link', { name: 'Write a correction' }).click();
    await fillVerdict(page, 'Seven crossings stand in the harbour’s own log.');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Submit' }).click();
    await expect(page.getByText('Submitted', { exact: true })).toBeVisible();
    await editor.reload();
    await editor.getByRole('button', { name: 'Approve' }).click();
    await approve(editor, demoPassword);
    await editor.getByRole('button', { name: 'Publish the correction' }).click();
    const dialog = editor.getByRole('dialog', { name: 'Publish the correction' });
    await dialog.getByRole('button', { name: 'Publish the correction' }).click();
    await expect(dialog.getByRole('alert')).toContainText('what is corrected');
    await dialog.getByLabel(/^Notice/).fill('We had counted one crossing too few.');
    await isSound(editor);
    await dialog.getByRole('button', { name: 'Publish the correction' }).click();
    await expect(editor.getByText('Corrected', { exact: true }).first()).toBeVisible();
    await reader.goto(address);
    await expect(reader.getByText('We had counted one crossing too few.').first()).toBeVisible();
    await expect(reader.getByText('Seven crossings', { exact: false }).first()).toBeVisible();
    await isSound(reader);
    await reader.getByRole('link', { name: 'Read this earlier version' }).click();
    await expect(reader.getByText('Six crossings', { exact: false }).first()).toBeVisible();
    await expect(reader.getByText('It no longer holds.', { exact: false })).toBeVisible();
    await isSound(reader);
  });

  await test.step('it is withdrawn, and its page says so at the same address', async () => {
    await editor.getByRole('button', { name: 'Withdraw what is public' }).click();
    const dialog = editor.getByRole('dialog', { name: 'Withdraw the verdict' });
    await dialog.getByLabel(/^Notice/).fill('The log was of another year.');
    await dialog.getByRole('button', { name: 'Withdraw the verdict' }).click();
    await expect(editor.getByText('Withdrawn', { exact: true }).first()).toBeVisible();
    await reader.goto(address);
    await expect(reader.getByText('The log was of another year.').first()).toBeVisible();
    await expect(reader.locator('script[type="application/ld+json"]')).toHaveCount(0);
    await isSound(reader);
  });
});

test('a verdict that is not published does not exist for readers', async ({ page }) => {
  expect((await page.goto('/published/999999'))?.status()).toBe(404);
  expect((await page.goto('/published/nonsense'))?.status()).toBe(404);
});
