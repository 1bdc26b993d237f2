import type { Range } from '@/lib/text/span';

/** What of the reader stands in its address. */
export interface ReaderPlace {
  claim: number | null;
  /** Words that the address points to: UTF-16 offsets in the text, unchecked. */
  at: Range | null;
  show: 'all' | 'proposed' | 'decided';
  /** Whether claims of attitude (believed, hoped) are listed too. */
  attitudes: boolean;
  marks: boolean;
}

type Query = Record<string, string | string[] | undefined>;

/** Reads the address; what is missing or makes no sense is the ordinary view. */
export function parseReaderPlace(query: Query): ReaderPlace {
  const one = (name: string): string | undefined => {
    const value = query[name];
    return Array.isArray(value) ? value[0] : value;
  };
  const show = one('show');
  return {
    claim: /^\d{1,15}$/.test(one('claim') ?? '') ? Number(one('claim')) : null,
    at: parseRange(one('at') ?? ''),
    show: show === 'proposed' || show === 'decided' ? show : 'all',
    attitudes: one('attitudes') === 'shown',
    marks: one('marks') !== 'off',
  };
}

/** `120-168`; null for anything that is not a beginning and a later end. */
function parseRange(written: string): Range | null {
  const [start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(written)?.slice(1).map(Number) ?? [];
  return start !== undefined && end !== undefined && start < end ? { start, end } : null;
}

/** The query for `place` beside whatever else `search` holds; the ordinary view adds nothing. */
export function writeReaderPlace(search: string, place: ReaderPlace): string {
  const query = new URLSearchParams(search);
  const set = (name: string, value: string | null) => {
    if (value === null) query.delete(name);
    else query.set(name, value);
  };
  set('claim', place.claim === null ? null : String(place.claim));
  set('at', place.at && `${place.at.start}-${place.at.end}`);
  set('show', place.show === 'all' ? null : place.show);
  set('attitudes', place.attitudes ? 'shown' : null);
  set('marks', place.marks ? null : 'off');
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
