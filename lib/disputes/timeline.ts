interface Dated {
  id: number;
  /** Partial dates: a day, a month or a year, as far as it is known. */
  saidOn: string | null;
  publishedOn: string | null;
}

export type TimelineOrder = 'said' | 'published';

/** The claims of one date, a day, a month or a year. */
export interface TimelineStop<C> {
  date: string;
  claims: C[];
}

/**
 * Claims along the dates on which they were said, or on which their sources were published. A date
 * stays as partial as it is known, and stands before the dates within it: 2019, 2019-04, 2019-04-30.
 * Those without such a date are apart: nothing says where they belong.
 */
export function timelineOf<C extends Dated>(
  claims: readonly C[],
  order: TimelineOrder,
): { stops: TimelineStop<C>[]; undated: C[] } {
  const dateOf = (claim: C) => (order === 'said' ? claim.saidOn : claim.publishedOn);
  const stops = new Map<string, C[]>();
  const undated: C[] = [];
  for (const claim of claims) {
    const date = dateOf(claim);
    if (date === null) undated.push(claim);
    else stops.set(date, [...(stops.get(date) ?? []), claim]);
  }
  const sorted = [...stops].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return { stops: sorted.map(([date, among]) => ({ date, claims: among })), undated };
}
