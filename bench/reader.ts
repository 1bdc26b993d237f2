import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import type { Actor } from '@/lib/auth/actor';
import { completeExtraction } from '@/lib/claims/extraction';
import { proposeClaims } from '@/lib/claims/propose-claims';
import { createSnapshotOf, granted } from '@/lib/testing/factories-claims';
import { countWords } from '@/lib/text/word-count';
import { checkoutRoot } from '../cli/run/checkout.mjs';
import { chromiumFlags, findChromium } from '../cli/run/chromium.mjs';
import { type Figures, figure, medianOf } from './figures';
import { longText } from './long-text';
import { measurePeer } from './recogito';
import { measureScrolling } from './scrolling';
import { Client, type ServedNewsroom, serveNewsroom } from './served-newsroom';

const rounds = 5;
const { text, claims } = longText(10_000);

/**
 * The reader with a book-length text and ten thousand claims in Chromium, as a checker meets it:
 * open, read, see the claims, mark one more, scroll. Beside it the same spans through
 * @recogito/text-annotator in a plain page with the same paragraphs.
 */
export async function run(): Promise<Figures> {
  const executablePath = await findChromium(checkoutRoot);
  if (!executablePath) throw new Error('There is no Chromium: set VERBATIM_CHROMIUM to one.');
  const newsroom = await serveNewsroom((_, checker) => fill(checker));
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  try {
    const path = `/sources/${newsroom.filled}`;
    const client = new Client(newsroom, 1);
    const html = await client.get(path);
    client.close();
    const ours = await medianOf(rounds, () => measureReader(browser, newsroom, path));
    const peer = await medianOf(rounds, () => measurePeer(browser, text, claims));
    return {
      words: countWords(text),
      spans: claims.length,
      rounds,
      'first text': figure(ours.text, 'ms', '≤ 1500'),
      highlights: figure(ours.highlights, 'ms', '≤ 300'),
      'everything there': figure(ours.whole, 'ms'),
      'new claim shown after its answer': figure(ours.newClaim, 'ms', '≤ 100'),
      'scrolling, p95 frame': figure(ours.frame, 'ms', '≤ 33'),
      'first HTML, gzipped': figure(gzipSync(html).length / 1000, 'kB', '≤ 300'),
      'peer: highlights': figure(peer.highlights, 'ms'),
      'peer: scrolling, p95 frame': figure(peer.frame, 'ms'),
    };
  } finally {
    await browser.close();
    await newsroom.remove();
  }
}

async function fill(checker: Actor): Promise<number> {
  const { sourceId, snapshotId, extractionId } = await createSnapshotOf(text);
  const atOnce = 500;
  for (let from = 0; from < claims.length; from += atOnce) {
    const proposals = claims.slice(from, from + atOnce).map(({ start, end }, i) => ({
      kind: 'indirect' as const,
      act: 'statement' as const,
      content: [{ start, end, text: text.slice(start, end) }],
      cue: null,
      speaker: { name: `Speaker ${(from + i) % 200}`, type: 'named' as const, mention: null },
      affiliation: null,
      via: null,
      confidence: 0.5 + ((from + i) % 50) / 100,
      checkworthiness: 0.5,
    }));
    granted(await proposeClaims(checker, { snapshotId, extractionId, proposals }));
  }
  await completeExtraction(checker, extractionId, claims.length);
  return sourceId;
}

async function measureReader(browser: Browser, newsroom: ServedNewsroom<number>, path: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const [name = '', value = ''] =
    newsroom.cookie
      .split('; ')
      .find((cookie) => cookie.startsWith('verbatim.session='))
      ?.split('=') ?? [];
  await context.addCookies([{ name, value, url: newsroom.address }]);
  const page = await context.newPage();
  try {
    await page.goto(`${newsroom.address}${path}`, { waitUntil: 'commit' });
    const whole = await markTime(page, 'reader-highlights');
    const claimsHere = await markTime(page, 'reader-claims');
    return {
      text: await markTime(page, 'reader-text'),
      highlights: whole - claimsHere,
      whole,
      frame: await measureScrolling(page, '[aria-label="Text of the source"]'),
      newClaim: await markNewClaim(page),
    };
  } finally {
    await context.close();
  }
}

/** The last time the page set this mark, in milliseconds since it was asked for; waits for it. */
async function markTime(page: Page, name: string): Promise<number> {
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, name);
  return page.evaluate((mark) => performance.getEntriesByName(mark).at(-1)!.startTime, name);
}

/** Marks a sentence as a claim by keyboard; how long its highlight takes once the answer is there. */
async function markNewClaim(page: Page): Promise<number> {
  await page.getByLabel('Text of the source').focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter', 'Enter']) await page.keyboard.press(key);
  await page.getByRole('button', { name: 'Add claim' }).click();
  const shown = await markTime(page, 'reader-claim-shown');
  return shown - (await markTime(page, 'reader-claim-answer'));
}
