import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldForSearch } from './search-folding';

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom('“A”', '…', ' \n ', '\u00ad', 'İ', '😀', '—', 'ß'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
  )
  .map((parts) => parts.join(''));

it('leads every folded character back to what it was made of', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const folded = foldForSearch(text);
      expect(folded.starts).toHaveLength(folded.text.length);
      for (let unit = 0; unit < folded.text.length; unit++) {
        const original = text.slice(folded.starts[unit], folded.ends[unit]);
        expect(foldForSearch(original).text).toContain(folded.text[unit]);
        if (unit > 0) expect(folded.starts[unit]).toBeGreaterThanOrEqual(folded.starts[unit - 1]!);
      }
    }),
  );
});

it('folds a text once and for all', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { text: once } = foldForSearch(text);
      expect(foldForSearch(once).text).toBe(once);
    }),
  );
});

it('makes a run of white space one space that stands for the whole run', () => {
  const folded = foldForSearch('a \n\t b');
  expect(folded.text).toBe('a b');
  expect([folded.starts[1], folded.ends[1]]).toEqual([1, 5]);
});
