import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { metadataOf } from './html-metadata';

function read(head: string, body = '', base?: string) {
  const markup = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
  return metadataOf(new JSDOM(markup).window.document, base);
}

const ld = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('metadataOf', () => {
  it('reads JSON-LD first', () => {
    const article = {
      '@type': ['NewsArticle'],
      headline: 'A plan &amp; a revolt',
      author: [{ '@type': 'Person', name: 'Ana Ruiz' }, 'L. Ferrán', { url: 'x' }],
      publisher: { name: 'The Northern Post' },
      mainEntityOfPage: { '@id': 'https://example.org/a' },
      inLanguage: 'es_VE',
      datePublished: '2019-04-30T23:30:00-04:00',
    };
    const head = `${ld({ '@graph': [{ '@type': 'Organization', name: 'x' }, article] })}<meta property="og:title" content="Other">`;
    expect(read(head)).toMatchObject({
      title: 'A plan & a revolt',
      publisher: 'The Northern Post',
      url: 'https://example.org/a',
      language: 'es-VE',
      publishedOn: '2019-04-30',
      kind: 'article',
    });
    expect(read(ld({ ...article, author: article.author.slice(0, 2) })).author).toBe(
      'Ana Ruiz, L. Ferrán',
    );
  });

  it('does without JSON-LD that is broken or about something else', () => {
    const head = `<script type="application/ld+json">{"@type": "NewsArticle",</script>${ld({ '@type': 'BreadcrumbList', name: 'Menu' })}<title>Plain</title>`;
    expect(read(head)).toMatchObject({ title: 'Plain', kind: 'page' });
  });

  it('reads Open Graph and other meta elements', () => {
    const head = `
      <title>A plan | The Post</title>
      <meta property="og:title" content="A plan">
      <meta property="og:site_name" content="The Post">
      <meta property="og:type" content="article">
      <meta property="og:url" content="https://example.org/og">
      <meta property="article:published_time" content="2019-04-30T10:00:00Z">
      <meta property="article:author" content="https://example.org/people/ana">
      <meta name="Author" content="By Ana  Ruiz">`;
    expect(read(head)).toEqual({
      title: 'A plan',
      author: 'Ana Ruiz',
      publisher: 'The Post',
      url: 'https://example.org/og',
      language: 'en',
      publishedOn: '2019-04-30',
      kind: 'article',
    });
  });

  it('reads the visible markup last', () => {
    const body = `<article><a rel="author" href="/ana">Ana Ruiz</a>
      <time datetime="2019-04-30">today</time><time datetime="2020-01-01">later</time></article>`;
    expect(read('<title> A \n plan </title>', body)).toMatchObject({
      title: 'A plan',
      author: 'Ana Ruiz',
      publishedOn: '2019-04-30',
      language: 'en',
    });
  });

  it.each([
    [
      'a relative canonical link',
      '<link rel="canonical" href="/a?b=1">',
      'https://example.org/x',
      'https://example.org/a?b=1',
    ],
    ['where it was found, without any link', '', 'https://example.org/x', 'https://example.org/x'],
    ['nothing relative without a base', '<link rel="canonical" href="/a">', undefined, undefined],
    ['nothing but http', '<link rel="canonical" href="javascript:alert(1)">', undefined, undefined],
  ])('takes for the address %s', (_, head, base, url) => {
    expect(read(head, '', base).url).toBe(url);
  });

  it('goes on to the next date where one is none', () => {
    const head = '<meta name="date" content="soon"><meta name="dc.date" content="2019-04">';
    expect(read(head).publishedOn).toBe('2019-04');
  });

  it('makes no elements of a title that looks like markup', () => {
    const head = ld({ '@type': 'Article', headline: '<img src=x onerror=alert(1)> said' });
    expect(read(head).title).toBe('<img src=x onerror=alert(1)> said');
  });
});
