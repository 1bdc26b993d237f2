/** Words of one capture of a source; offsets in UTF-16 code units. */
export interface WordsPlace {
  sourceId: number;
  /** Which capture of the source, from 1. */
  snapshotNumber: number;
  start: number;
  end: number;
}

/** The address at which the reader opens that capture with these words chosen. */
export function wordsAddress({ sourceId, snapshotNumber, start, end }: WordsPlace): string {
  return `/sources/${sourceId}?snapshot=${snapshotNumber}&at=${start}-${end}`;
}
