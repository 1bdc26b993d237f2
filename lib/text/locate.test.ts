import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findExact, findSimilar, verifySpan } from './locate';
import { spanAt } from './span';

const words = fc.constantFrom('he ', 'said ', '“no” ', '😀 ', 'x\u0301 ', 'שלום ', '\n');
const anyText = fc.array(words, { minLength: 1 }).map((parts) => parts.join(''));

describe('verifySpan', () => {
  it('gives every stored span back with its context', () => {
    fc.assert(
      fc.property(anyText, fc.nat(60), fc.nat(60), (text, start, end) => {
        const span = spanAt(text, { start, end });
        if (span) expect(verifySpan(text, span)).toEqual(span);
      }),
    );
  });

  it.each([
    ['other words', 3, 7, 'sad '],
    ['the right words one place off', 4, 8, 'said'],
    ['half an emoji', 8, 9, '\ud83d'],
    ['a range past the end', 3, 70, 'said'],
  ])('refuses %s', (_, start, end, exact) => {
    expect(verifySpan('he said 😀', { start, end, exact })).toBeNull();
  });
});

describe('findExact', () => {
  const text = 'Yes, he said. No, she said. Yes, they said.';

  it.each([
    ['a single place', 'she', {}, { start: 18, end: 21 }],
    ['the place after the same words', 'said', { prefix: 'No, she ' }, { start: 22, end: 26 }],
    ['the place before the same words', 'Yes', { suffix: ', they' }, { start: 28, end: 31 }],
    ['the nearest place', 'said', { near: 40 }, { start: 38, end: 42 }],
    [
      'context before nearness',
      'said',
      { prefix: 'he ', suffix: '. No', near: 40 },
      { start: 8, end: 12 },
    ],
    ['an ambiguity', 'said', {}, 'ambiguous'],
    ['an ambiguity that the context does not end', 'said', { prefix: ' ' }, 'ambiguous'],
    ['nothing', 'never', {}, null],
    ['nothing for nothing', '', {}, null],
  ] as const)('answers %s', (_, exact, hint, found) => {
    expect(findExact(text, exact, hint)).toEqual(found);
  });

  it('sees overlapping places', () => {
    expect(findExact('nanana', 'nana')).toBe('ambiguous');
    expect(findExact('nanana', 'nana', { near: 2 })).toEqual({
      start: 2,
      end: 6,
    });
  });

  it('finds a span of the text again from its words, its context and its place', () => {
    fc.assert(
      fc.property(anyText, fc.nat(60), fc.nat(60), (text, start, end) => {
        const span = spanAt(text, { start, end });
        if (!span) return;
        const { exact, prefix, suffix } = span;
        const found = findExact(text, exact, { prefix, suffix, near: start });
        expect(found).toEqual({ start, end });
      }),
    );
  });
});

describe('findSimilar', () => {
  it.each([
    ['straight marks for curly ones', 'He said “no”.', '"NO"', ['“no”']],
    ['guillemets', 'Dijo « no ».', '" no "', ['« no »']],
    ['a straight apostrophe', 'It isn’t so.', "isn't", ['isn’t']],
    ['another dash', 'war—and peace', 'war-and', ['war—and']],
    ['an ellipsis', 'We are currently … here', 'currently ... here', ['currently … here']],
    ['line breaks and runs of space', 'one \n\n  two', 'one two', ['one \n\n  two']],
    ['a no-break space', '10\u00a0000 men', '10 000 men', ['10\u00a0000 men']],
    [
      'soft hyphens and zero-width spaces',
      'gov\u00adern\u200bment',
      'government',
      ['gov\u00adern\u200bment'],
    ],
    ['decomposed input', 'José spoke', 'Jose\u0301', ['José']],
    ['every place in order', 'No. no, NO', 'no', ['No', 'no', 'NO']],
    ['letters that grow when folded', 'İİ then no', 'then', ['then']],
    ['whole characters only', 'x\u0301y', 'x', ['x\u0301']],
    ['nothing for white space', 'a b', '  ', []],
  ])('overlooks or gives %s', (_, text, wanted, found) => {
    const ranges = findSimilar(text, wanted);
    expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });

  it('finds at least every exact place of a word', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('said', '“no”', '😀', 'שלום'), (text, word) => {
        const places = [...text.matchAll(new RegExp(word, 'g'))].map((match) => match.index);
        const found = findSimilar(text, word, 1000).map((range) => range.start);
        expect(found).toEqual(places);
      }),
    );
  });

  it('stops at the limit', () => {
    expect(findSimilar('no '.repeat(100), 'no', 7)).toHaveLength(7);
  });
});
