import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { blocksOf } from './html-blocks';

const { document } = new JSDOM('').window;

function blocks(markup: string): string[] {
  const body = document.createElement('div');
  body.innerHTML = markup;
  return blocksOf(body);
}

describe('blocksOf', () => {
  it.each([
    ['paragraphs and loose text', 'One<p>two</p>three', ['One', 'two', 'three']],
    [
      'inline elements within words',
      '<p>go<b>vern</b>ment <i>of</i> all</p>',
      ['government of all'],
    ],
    ['runs of white space', '<p>\n  He\n\tsaid <b> so</b> . </p>', ['He said so .']],
    ['no-break spaces as they are', '<p>10&nbsp;000 men</p>', ['10\u00a0000 men']],
    ['line breaks', '<p>One <br> two<br/>three</p>', ['One\ntwo\nthree']],
    [
      'entities',
      '<p>&ldquo;R&amp;D&rdquo; &lt;b&gt; &#x1F600; caf&eacute;</p>',
      ['“R&D” <b> 😀 café'],
    ],
    [
      'nested lists in order',
      '<ul><li>a<ol><li>b</li><li>c</li></ol>d</li><li>e</li></ul>',
      ['a', 'b', 'c', 'd', 'e'],
    ],
    [
      'nested quotations in order',
      '<blockquote>a<blockquote><p>b</p></blockquote><p>c</p></blockquote>d',
      ['a', 'b', 'c', 'd'],
    ],
    [
      'a table row by row',
      '<table><caption>t</caption><tr><th>a</th> <th>b</th></tr>\n<tr><td>c</td><td>d</td></tr></table>',
      ['t', 'a\tb', 'c\td'],
    ],
    [
      'a table for layout',
      '<table><tr><td><p>a</p><p>b</p></td><td><p>c</p></td></tr></table>',
      ['a', 'b', 'c'],
    ],
    ['preformatted lines', '<pre>\n  if (a)\n    b\n</pre>', ['  if (a)\n    b']],
    ['the marks of q', '<p>He said <q>no</q> and <q>“yes”</q>.</p>', ['He said “no” and “yes”.']],
    [
      'definition lists and captions',
      '<dl><dt>a</dt><dd>b</dd></dl><figure><figcaption>c</figcaption></figure>',
      ['a', 'b', 'c'],
    ],
    ['right-to-left words', '<p dir="rtl">אמר <b>השר</b></p>', ['אמר השר']],
    ['nothing for nothing', '<p> </p><div><br></div>', []],
  ])('keeps %s', (_, markup, found) => {
    expect(blocks(markup)).toEqual(found);
  });

  it.each([
    'script',
    'style',
    'noscript',
    'template',
    'textarea',
    'button',
    'select',
    'svg',
    'iframe',
  ])('leaves out what stands in %s', (tag) => {
    expect(blocks(`<p>a</p><${tag}>hidden</${tag}><p>b</p><!-- hidden -->`)).toEqual(['a', 'b']);
  });

  it('keeps every word, once and in order, however elements are nested', () => {
    const element = fc.constantFrom('p', 'div', 'b', 'li', 'blockquote', 'td', 'span', 'pre', 'h2');
    const { tree } = fc.letrec<{ tree: Shape }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.constant(null),
        fc.tuple(element, fc.array(tie('tree'), { maxLength: 4 })),
      ),
    }));
    fc.assert(
      fc.property(tree, (shape) => {
        const root = document.createElement('div');
        const words = grow(root, shape, 0);
        const found = blocksOf(root).join(' ').match(/w\d+/g) ?? [];
        expect(found).toEqual(Array.from({ length: words }, (_, index) => `w${index}`));
      }),
    );
  });
});

type Shape = null | [string, Shape[]];

/** Builds the shape with numbered words for leaves; the next free number comes back. */
function grow(parent: Element, shape: Shape, next: number): number {
  if (shape === null) {
    parent.append(` w${next} `);
    return next + 1;
  }
  const element = document.createElement(shape[0]);
  parent.append(element);
  return shape[1].reduce((count, child) => grow(element, child, count), next);
}
