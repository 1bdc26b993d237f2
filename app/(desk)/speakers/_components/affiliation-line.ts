import { formatPartialDate } from '@/lib/sources/partial-date';

/** "November 2025 to now", "until 2025", "2019 to 2025"; null when neither end is known. */
export function periodOf(fromDate: string | null, toDate: string | null): string | null {
  if (!fromDate && !toDate) return null;
  if (!fromDate) return `until ${formatPartialDate(toDate!)}`;
  return `${formatPartialDate(fromDate)} to ${toDate ? formatPartialDate(toDate) : 'now'}`;
}
