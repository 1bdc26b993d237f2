import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from './canonical-text';

/** Strings that hold lone surrogates, controls and line ends far more often than chance would. */
const rough = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'\r\n\u2028\u2029\u0085\v\f\t\0\u001f\u007f\ufeff\ud83d\ude00e\u0301\u0327ש',
        'é',
        '가',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
  )
  .map((parts) => parts.join(''));

describe('canonicalText', () => {
  it('is idempotent', () => {
    fc.assert(
      fc.property(rough, (text) => {
        const once = canonicalText(text);
        expect(canonicalText(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('is NFC, well formed and free of carriage returns, controls and marks of byte order', () => {
    fc.assert(
      fc.property(rough, (text) => {
        const canonical = canonicalText(text);
        expect(canonical.normalize('NFC')).toBe(canonical);
        expect(canonical).not.toMatch(/\p{Surrogate}/u);
        expect(canonical.replace(/[\n\t]/g, '')).not.toMatch(/[\p{Cc}\u2028\u2029\ufeff]/u);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['CRLF', 'a\r\nb', 'a\nb'],
    ['a lone CR', 'a\rb', 'a\nb'],
    ['a line separator', 'a\u2028b', 'a\nb'],
    ['a paragraph separator', 'a\u2029b', 'a\nb'],
    ['vertical tab and form feed', 'a\vb\fc', 'a\nb\nc'],
    ['next line', 'a\u0085b', 'a\nb'],
    ['a byte order mark', '\ufeffa', 'a'],
    ['NUL and escape', 'a\0\u001bb', 'ab'],
    ['a lone high surrogate', 'a\ud83d!', 'a\ufffd!'],
    ['a lone low surrogate', 'a\ude00!', 'a\ufffd!'],
    ['halves that only a control kept apart', '\ud83d\0\ude00', '\ufffd\ufffd'],
    ['a decomposed letter', 'e\u0301', 'é'],
    ['a letter and its accent kept apart by a control', 'e\0\u0301', 'é'],
    ['Hangul jamo', '\u1112\u1161\u11ab', '한'],
  ])('settles %s', (_, decoded, canonical) => {
    expect(canonicalText(decoded)).toBe(canonical);
  });

  it.each([
    ['tabs', 'a\tb'],
    ['white space at the ends', '  a \n\n'],
    ['emoji sequences', '👩‍👩‍👧 🇻🇪 👍🏽'],
    ['right-to-left text and its marks', '\u200fשָׁלוֹם \u202bمرحبا\u202c'],
    ['marks that have no composed form', 'x\u0301'],
    ['typographic quotes and no-break spaces', '« ¿Qué? » “x”'],
  ])('leaves %s alone', (_, text) => {
    expect(canonicalText(text.normalize('NFC'))).toBe(text.normalize('NFC'));
  });
});
