import { expect, test } from 'vitest';
import { findQuotes } from '@/lib/attribution/quotes/find-quotes';
import { outermostQuotes } from '@/lib/attribution/tagger/elements';
import { tokenize } from '@/lib/attribution/tokens/tokenize';
import { kindOf } from './kind';

test.each([
  ['words between marks', '“It holds well,”', 'direct'],
  ['words without marks', 'it holds well', 'indirect'],
  ['words partly between marks', 'it “holds” well and long', 'mixed'],
  ['marks with a stop behind them', '“It holds well”.', 'direct'],
])('%s', (_, content, kind) => {
  const text = `She said ${content} there.`;
  const quotes = outermostQuotes(tokenize(text), findQuotes(text, 'en'));
  const start = text.indexOf(content);
  expect(kindOf(text, [{ start, end: start + content.length }], quotes)).toBe(kind);
});
