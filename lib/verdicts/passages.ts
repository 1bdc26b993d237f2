import { segmenterFor } from '@/lib/text/segmenter';
import type { PassageField } from './verdict';

/** A sentence of a version that a reason for returning can be pinned to. */
export interface Passage {
  field: PassageField;
  start: number;
  end: number;
  exact: string;
}

/** The sentences of a version, without the spaces around them; `exact` stands at `[start, end)`. */
export function passagesOf(version: Record<PassageField, string>): Passage[] {
  return (['summary', 'explanation'] as const).flatMap((field) =>
    [...segmenterFor(undefined, 'sentence').segment(version[field])].flatMap(
      ({ segment, index }) => {
        const exact = segment.trim();
        if (exact === '') return [];
        const start = index + segment.indexOf(exact);
        return { field, start, end: start + exact.length, exact };
      },
    ),
  );
}
