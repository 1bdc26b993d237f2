import { expect, test } from 'vitest';
import { checkworthinessOf } from './checkworthiness';

test.each([
  ['a figure', 'unemployment fell to 4 percent last year', 'things are rather better these days'],
  ['a past fact', 'the bank paid the fine in cash at noon', 'the bank is a place that people like'],
  ['a plain fact before a wish', 'the city closed two schools', 'we hope to help the city more'],
])('%s is worth more checking', (_, more, less) => {
  expect(checkworthinessOf(more, 'statement')).toBeGreaterThan(
    checkworthinessOf(less, 'statement'),
  );
});

test('a belief is worth less checking than the same words said', () => {
  const words = 'the city closed two schools';
  expect(checkworthinessOf(words, 'attitude')).toBeLessThan(checkworthinessOf(words, 'statement'));
});
