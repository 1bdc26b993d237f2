import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf, sentencesOf } from './paragraphs';

const anyText = fc
  .array(fc.constantFrom('One said. ', '“No!” ', '\n', ' ', '\t', '😀', 'שלום. ', '今日は。'))
  .map((parts) => parts.join(''));

describe('paragraphsOf', () => {
  it('keeps everything but white space, in order, and no line feed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const paragraphs = paragraphsOf(text);
        let from = 0;
        for (const { start, end } of [...paragraphs, { start: text.length, end: text.length }]) {
          expect(text.slice(from, start).trim()).toBe('');
          expect(text.slice(start, end)).not.toContain('\n');
          from = end;
        }
        for (const { start, end } of paragraphs) expect(text.slice(start, end).trim()).not.toBe('');
      }),
    );
  });

  it.each([
    ['no paragraph in nothing', '', []],
    ['no paragraph in white space', ' \n\t\n ', []],
    ['one without a line feed', 'One.', ['One.']],
    ['indentation and blank lines', '\n\n  One. \n \nTwo.\n', ['  One. ', 'Two.']],
  ])('sees %s', (_, text, found) => {
    expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });
});

describe('sentencesOf', () => {
  const sentences = (text: string, language?: string) =>
    sentencesOf(text, { start: 0, end: text.length }, language).map(({ start, end }) =>
      text.slice(start, end),
    );

  it('leaves out nothing but white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const range = { start: Math.min(3, text.length), end: text.length };
        let from = range.start;
        for (const { start, end } of sentencesOf(text, range, 'en')) {
          expect(text.slice(from, start).trim()).toBe('');
          expect(text.slice(start, end)).toMatch(/^\S(.*\S)?$/su);
          from = end;
        }
        expect(text.slice(from).trim()).toBe('');
      }),
    );
  });

  it.each([
    ['English', 'en', 'It rained. “Go!” she said.', ['It rained.', '“Go!”', 'she said.']],
    ['Spanish', 'es', '¿Quién fue? No se sabe.', ['¿Quién fue?', 'No se sabe.']],
    ['Japanese', 'ja', '雨だ。行こう。', ['雨だ。', '行こう。']],
    ['no language', undefined, 'One. Two.', ['One.', 'Two.']],
    ['a language nobody knows', 'xx-not a tag', 'One. Two.', ['One.', 'Two.']],
  ])('cuts %s', (_, language, text, found) => {
    expect(sentences(text, language)).toEqual(found);
  });
});
