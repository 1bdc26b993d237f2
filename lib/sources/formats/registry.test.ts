import { expect, it } from 'vitest';
import { formatFor, formats, importableExtensions } from './registry';

const page = new TextEncoder().encode('<!doctype html><p>He said so.');
const words = new TextEncoder().encode('He said so.');

it.each([
  ['a page by its name', 'base.HTML', words, 'html'],
  ['Markdown by its name', 'notes/base.md', page, 'markdown'],
  ['text by its name, even where markup is in it', 'base.txt', page, 'plain-text'],
  ['a page without a name by its bytes', undefined, page, 'html'],
  ['a page of an unknown name by its bytes', 'base.aspx', page, 'html'],
  ['anything else as text', 'README', words, 'plain-text'],
  ['a dot in a folder as no ending', 'a.html/base', words, 'plain-text'],
])('takes %s', (_, fileName, bytes, name) => {
  expect(formatFor(bytes, fileName).name).toBe(name);
});

it('gives each ending to one format', () => {
  expect(new Set(importableExtensions).size).toBe(importableExtensions.length);
  expect(importableExtensions).toEqual(expect.arrayContaining(['.txt', '.md', '.html']));
  expect(new Set(formats.map((format) => format.name)).size).toBe(formats.length);
});
