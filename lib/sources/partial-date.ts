import { z } from 'zod';

/**
 * A day, a month or a year, as much of it as is known: `2019-04-30`, `2019-04`, `2019`. The values
 * sort as strings; a year stands before its months, a month before its days.
 */
export const partialDateSchema = z
  .string()
  .trim()
  .refine(isPartialDate, 'Write a date as 2019-04-30, a month as 2019-04 or a year as 2019.');

export type PartialDate = z.infer<typeof partialDateSchema>;

const fullDate = z.iso.date();

/** True for a year from 0001 to 9999, a month of one or a day that the calendar has. */
export function isPartialDate(value: string): boolean {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(value) || value.startsWith('0000')) return false;
  return fullDate.safeParse(`${value}-01-01`.slice(0, 10)).success;
}

/**
 * The date in a value as pages give it: a partial date, an ISO 8601 timestamp, or an RFC 2822 date
 * ("Tue, 30 Apr 2019 18:20:00 GMT"). The day is the one written down, in the publisher's own time
 * zone. Null when there is none.
 */
export function parsePartialDate(value: string): PartialDate | null {
  const written = value.trim();
  const iso = /^(\d{4}(?:-\d{2}){0,2})(?:$|(?<=-\d{2}-\d{2})[T ])/.exec(written);
  if (iso) return partialDateOrNull(iso[1]!);
  const mail = /^(?:[A-Za-z]{3},\s*)?(\d{1,2}) ([A-Za-z]{3}) (\d{4})\b/.exec(written);
  if (!mail) return null;
  const month = months.indexOf(mail[2]!.toLowerCase()) + 1;
  return partialDateOrNull(
    `${mail[3]}-${String(month).padStart(2, '0')}-${mail[1]!.padStart(2, '0')}`,
  );
}

/** For people: "30 April 2019", "April 2019", "2019". */
export function formatPartialDate(value: PartialDate, locale = 'en-GB'): string {
  const parts = value.split('-').length;
  return formatOf(locale, parts).format(new Date(`${value}-01-01`.slice(0, 10)));
}

/** For `sort`: earlier first, a year before its months, a month before its days. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function partialDateOrNull(value: string): PartialDate | null {
  return isPartialDate(value) ? value : null;
}

// Making one costs as much as rendering a row of a list; there are three a language.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, parts: number): Intl.DateTimeFormat {
  const key = `${locale} ${parts}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    calendar: 'gregory',
    year: 'numeric',
    month: parts > 1 ? 'long' : undefined,
    day: parts > 2 ? 'numeric' : undefined,
  });
  formats.set(key, format);
  return format;
}
