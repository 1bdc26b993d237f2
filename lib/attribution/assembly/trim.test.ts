import { describe, expect, test } from 'vitest';
import { findQuotes } from '@/lib/attribution/quotes/find-quotes';
import { trimContent, trimMention } from './trim';

function trimmed(text: string, words: string, keepThat = false): string | null {
  const quotes = findQuotes(text, 'en');
  const start = text.indexOf(words);
  const range = trimContent(
    text,
    { start, end: start + words.length },
    (at) => quotes.find((quote) => quote.start === at),
    keepThat,
  );
  return range && text.slice(range.start, range.end);
}

describe('trimContent', () => {
  test.each([
    ['a whole quotation loses its marks', '“It holds,” he said.', '“It holds,”', 'It holds,'],
    ['its own full stop stays', 'He said: “It holds.”', '“It holds.”', 'It holds.'],
    ['"that" goes', 'He said that it holds.', 'that it holds', 'it holds'],
    ['a final full stop goes', 'He said it holds.', 'it holds.', 'it holds'],
    ['emphasis goes', 'He said **it holds**.', '**it holds**.', 'it holds'],
    ['marks within stay', 'He said it “holds” well.', 'it “holds” well', 'it “holds” well'],
    ['an ellipsis stays', 'He said it holds...', 'it holds...', 'it holds...'],
  ])('%s', (_, text, words, expected) => {
    expect(trimmed(text, words)).toBe(expected);
  });

  test('the corpus form keeps "that"', () => {
    expect(trimmed('He said that it holds.', 'that it holds', true)).toBe('that it holds');
  });

  test('nothing is left of marks alone', () => {
    expect(trimmed('He said, — ,', ', — ,')).toBeNull();
  });
});

test('a mention loses the bracket that it does not open', () => {
  const text = 'Ann Roe), said';
  expect(trimMention(text, { start: 0, end: 9 })).toEqual({ start: 0, end: 7 });
});
