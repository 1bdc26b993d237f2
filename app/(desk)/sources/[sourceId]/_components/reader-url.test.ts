import { expect, it } from 'vitest';
import { parseReaderPlace, writeReaderPlace } from './reader-url';

const ordinary = parseReaderPlace({});

it('adds nothing to the address of the ordinary view', () => {
  expect(writeReaderPlace('', ordinary)).toBe('');
});

it('finds the same place again from its own address', () => {
  const at = { start: 120, end: 168 };
  const place = { claim: 12, at, show: 'proposed', attitudes: true, marks: false } as const;
  const query = new URLSearchParams(writeReaderPlace('', place));
  expect(parseReaderPlace(Object.fromEntries(query))).toEqual(place);
});

it('leaves what others keep in the address', () => {
  expect(writeReaderPlace('?snapshot=2&claim=3', ordinary)).toBe('?snapshot=2');
});

it.each([
  ['a claim that is no number', { claim: 'x1' }],
  ['an unknown filter', { show: 'everything' }],
  ['words that end before they begin', { at: '168-120' }],
  ['a place in words', { at: 'here' }],
])('takes %s for the ordinary view', (_, query) => {
  expect(parseReaderPlace(query)).toEqual(ordinary);
});
