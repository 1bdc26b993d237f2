import { describe, expect, it } from 'vitest';
import { claimSearchExpression, searchExpression } from './search-terms';

describe('searchExpression', () => {
  it.each([
    ['words that must all be there', 'pit closed', '"pit" AND "closed"'],
    ['a phrase', '"northern pit" closed', '"northern pit" AND "closed"'],
    ['a phrase in curly marks', '“northern pit”', '"northern pit"'],
    ['a phrase without its end', '"northern pit', '"northern pit"'],
    ['a beginning', 'min*', '"min"*'],
    ['operators as words', 'pit OR NOT (x)', '"pit" AND "OR" AND "NOT" AND "(x)"'],
    ['columns as words', 'quote:pit', '"quote:pit"'],
    ['nothing but signs', '* - " ()', null],
    ['nothing', '  ', null],
  ])('reads %s', (_, typed, expression) => {
    expect(searchExpression(typed)).toBe(expression);
  });

  it('stops after twenty words', () => {
    expect(searchExpression('pit '.repeat(100))?.split(' AND ')).toHaveLength(20);
  });
});

describe('claimSearchExpression', () => {
  it('keeps the affiliation to its own column', () => {
    expect(claimSearchExpression('pit', 'mines')).toBe('("pit") AND (affiliation : ("mines"))');
    expect(claimSearchExpression('', 'mines')).toBe('(affiliation : ("mines"))');
    expect(claimSearchExpression('', '')).toBeNull();
  });
});
