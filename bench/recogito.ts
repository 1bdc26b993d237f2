import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import { build } from 'esbuild';
import { paragraphsOf } from '@/lib/text/paragraphs';
import type { Range } from '@/lib/text/span';
import { checkoutRoot } from '../cli/run/checkout.mjs';
import { measureScrolling } from './scrolling';

/**
 * The same text and spans through @recogito/text-annotator in a page that holds nothing else:
 * milliseconds until all annotations are set and a frame was painted, and its scrolling.
 */
export async function measurePeer(browser: Browser, text: string, spans: Range[]) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    const paragraphs = paragraphsOf(text).map(({ start, end }) => text.slice(start, end));
    await page.setContent(pageOf(paragraphs));
    await page.addScriptTag({ content: await bundle() });
    const highlights = await page.evaluate(setAnnotations, spans);
    return { highlights, frame: await measureScrolling(page, '#scroller') };
  } finally {
    await page.close();
  }
}

function pageOf(paragraphs: string[]): string {
  const css = readFileSync(
    path.join(checkoutRoot, 'node_modules/@recogito/text-annotator/dist/text-annotator.css'),
    'utf8',
  );
  return `<!doctype html><style>${css}
    body { margin: 0 } #scroller { height: 100vh; overflow-y: auto }
    #text { max-width: 44rem; margin: auto; font: 18px/1.6 serif; position: relative }
  </style><div id="scroller"><div id="text">${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}</div></div>`;
}

let bundled: Promise<string> | undefined;

function bundle(): Promise<string> {
  bundled ??= build({
    stdin: {
      contents: `import { createTextAnnotator } from '@recogito/text-annotator';
        globalThis.createTextAnnotator = createTextAnnotator;`,
      resolveDir: checkoutRoot,
    },
    bundle: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  }).then((result) => result.outputFiles[0]!.text);
  return bundled;
}

/** Runs in the page: offsets are looked for in its own text, which has other line ends. */
async function setAnnotations(spans: { start: number; end: number }[]): Promise<number> {
  const root = document.getElementById('text')!;
  const { createTextAnnotator } = globalThis as unknown as {
    createTextAnnotator: (
      element: HTMLElement,
      options: object,
    ) => { setAnnotations: (annotations: object[]) => void };
  };
  const annotator = createTextAnnotator(root, { annotatingEnabled: false });
  const words = root.textContent ?? '';
  let from = 0;
  const annotations = spans.map(({ start, end }, i) => {
    // Two line ends of the text are one here.
    const at = start - Math.floor(i / 4);
    const quote = words.slice(at, at + end - start);
    from = at;
    const id = `claim-${i}`;
    const selector = [{ quote, start: at, end: at + end - start }];
    return { id, bodies: [], target: { annotation: id, selector } };
  });
  if (!words.slice(from).startsWith('the ')) throw new Error('the spans do not fit the text');
  const begun = performance.now();
  annotator.setAnnotations(annotations);
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return performance.now() - begun;
}
