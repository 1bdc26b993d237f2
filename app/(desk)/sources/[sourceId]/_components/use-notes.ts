'use client';

import { useMemo, useState } from 'react';
import type { NoteMark } from '@/lib/annotations/note-marks';
import type { Range } from '@/lib/text/span';
import { noteMarksAction } from '../../../_notes/actions';
import { noteSpotsOf } from './note-spots';
import type { ReaderClaim } from './reader-view';

/** The notes of the text: where they stand, and the words whose notes are being looked at. */
export function useNotes(
  snapshotId: number,
  atStart: NoteMark[],
  byId: ReadonlyMap<number, ReaderClaim>,
) {
  const [marks, setMarks] = useState(atStart);
  const [words, setWords] = useState<Range | null>(null);
  const spots = useMemo(() => noteSpotsOf(marks, byId), [marks, byId]);
  return {
    spots,
    words,
    open: (range: Range) => setWords(range),
    close: () => setWords(null),
    reload: async () => {
      const result = await noteMarksAction(snapshotId);
      if (result.ok) setMarks(result.value);
    },
  };
}
