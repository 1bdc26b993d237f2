import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { countTags, depthOf } from './html-nesting';

it.each([
  ['nothing', 'He said so.', 0, 0],
  ['siblings', '<div>a</div><div>b</div>', 2, 1],
  ['children', '<div><section><b>a</b></section><b>c</b></div>', 4, 3],
  ['paragraphs that nobody closed', '<p>a'.repeat(1000), 1000, 0],
  ['line breaks, pictures and shapes', '<br><img src=x><hr/><path d="M"/>'.repeat(1000), 4000, 0],
  ['more ends than starts', `${'</div>'.repeat(9)}<div>`, 1, 1],
  ['an attack', '<DIV\nclass=x>'.repeat(3000), 3000, 3000],
  ['an attack that seems to close', '<div/>'.repeat(3000), 3000, 3000],
])('counts the tags of %s', (_, markup, opened, openAtOnce) => {
  expect(countTags(markup)).toEqual({ opened, openAtOnce });
});

it.each([
  ['<p>a</p>', 3],
  ['<div><p>a</p></div><p>b</p>', 4],
  ['<p>a</p><div><div><b>a</b></div></div><i>b</i>', 5],
])('measures the depth of %s below html and body', (body, depth) => {
  expect(depthOf(new JSDOM(body).window.document.documentElement)).toBe(depth);
});
