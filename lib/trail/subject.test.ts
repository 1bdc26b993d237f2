import { describe, expect, it } from 'vitest';
import { parseSubject, subjectName } from './subject';

describe('the name of what a trail is of', () => {
  it.each([
    ['12', { type: 'claim', id: 12 }, 'claim-12'],
    ['claim-12', { type: 'claim', id: 12 }, 'claim-12'],
    ['claim 12', { type: 'claim', id: 12 }, 'claim-12'],
    ['verdict-7', { type: 'verdict', id: 7, number: null }, 'verdict-7'],
    [' verdict 7.2 ', { type: 'verdict', id: 7, number: 2 }, 'verdict-7.2'],
  ] as const)('%j is read and written', (name, subject, written) => {
    expect(parseSubject(name)).toEqual(subject);
    expect(subjectName(subject)).toBe(written);
  });

  it.each([
    '',
    '0',
    'claim',
    'claim-0',
    'claim-1.2',
    '12.1',
    'verdict-7.0',
    'rating-3',
    '7 verdict',
  ])('%j names nothing', (name) => expect(parseSubject(name)).toBeNull());
});
