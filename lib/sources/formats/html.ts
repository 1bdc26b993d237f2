import { ok, type Result, refuse } from '@/lib/result';
import { countWords } from '@/lib/text/word-count';
import { decodeText } from './decode';
import type { Extracted, FormatContext, SourceFormat, SourceMetadata } from './format';
import { blocksOf } from './html-blocks';
import { metadataOf } from './html-metadata';
import { countTags, DEEPEST_ELEMENT, depthOf } from './html-nesting';
import { webAddress } from './web-address';

/**
 * The article of a web page: its headline and its blocks, a blank line between them; menus, teasers,
 * scripts and styles left out. No script of the page runs and nothing is fetched. Refused where no
 * article can be found.
 */
export const html: SourceFormat = {
  name: 'html',
  version: '1',
  extensions: ['.html', '.htm', '.xhtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  sniff: (bytes) => opensAsHtml.test(head(bytes)),
  async extract(bytes, context) {
    const decoded = await decodeText(bytes, [context.encodingHint, declaredCharset(bytes)]);
    if (!decoded.ok) return decoded;
    const article = await readArticle(decoded.value.text, context);
    if (!article.ok) return article;
    return ok({ ...article.value, encoding: decoded.value.encoding, mediaType: 'text/html' });
  },
};

const opensAsHtml =
  /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html|head|body)[\s>]/i;
const charset =
  /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/i;

/** Twenty words that are no links: below that a page is a menu or a notice. */
const FEWEST_WORDS = 20;
const MOST_ELEMENTS = 150_000;
/** Tags may be left open by carelessness, or stand in scripts; the parsed page is measured again. */
const MOST_OPEN_TAGS = 2000;

async function readArticle(
  markup: string,
  context: FormatContext,
): Promise<Result<Pick<Extracted, 'text' | 'metadata'>>> {
  const tags = countTags(markup);
  if (tags.opened > MOST_ELEMENTS) return tooManyParts();
  if (tags.openAtOnce > MOST_OPEN_TAGS) return tooDeep();
  // Loaded here, because it takes most of a second and plain text needs none of it.
  const [{ JSDOM, VirtualConsole }, { Readability }] = await Promise.all([
    import('jsdom'),
    import('@mozilla/readability'),
  ]);
  const url = webAddress(context.url);
  // Without a listener the console of the page is silent.
  const dom = new JSDOM(markup, { url, virtualConsole: new VirtualConsole() });
  const { document } = dom.window;
  if (depthOf(document.documentElement) > DEEPEST_ELEMENT) return tooDeep();
  const metadata = metadataOf(document, url);
  const headline = headlineOf(document, metadata);
  const article = new Readability<Element>(document, {
    serializer: (element) => element as Element,
  }).parse();
  const content = article?.content;
  if (!content || ownWords(content) < FEWEST_WORDS) return noArticle();
  const blocks = blocksOf(content);
  if (headline !== null && !blocks.slice(0, 3).includes(headline)) blocks.unshift(headline);
  return ok({
    text: `${blocks.join('\n\n')}\n`,
    metadata: { ...metadata, author: metadata.author ?? article.byline?.trim() },
  });
}

/** The heading that says the page's title, as a block; null where none does, as with a bare logo. */
function headlineOf(document: Document, { title, publisher }: SourceMetadata): string | null {
  if (!title) return null;
  const headings = [...document.querySelectorAll('h1')].map((heading) =>
    blocksOf(heading).join(' '),
  );
  const said = headings.filter(
    (heading) =>
      heading !== '' &&
      heading !== publisher &&
      (title.includes(heading) || heading.includes(title)),
  );
  return said[0] ?? null;
}

function ownWords(content: Element): number {
  const links = [...content.querySelectorAll('a')].map((link) => link.textContent ?? '');
  return countWords(content.textContent ?? '') - countWords(links.join(' '));
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const found = charset.exec(head(bytes));
  return found?.[1] ?? found?.[2];
}

/** The first bytes as characters, good enough for markup in any encoding that extends ASCII. */
function head(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return start.replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '').replaceAll('\0', '');
}

function noArticle() {
  return refuse(
    'invalid_input',
    'No readable article was found in this page. Open the article itself and save that page, or paste its text.',
  );
}

function tooManyParts() {
  return refuse(
    'too_large',
    'This page has too many parts to be read. Save the article alone, or paste its text.',
  );
}

function tooDeep() {
  return refuse(
    'unsupported',
    'This page is built in a way that cannot be read. Paste its text instead.',
  );
}
