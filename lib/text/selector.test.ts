import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  selectorsOf,
  spanOfSelectors,
  textPositionSelectorSchema,
  textQuoteSelectorSchema,
} from './selector';
import { spanAt } from './span';

const anyText = fc
  .array(fc.constantFrom('no ', 'said ', '😀', '🇻🇪', 'x\u0301', 'שלום ', '\n'), { minLength: 1 })
  .map((parts) => parts.join(''));

describe('selectors', () => {
  it('lead back to the span they were made of', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.tuple(fc.nat(50), fc.nat(50))), (text, ranges) => {
        const spans = ranges.flatMap(([start, end]) => spanAt(text, { start, end }) ?? []);
        const selectors = selectorsOf(text, spans);
        for (const { position, quote } of selectors) {
          expect(textPositionSelectorSchema.safeParse(position).success).toBe(true);
          expect(textQuoteSelectorSchema.safeParse(quote).success).toBe(true);
        }
        expect(selectors.map((each) => spanOfSelectors(text, each))).toEqual(spans);
      }),
    );
  });

  it('count code points', () => {
    const text = '😀😀 said';
    expect(selectorsOf(text, [spanAt(text, { start: 5, end: 9 })!])[0]!.position).toEqual({
      type: 'TextPositionSelector',
      start: 3,
      end: 7,
    });
  });
});

describe('spanOfSelectors', () => {
  const text = 'He said no. She said no.';
  const position = (start: number, end: number) =>
    ({ type: 'TextPositionSelector', start, end }) as const;
  const quote = (exact: string, prefix = '') =>
    ({ type: 'TextQuoteSelector', exact, prefix, suffix: '' }) as const;

  it.each([
    ['the position where the quote agrees', { position: position(21, 23), quote: quote('no') }, 21],
    [
      'the quote nearest to a stale position',
      { position: position(18, 20), quote: quote('no') },
      21,
    ],
    ['the quote after the same words', { quote: quote('no', 'He said ') }, 8],
    ['a position alone', { position: position(3, 7) }, 3],
    [
      "the words' own position, whatever stood around them",
      { position: position(8, 10), quote: quote('no', 'She said ') },
      8,
    ],
    ['a quote alone', { quote: quote('She') }, 12],
    [
      'no place for words that do not stand there',
      { position: position(3, 7), quote: quote('sang') },
      null,
    ],
    ['no place for an ambiguous quote', { quote: quote('said') }, null],
    ['no place past the text', { position: position(3, 70) }, null],
    ['no place for nothing', {}, null],
  ])('finds %s', (_, selectors, start) => {
    expect(spanOfSelectors(text, selectors)?.start ?? null).toBe(start);
  });

  it('normalises a foreign quote as the text was', () => {
    expect(spanOfSelectors('José spoke', { quote: quote('Jose\u0301') })?.exact).toBe('José');
  });
});
