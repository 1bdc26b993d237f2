import { parseLanguageTag } from '../language-tag';
import { parsePartialDate } from '../partial-date';
import type { SourceMetadata } from './format';
import { articleData } from './json-ld';
import { webAddress } from './web-address';

/**
 * What a page says of itself, in the order in which publishers keep these right: JSON-LD, Open
 * Graph and other `meta` elements, then the visible markup. Read it before anything is removed
 * from the document. Nothing is guessed from the words of the page.
 */
export function metadataOf(document: Document, base?: string): SourceMetadata {
  const data = articleData(document);
  const meta = (...names: string[]) => metaContent(document, names);
  const title = data?.headline ?? meta('og:title', 'twitter:title', 'citation_title', 'dc.title');
  const author =
    people(data?.authors ?? []) ??
    people(
      metaContents(document, [
        'author',
        'citation_author',
        'parsely-author',
        'dc.creator',
        'article:author',
      ]),
    ) ??
    people(texts(document, '[rel~=author], [itemprop~=author] [itemprop~=name], .byline .author'));
  const isArticle = data !== null || meta('og:type') === 'article';
  return {
    title: plain(document, title) ?? plain(document, document.title),
    author: plain(document, author),
    publisher: plain(
      document,
      data?.publisher ??
        meta('og:site_name', 'citation_journal_title', 'dc.publisher', 'application-name'),
    ),
    url:
      webAddress(document.querySelector('link[rel~=canonical]')?.getAttribute('href'), base) ??
      webAddress(meta('og:url'), base) ??
      webAddress(data?.url, base) ??
      webAddress(base),
    language: firstParsed(parseLanguageTag, [
      data?.language,
      document.documentElement.lang,
      meta('og:locale', 'content-language', 'dc.language'),
    ]),
    publishedOn: firstParsed(parsePartialDate, [
      data?.publishedOn,
      ...dateNames.map((name) => meta(name)),
      document.querySelector('[itemprop~=datePublished]')?.getAttribute('content'),
      ...timeSelectors.map((selector) =>
        document.querySelector(selector)?.getAttribute('datetime'),
      ),
    ]),
    kind: isArticle ? 'article' : 'page',
  };
}

const dateNames = [
  'article:published_time',
  'og:article:published_time',
  'citation_publication_date',
  'citation_date',
  'parsely-pub-date',
  'pubdate',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
];

const timeSelectors = [
  'time[itemprop~=datePublished]',
  'time[pubdate]',
  'article time[datetime]',
  'header time[datetime]',
];

/** Contents of the `meta` elements of these names, in the order of the names. */
function metaContents(document: Document, names: string[]): string[] {
  const found = [...document.querySelectorAll('meta[content]')].map((element) => ({
    name: (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('http-equiv') ??
      ''
    ).toLowerCase(),
    content: element.getAttribute('content')!.trim(),
  }));
  return names.flatMap((name) =>
    found
      .filter((element) => element.name === name && element.content !== '')
      .map((element) => element.content),
  );
}

function metaContent(document: Document, names: string[]): string | undefined {
  return metaContents(document, names)[0];
}

function texts(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((element) => element.textContent ?? '');
}

/** Names joined by commas; profile addresses are not names. Undefined when nobody is left. */
function people(names: string[]): string | undefined {
  const known = new Set(
    names
      .map((name) =>
        name
          .replace(/\s+/g, ' ')
          .replace(/^by\s+/i, '')
          .trim(),
      )
      .filter((name) => name !== '' && !/^https?:/i.test(name)),
  );
  return known.size > 0 ? [...known].join(', ') : undefined;
}

/** One line without entities: JSON-LD and feeds often carry them twice encoded. */
function plain(document: Document, value: string | undefined): string | undefined {
  if (!value) return undefined;
  // The content of a textarea is text, whatever it looks like: nothing in it becomes an element.
  const box = document.createElement('textarea');
  box.innerHTML = value;
  return box.value.replace(/\s+/g, ' ').trim() || undefined;
}

function firstParsed<T>(
  parse: (value: string) => T | null,
  values: (string | null | undefined)[],
): T | undefined {
  for (const value of values) {
    const parsed = value ? parse(value) : null;
    if (parsed !== null) return parsed;
  }
  return undefined;
}
