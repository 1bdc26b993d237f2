import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldOutArticles, tunedArticles } from '../gold/articles';
import { guessLanguage } from './guess-language';

describe('guessLanguage', () => {
  it.each([...tunedArticles, ...heldOutArticles].map((article) => [article.id, article]))(
    'knows the language of %s, whole and by its first sentences',
    (_id, article) => {
      expect(guessLanguage(article.text)).toBe(article.language);
      expect(guessLanguage(article.text.slice(0, 150))).toBe(article.language);
    },
  );

  it.each([
    [
      'it',
      'Il ministro ha detto che la strada non sarà aperta e che i lavori sono fermi da un anno.',
    ],
    ['nl', 'De minister zei dat de weg niet open gaat en dat het werk al een jaar stil ligt.'],
    ['sv', 'Ministern sade att vägen inte öppnas och att arbetet har legat nere i ett år.'],
    ['ja', '大臣は道路が開通しないと述べた。'],
    ['el', 'Ο υπουργός είπε ότι ο δρόμος δεν θα ανοίξει.'],
    ['und', 'Министр сказал, что дорога не откроется.'],
    ['und', 'Xyzzy plugh 12 34'],
    ['und', ''],
    ['und', '… — “” 1234 !!!'],
  ])('says %s', (code, text) => {
    expect(guessLanguage(text)).toBe(code);
  });

  it('answers with a tag that Intl accepts, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(Intl.getCanonicalLocales(guessLanguage(text))).toHaveLength(1);
      }),
    );
  });
});
