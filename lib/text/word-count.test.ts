import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords } from './word-count';

describe('countWords', () => {
  it.each([
    ['nothing', '', 0],
    ['white space and marks', ' … “!” — 😀 ', 0],
    ['plain words', 'He said so.', 3],
    ['contractions, numbers and hyphens', 'don’t 3,000 follow-up 10.5%', 4],
    ['dashes between words', 'war—and peace – now', 4],
    ['letters with loose accents', 'x\u0301y z', 2],
    ['Arabic and Hebrew', 'مرحبا بالعالم שלום', 3],
    ['Han and kana by the character', '東京は雨', 4],
    ['Han outside the basic plane', '𠮷野家', 3],
    ['Hangul by its spaces', '안녕 세계', 2],
    ['mathematical letters', '𝒳𝒴 𝒵', 2],
  ])('counts %s', (_, text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it('adds up over texts joined by a line feed', () => {
    const anyText = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(countWords(`${a}\n${b}`)).toBe(countWords(a) + countWords(b));
      }),
    );
  });
});
