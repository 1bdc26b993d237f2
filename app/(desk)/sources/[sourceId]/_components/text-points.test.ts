import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { offsetOfPoint, pointInParagraph, rangeOfSelection } from './text-points';

const text = 'One 👩‍🚒 came.\n\nTwo “left” early.';
const { window } = new JSDOM(
  `<div id="root"><div data-chunk><p data-start="0">One <mark>👩‍🚒 ca</mark>me.</p><p data-start="${text.indexOf('Two')}">Two <mark>“<mark>left</mark>”</mark> early.</p></div></div><p id="out">x</p>`,
);
const { document } = window;
const root = document.getElementById('root')!;
const paragraphs = [...root.querySelectorAll('p')];

beforeAll(() => {
  vi.stubGlobal('document', document);
  vi.stubGlobal('Element', window.Element);
  vi.stubGlobal('NodeFilter', window.NodeFilter);
});
afterAll(() => vi.unstubAllGlobals());

describe('points and offsets', () => {
  it('agree at every offset of every paragraph, there and back', () => {
    for (const paragraph of paragraphs) {
      const start = Number(paragraph.dataset.start);
      const words = paragraph.textContent!;
      expect(text.slice(start, start + words.length)).toBe(words);
      for (let within = 0; within <= words.length; within++) {
        const { node, offset } = pointInParagraph(paragraph, within);
        expect(offsetOfPoint(root, node, offset)).toBe(start + within);
      }
    }
  });

  it('give a selection across paragraphs the words of the text between', () => {
    const selection = window.getSelection()!;
    const from = pointInParagraph(paragraphs[0]!, 4);
    const to = pointInParagraph(paragraphs[1]!, 10);
    selection.setBaseAndExtent(to.node, to.offset, from.node, from.offset);
    const range = rangeOfSelection(root, selection)!;
    expect(text.slice(range.start, range.end)).toBe('👩‍🚒 came.\n\nTwo “left”');
  });

  it('take a point between paragraphs for the start of the next, behind all for the end', () => {
    const chunk = root.firstElementChild!;
    expect(offsetOfPoint(root, chunk, 1)).toBe(text.indexOf('Two'));
    expect(offsetOfPoint(root, chunk, 2)).toBe(text.length);
  });

  it('know nothing of points outside the text, nor of an empty selection', () => {
    expect(offsetOfPoint(root, document.getElementById('out')!, 0)).toBeNull();
    const selection = window.getSelection()!;
    selection.collapse(paragraphs[0]!, 0);
    expect(rangeOfSelection(root, selection)).toBeNull();
  });
});
