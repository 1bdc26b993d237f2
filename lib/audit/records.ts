import { sha256 } from './canonical';
import { canonicalRow, type SealedRow } from './canonical-row';

/** How a sealed record lies in the database: a row of `table` and its rows in `parts`. */
export interface RecordShape {
  table: string;
  key: string;
  /** Rows of other tables that belong to the record, in the order of their `id`. */
  parts: { table: string; owner: string }[];
  /** Columns left out of the seal because hashes in the same row vouch for them. */
  omit: string[];
}

function record(table: string, more: Partial<RecordShape> = {}): RecordShape {
  return { table, key: 'id', parts: [], omit: [], ...more };
}

/** Every kind of record that the log vouches for. A table that is not named here is derived. */
export const recordShapes = {
  setting: record('setting', { key: 'key' }),
  member: record('member'),
  credential: record('credential', { key: 'memberId' }),
  invitation: record('invitation'),
  session: record('session'),
  source: record('source'),
  snapshot: record('snapshot', { omit: ['text', 'rawBytes'] }),
  extraction: record('extraction'),
  claim: record('claim', { parts: [{ table: 'claim_span', owner: 'claimId' }] }),
  speaker: record('speaker', { parts: [{ table: 'speaker_alias', owner: 'speakerId' }] }),
  affiliation: record('affiliation'),
  review: record('review'),
  assignment: record('assignment'),
  rating: record('rating'),
  evidence: record('evidence'),
  adjudication: record('adjudication'),
  annotation: record('annotation', {
    parts: [{ table: 'annotation_mention', owner: 'annotationId' }],
  }),
  link: record('claim_link'),
  dispute: record('dispute', {
    parts: [
      { table: 'dispute_side', owner: 'disputeId' },
      { table: 'dispute_claim', owner: 'disputeId' },
    ],
  }),
  verdict: record('verdict'),
  verdict_version: record('verdict_version', {
    parts: [
      { table: 'verdict_basis', owner: 'verdictVersionId' },
      { table: 'verdict_citation', owner: 'verdictVersionId' },
    ],
  }),
  approval: record('approval', { parts: [{ table: 'approval_passage', owner: 'approvalId' }] }),
  publication: record('publication'),
  carrying: record('carrying', { parts: [{ table: 'carrying_span', owner: 'carryingId' }] }),
  signing_key: record('signing_key'),
  witness: record('witness'),
} satisfies Record<string, RecordShape>;

export type RecordType = keyof typeof recordShapes;

export type { SealedRow };

/**
 * The seal: SHA-256 over the canonical JSON of `{type, row, parts}`, where `row` holds every column
 * but those omitted and `parts` the rows of each further table, by its name. What is absent (a null,
 * a table without rows) is left out, so that a later version of the schema may add a column or a
 * part and every seal from before still holds.
 */
export function sealOf(type: string, row: SealedRow, parts: Record<string, SealedRow[]>): string {
  const held = Object.entries(parts).map(
    ([table, rows]) => [table, rows.map(canonicalRow)] as const,
  );
  return sealOfTexts(type, canonicalRow(row), held);
}

/** The same of rows that are in canonical form already. */
export function sealOfTexts(
  type: string,
  row: string,
  parts: readonly (readonly [table: string, rows: readonly string[]])[],
): string {
  const held = parts
    .filter(([, rows]) => rows.length > 0)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([table, rows]) => `${JSON.stringify(table)}:[${rows.join(',')}]`);
  return sha256(`{"parts":{${held.join(',')}},"row":${row},"type":${JSON.stringify(type)}}`);
}
