import type { Page } from '@playwright/test';
import { quantile } from './figures';

/**
 * Scrolls what `selector` names for two hundred frames, a good reader's page a second and then
 * leaps; the frame time below which 95 of a hundred frames stay, in milliseconds.
 */
export async function measureScrolling(page: Page, selector: string): Promise<number> {
  const times = await page.evaluate(async (where) => {
    const box = document.querySelector(where);
    if (!box) throw new Error(`nothing here is ${where}`);
    const frames: number[] = [];
    let before = await new Promise<number>(requestAnimationFrame);
    for (let i = 0; i < 200; i++) {
      // Every tenth step leaps two screens, as a hand on the scrollbar does.
      box.scrollTop += i % 10 === 9 ? 1800 : 60;
      const now = await new Promise<number>(requestAnimationFrame);
      frames.push(now - before);
      before = now;
    }
    return frames;
  }, selector);
  return quantile(times, 0.95);
}
