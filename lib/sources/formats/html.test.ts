import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { html } from './html';

const body = `
  <p>The minister informed on Tuesday that the government is &ldquo;confronting&rdquo; a plan of revolt at the base.</p>
  <ul><li>First, he said, the gates were closed.<ul><li>Then the lights went out, he added.</li></ul></li></ul>
  <blockquote><p>There are many soldiers, and the family took the step at once, said the president of the Assembly.</p></blockquote>
  <table><tr><td>Soldiers</td><td>120</td></tr></table>
  <p>Nobody at the base could be reached, although reporters called several times during the long night.</p>`;

const page = (content: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Revolt at the base | The Post</title>${head}
   <style>p { color: red }</style><script>document.title = "changed by script"</script></head>
   <body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
   <article><h1>Revolt at the base</h1>${content}</article>
   <footer><a href="/about">About us</a></footer></body></html>`;

const bytes = (markup: string) => new TextEncoder().encode(markup);

async function read(file: Uint8Array, context = {}) {
  const extracted = await html.extract(file, context);
  if (!extracted.ok) throw new Error(extracted.failure.message);
  return extracted.value;
}

describe('html', () => {
  it('keeps the headline and the blocks of the article, in order, a blank line between them', async () => {
    const { text } = await read(bytes(page(body)));
    expect(text).toBe(
      `${[
        'Revolt at the base',
        'The minister informed on Tuesday that the government is “confronting” a plan of revolt at the base.',
        'First, he said, the gates were closed.',
        'Then the lights went out, he added.',
        'There are many soldiers, and the family took the step at once, said the president of the Assembly.',
        'Soldiers\t120',
        'Nobody at the base could be reached, although reporters called several times during the long night.',
      ].join('\n\n')}\n`,
    );
  });

  it('runs no script, keeps no script and no style', async () => {
    const scripts =
      '<script>document.querySelector("article").append("injected")</script><style>.hidden{}</style><noscript>enable it</noscript>';
    const { text, metadata } = await read(
      bytes(page(`${body}${scripts}<p onclick="x()">The end, he said, is near.</p>`)),
    );
    for (const absent of [
      'injected',
      'querySelector',
      'hidden',
      'color',
      'enable it',
      'onclick',
      'Home',
      'About us',
    ])
      expect(text).not.toContain(absent);
    expect(text).toContain('The end, he said, is near.');
    expect(metadata.title).toBe('Revolt at the base | The Post');
  });

  it('fetches nothing that the page names', async () => {
    const requests: string[] = [];
    const server = createServer((request, response) => {
      requests.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const hungry = `<script src="${at}/s.js"></script><link rel="stylesheet" href="${at}/c.css"><img src="${at}/i.png"><iframe src="${at}/f"></iframe><object data="${at}/o"></object>`;
    await read(
      bytes(
        page(
          body + hungry,
          `<link rel="stylesheet" href="${at}/h.css"><style>@import "${at}/x.css"</style>`,
        ),
      ),
      { url: at },
    );
    await new Promise((later) => setTimeout(later, 100));
    await new Promise((closed) => server.close(closed));
    expect(requests).toEqual([]);
  });

  it.each([
    ['meta charset', 'windows-1252', '<meta charset="windows-1252">'],
    [
      'meta http-equiv',
      'shift_jis',
      '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">',
    ],
    ['nothing', 'windows-1252', ''],
  ])('decodes a page that declares its charset by %s', async (_, encoding, head) => {
    const words = encoding === 'shift_jis' ? '大臣は述べた。' : 'José señaló que “no”.';
    const file = iconv.encode(
      page(`${body}<p>${words} The correspondents heard it, he said.</p>`, head),
      encoding,
    );
    const extracted = await read(file);
    expect(extracted.encoding).toBe(encoding);
    expect(extracted.text).toContain(words);
  });

  it('decodes a page in UTF-16', async () => {
    const extracted = await read(iconv.encode(page(body), 'utf-16le', { addBOM: true }));
    expect(extracted).toMatchObject({
      encoding: 'utf-16le',
      text: expect.stringContaining('“confronting”'),
    });
  });

  it('does not take the name of the site for the headline', async () => {
    const markup = `<head><title>Other words | The Post</title><meta property="og:site_name" content="The Post"></head>
      <body><header><h1>The Post</h1></header><article>${body}</article></body>`;
    expect((await read(bytes(markup))).text).toMatch(/^The minister/);
  });

  it.each([
    ['an empty page', '<html><body></body></html>'],
    [
      'a menu',
      `<body><ul>${'<li><a href="/x">Some words of a menu</a></li>'.repeat(40)}</ul></body>`,
    ],
    ['scripts alone', `<body><script>${'var words = "some words";'.repeat(40)}</script></body>`],
    ['a notice', '<body><p>Please enable cookies to go on.</p></body>'],
  ])('refuses %s, for want of an article', async (_, markup) => {
    expect(await html.extract(bytes(markup), {})).toMatchObject({
      ok: false,
      failure: { code: 'invalid_input', message: expect.stringContaining('No readable article') },
    });
  });

  it.each([600, 20_000, 100_000])(
    'refuses a page nested %i deep, rather than fall over it',
    async (depth) => {
      const deep = bytes(`<body>${'<div>'.repeat(depth)}${body}`);
      expect(await html.extract(deep, {})).toMatchObject({
        ok: false,
        failure: { code: 'unsupported' },
      });
    },
  );

  it('refuses a page of more parts than a parser can hold', async () => {
    const many = bytes(`<body>${body}${'<p>a'.repeat(1_000_000)}`);
    expect(await html.extract(many, {})).toMatchObject({
      ok: false,
      failure: { code: 'too_large' },
    });
  });

  it.each([
    ['<!DOCTYPE html><p>x', true],
    ['\ufeff \n<!-- saved -->\n<html lang="en">', true],
    ['<?xml version="1.0"?><html>', true],
    ['<header>', false],
    ['He wrote <html> there', false],
  ])('knows itself: %s', (start, isHtml) => {
    expect(html.sniff!(bytes(start))).toBe(isHtml);
  });
});
