import { type Browser, test as base, type Page } from '@playwright/test';

/**
 * Waits until every control of the page answers: what the server drew takes no click and no key
 * before React has taken it over, and a journey is quicker there than any person.
 */
export async function untilAlive(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const controls = document.querySelectorAll(
      'button, select, textarea, input:not([type=hidden]), [role=group], [role=listbox]',
    );
    const isTakenOver = (control: Element) =>
      Object.keys(control).some((key) => key.startsWith('__reactProps$'));
    if (![...controls].every(isTakenOver)) return false;
    // Effects, which listen for keys, run after the frame in which the page was taken over.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return true;
  });
}

/** Makes the page go on only when the address that it was sent to is alive. */
function patient(page: Page): Page {
  const { goto, reload, goBack } = page;
  page.goto = async (...args) => {
    const response = await goto.apply(page, args);
    await untilAlive(page);
    return response;
  };
  page.reload = async (...args) => {
    const response = await reload.apply(page, args);
    await untilAlive(page);
    return response;
  };
  page.goBack = async (...args) => {
    const response = await goBack.apply(page, args);
    await untilAlive(page);
    return response;
  };
  return page;
}

/** A browser of its own for a second person. */
export async function openPage(browser: Browser, baseURL = ''): Promise<Page> {
  return patient(await (await browser.newContext({ baseURL })).newPage());
}

export const test = base.extend({
  page: async ({ page }, use) => use(patient(page)),
});
