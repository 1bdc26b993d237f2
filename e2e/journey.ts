import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { demoPassword } from '../lib/testing/demo-accounts';
import { untilAlive } from './pages';

/** Signs somebody in, a demo account unless a password is given, and comes to `next`. */
export async function signIn(
  page: Page,
  email: string,
  next: string,
  password = demoPassword,
): Promise<void> {
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
  await page.getByLabel('E-mail', { exact: true }).fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByLabel('Password', { exact: true }).press('Enter');
  await page.waitForURL((url) => url.pathname === next);
  await untilAlive(page);
}

/** Waits, a second at most, until nothing fades or slides: colours on their way are nobody's colours. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    const ended = Promise.allSettled(ending.map(({ finished }) => finished));
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 1000))]);
  });
}

/** What axe finds wrong just now, each rule with the elements that break it. */
async function faultsOf(page: Page): Promise<[string, string[]][]> {
  // Neither is of the page: the kit's announcer is a moment's markup, and a passing message may be
  // caught half faded or under the shade of a dialog. Its colours are held by the tokens' own test.
  const { violations } = await new AxeBuilder({ page })
    .exclude('[data-live-announcer]')
    .exclude('[data-sonner-toaster]')
    .analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
}

/** No faults that axe can see, in light and in dark, and nothing wider than a narrow screen. */
export async function isSound(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await atRest(page);
    // A page that is just being replaced has no title, or fades: what counts is what stays.
    await expect(async () => expect(await faultsOf(page)).toEqual([])).toPass({ timeout: 20_000 });
  }
  const wide = page.viewportSize() ?? { width: 1280, height: 800 };
  await page.setViewportSize({ width: 320, height: 700 });
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
    .toBeLessThanOrEqual(320);
  await page.setViewportSize(wide);
}

/**
 * Chooses a radio or ticks a box by a click on its label, as people do: the input itself lies unseen.
 * Again, should the page have moved meanwhile.
 */
export async function choose(option: Locator): Promise<void> {
  const label = option.locator('xpath=ancestor::label[1]');
  await expect(async () => {
    if (!(await option.isChecked())) await label.click({ timeout: 2_000 });
    await expect(option).toBeChecked({ timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
}

/**
 * Does a deed, and again while its sign is not to be seen: a click that meets a button in the moment
 * it is drawn anew is lost, and a person clicks again.
 */
export async function until(sign: Locator, deed: () => Promise<void>): Promise<void> {
  await expect(async () => {
    if (!(await sign.isVisible())) await deed();
    await expect(sign).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 30_000 });
}

/** Presses a key until its sign shows: while a decision is being kept, the keys of the desk sleep. */
export function pressUntil(page: Page, key: string, sign: Locator): Promise<void> {
  return until(sign, () => page.keyboard.press(key));
}

/** Types into a field that suggests, and takes a suggestion; again, should the list have closed. */
export async function pick(field: Locator, words: string, option: Locator): Promise<void> {
  await expect(async () => {
    await field.fill('');
    await field.fill(words);
    await option.click({ timeout: 3_000 });
  }).toPass({ timeout: 30_000 });
}

/** Imports a pasted text through the page and comes to its reader. */
export async function importText(page: Page, title: string, text: string): Promise<void> {
  await page.goto('/sources/new');
  await choose(page.getByRole('radio', { name: 'I paste it' }));
  await page.getByLabel('Text', { exact: true }).fill(text);
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByLabel(/^Title/).fill(title);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.waitForURL(/\/sources\/\d+/);
  await untilAlive(page);
}

/** Imports a file through the page, with what it tells of itself, and comes to its reader. */
export async function importFile(page: Page, file: string): Promise<void> {
  await page.goto('/sources/new');
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.waitForURL(/\/sources\/\d+/);
  await untilAlive(page);
}
