import { expect, type Page } from '@playwright/test';
import { isSound, pick, signIn } from './journey';
import { test } from './pages';

const chain = 'The lifting chain of gate four was replaced in November.';
const sirens = 'The sirens in Brannic were disconnected in 2019';

/** Comes to the links of the accepted claim that says this; its number. */
async function openLinks(page: Page, words: string): Promise<number> {
  await page.goto(`/claims?act=all&q=${encodeURIComponent(words)}`);
  const href = await page
    .getByRole('table')
    .getByRole('link', { name: words })
    .first()
    .getAttribute('href');
  const id = Number(/\/claims\/(\d+)/.exec(href ?? '')?.[1]);
  await page.goto(`/claims/${id}/links`);
  return id;
}

async function pickClaim(page: Page, label: string, words: string) {
  const field = page.getByRole('combobox', { name: label, exact: true });
  await pick(field, words, page.getByRole('option', { name: words }).first());
}

async function relate(page: Page, relation: string) {
  await page.getByRole('button', { name: /This claim$/ }).click();
  await page.getByRole('option', { name: relation, exact: true }).click();
}

test('claims are linked, a circle is refused, and a dispute says the same as graph and as list', async ({
  page,
}) => {
  test.slow();
  await signIn(page, 'checker@demo.example', '/disputes');
  await isSound(page);
  const reason = 'The hearing returned to it a day later.';
  const chainId = await openLinks(page, chain);

  await test.step('the later claim updates the earlier one', async () => {
    await relate(page, 'updates');
    await pickClaim(page, 'The other claim', sirens);
    await expect(page.getByRole('strong').filter({ hasText: 'updates' })).toBeVisible();
    await page.getByLabel(/^Why they belong together/).fill(reason);
    await page.getByRole('button', { name: 'Link them' }).click();
    await expect(page.getByRole('heading', { name: 'This claim updates' })).toBeVisible();
    await isSound(page);
  });

  await test.step('the other way round would be a circle: refused, and the words stay', async () => {
    await openLinks(page, sirens);
    await expect(page.getByRole('heading', { name: 'This claim is updated by' })).toBeVisible();
    await relate(page, 'updates');
    await pickClaim(page, 'The other claim', chain);
    await page.getByLabel(/^Why they belong together/).fill('The other way round.');
    await page.getByRole('button', { name: 'Link them' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'make a circle' })).toBeVisible();
    await expect(page.getByLabel(/^Why they belong together/)).toHaveValue('The other way round.');
    await isSound(page);
  });

  await test.step('a dispute is opened on the claim, and the other one takes the other side', async () => {
    await page.getByRole('link', { name: 'Open a dispute on it' }).click();
    await page.getByLabel(/^Question/).fill('Was the dam looked after in 2025?');
    await page.getByRole('button', { name: 'Another side' }).click();
    await page.getByRole('textbox', { name: 'Side 1' }).fill('It was neglected');
    await page.getByRole('textbox', { name: 'Side 2' }).fill('It was kept in order');
    await page.getByRole('textbox', { name: 'Side 3' }).fill('Nobody can tell');
    await isSound(page);
    await page.getByRole('button', { name: 'Open the dispute' }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'Was the dam looked after in 2025?' }),
    ).toBeVisible();
    await page.getByText('Add a claim', { exact: true }).click();
    await pickClaim(page, 'Claim', chain);
    await page.getByRole('button', { name: /Side$/ }).click();
    await page.getByRole('option', { name: 'It was kept in order' }).click();
    await page.getByRole('button', { name: 'Put it on this side' }).click();
    const side = page.getByRole('region', { name: 'It was kept in order' });
    await expect(side.getByRole('link', { name: chain })).toBeVisible();
    await isSound(page);
  });

  await test.step('graph and list agree, and the graph is walked by keyboard', async () => {
    await page.getByRole('link', { name: /^Graph/ }).click();
    const boxes = page.locator('svg[data-graph] a[data-box]');
    await expect(boxes).toHaveCount(2);
    const drawn = await boxes.evaluateAll((all) => all.map((box) => box.getAttribute('data-box')));
    const listed = await page
      .locator('li[data-claim]')
      .evaluateAll((all) => all.map((item) => item.getAttribute('data-claim')));
    expect(drawn).toEqual(listed);
    const arrows = await page
      .locator('svg [data-link]')
      .evaluateAll((all) => all.map((arrow) => arrow.getAttribute('data-link')));
    const told = await page
      .locator('[data-link-words]')
      .evaluateAll((all) => all.map((words) => words.getAttribute('data-link-words')));
    expect(arrows).toHaveLength(1);
    expect(told).toEqual([...arrows, ...arrows]);
    await isSound(page);
    await page.locator(`svg a[data-box="${chainId}"]`).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/claims/${chainId}`);
    await page.goBack();
  });

  await test.step('the timeline keeps what is not known apart', async () => {
    await page.getByRole('link', { name: 'Timeline' }).click();
    await expect(page.getByRole('heading', { name: 'By the date it was said' })).toBeVisible();
    await isSound(page);
    await page.getByRole('link', { name: 'Order by date published' }).click();
    await expect(page.getByRole('heading', { name: 'By the date it was published' })).toBeVisible();
  });

  await test.step('it is settled, closed to change, and taken up again', async () => {
    await page.getByText('Settle this dispute').click();
    await page.getByLabel(/^Conclusion/).fill('The chain was new, the sirens were dead.');
    await page.getByRole('button', { name: 'Settle it' }).click();
    await expect(page.getByRole('heading', { name: 'Conclusion' })).toBeVisible();
    await expect(page.getByText('Add a claim', { exact: true })).toHaveCount(0);
    await isSound(page);
    await page.getByText('Take it up again').first().click();
    await page.getByLabel(/^Why/).fill('The invoice of the chain turned up.');
    await page.locator('form').getByRole('button', { name: 'Take it up again' }).click();
    await expect(page.getByText('Settle this dispute')).toBeVisible();
  });
});
