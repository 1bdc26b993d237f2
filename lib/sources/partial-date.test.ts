import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePartialDates,
  formatPartialDate,
  isPartialDate,
  parsePartialDate,
  partialDateSchema,
} from './partial-date';

describe('a partial date', () => {
  it.each(['2019', '2019-04', '2019-04-30', '2020-02-29', '0622-07-16'])('may be %s', (value) => {
    expect(partialDateSchema.parse(` ${value} `)).toBe(value);
  });

  it.each([
    '',
    '19',
    '0000',
    '2019-13',
    '2019-00',
    '2019-04-31',
    '2019-02-29',
    '1900-02-29',
    '2019-4',
    '2019-04-30T10:00Z',
    '2019-',
    '2019-04-3',
  ])("may not be '%s'", (value) => {
    expect(isPartialDate(value)).toBe(false);
  });

  it('may be any day of the calendar, its month and its year', () => {
    const days = fc.date({
      min: new Date('0001-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const value = day.toISOString().slice(0, 10);
        for (const length of [4, 7, 10]) expect(isPartialDate(value.slice(0, length))).toBe(true);
      }),
    );
  });
});

describe('parsePartialDate', () => {
  it.each([
    ['a partial date', '2019-04', '2019-04'],
    ['a timestamp in UTC', '2019-04-30T23:30:00Z', '2019-04-30'],
    ['the day that the publisher wrote, in his zone', '2019-04-30T23:30:00-04:00', '2019-04-30'],
    ['a timestamp with a space', '2019-04-30 08:15', '2019-04-30'],
    ['an RFC 2822 date', 'Tue, 30 Apr 2019 18:20:00 GMT', '2019-04-30'],
    ['an RFC 2822 date of one digit', '3 May 2019', '2019-05-03'],
    ['no day that is not', '2019-04-31T00:00:00Z', null],
    ['no month that is not', '30 Foo 2019', null],
    ['no words', 'yesterday', null],
    ['no digits glued to more digits', '20190430', null],
    ['nothing', '', null],
  ])('reads %s', (_, value, date) => {
    expect(parsePartialDate(value)).toBe(date);
  });
});

describe('for people', () => {
  it.each([
    ['2019-04-30', 'en-GB', '30 April 2019'],
    ['2019-04', 'en-GB', 'April 2019'],
    ['2019', 'en-GB', '2019'],
    ['2019-04-30', 'es', '30 de abril de 2019'],
  ])('%s in %s is %s', (value, locale, words) => {
    expect(formatPartialDate(value, locale)).toBe(words);
  });

  it('sorts a year before its months and a month before its days', () => {
    expect(
      ['2019-04-30', '2020', '2019', '2019-04', '2018-12-31'].sort(comparePartialDates),
    ).toEqual(['2018-12-31', '2019', '2019-04', '2019-04-30', '2020']);
  });
});
