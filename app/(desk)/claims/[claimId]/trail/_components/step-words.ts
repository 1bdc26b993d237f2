import type { RecordType } from '@/lib/audit/records';
import type { TrailStep } from '@/lib/trail/trail';

/** What each kind of record is called in the trail. */
const headings: Partial<Record<RecordType, string>> = {
  publication: 'Publication',
  verdict: 'Verdict',
  approval: 'An editor’s answer',
  adjudication: 'Discussion of the ratings',
  rating: 'Rating',
  evidence: 'Evidence',
  assignment: 'Assignment',
  review: 'Round of rating',
  carrying: 'Place in a later capture',
  claim: 'Claim',
  affiliation: 'Affiliation',
  speaker: 'Speaker',
  extraction: 'Reading by the engine',
  snapshot: 'Capture',
  source: 'Source',
};

/** The step's name: its kind and its number in the log; a version by its number in its verdict. */
export function headingOf({ type, id, row }: TrailStep): string {
  if (type === 'verdict_version') return `Version ${row.number} of the verdict`;
  return `${headings[type] ?? type} ${id}`;
}

const shown: Partial<Record<RecordType, readonly string[]>> = {
  publication: ['kind', 'notice'],
  verdict: ['status'],
  approval: ['decision', 'reason'],
  verdict_version: ['ruling', 'summary', 'explanation', 'differsBecause'],
  adjudication: ['cause', 'value', 'resolution'],
  rating: ['value', 'confidence', 'rationale', 'blind'],
  evidence: ['stance', 'exact', 'title', 'publisher', 'quotation', 'url', 'accessedOn'],
  assignment: ['state', 'dueOn', 'reason'],
  review: ['round', 'state', 'closedReason'],
  carrying: ['outcome', 'method', 'score'],
  claim: ['statement', 'kind', 'origin'],
  affiliation: ['role', 'organisation', 'exact'],
  speaker: ['name', 'kind', 'wikidataId'],
  extraction: ['engineName', 'engineVersion', 'engineModel'],
  snapshot: [
    ...['number', 'capturedAt', 'mediaType', 'extractorName', 'extractorVersion'],
    ...['textSha256', 'rawSha256'],
  ],
  source: ['title', 'publisher', 'url', 'publishedOn'],
};

const labels: Record<string, string> = {
  kind: 'Kind',
  notice: 'Notice',
  status: 'Status',
  decision: 'Answer',
  reason: 'Reason',
  ruling: 'Ruling',
  summary: 'Summary',
  explanation: 'Explanation',
  differsBecause: 'Differs from the median because',
  cause: 'Because of',
  value: 'Value',
  resolution: 'Resolution',
  confidence: 'Confidence',
  rationale: 'Rationale',
  stance: 'Stance',
  exact: 'Words',
  title: 'Title',
  publisher: 'Publisher',
  quotation: 'Quotation',
  state: 'State',
  dueOn: 'Due',
  round: 'Round',
  closedReason: 'Closed because',
  outcome: 'Outcome',
  method: 'Found by',
  score: 'Likeness',
  statement: 'Statement',
  origin: 'Found by',
  blind: 'Given blind',
  accessedOn: 'Looked up',
  capturedAt: 'Captured',
  extractorVersion: 'Version of that',
  role: 'Role',
  organisation: 'Organisation',
  name: 'Name',
  wikidataId: 'Wikidata',
  engineName: 'Engine',
  engineVersion: 'Version',
  engineModel: 'Model',
  number: 'Number',
  mediaType: 'Form',
  extractorName: 'Read by',
  textSha256: 'SHA-256 of the text',
  rawSha256: 'SHA-256 of the raw bytes',
  url: 'Address',
  publishedOn: 'Published',
};

/** Columns that hold a word of ours, with underscores for spaces; all others are shown as they are. */
const ourWords = new Set([
  ...['kind', 'status', 'decision', 'ruling', 'cause', 'value', 'confidence', 'stance', 'state'],
  ...['outcome', 'method', 'origin'],
]);

function wordsOf(name: string, value: string | number): string {
  if (name === 'blind') return value === 1 ? 'yes' : 'no, after others could be seen';
  if (name === 'origin') return value === 'engine' ? 'the engine' : 'a member';
  if (name === 'capturedAt') return String(value).replace('T', ' ').replace(/\..*$/, ' UTC');
  return ourWords.has(name) ? String(value).replaceAll('_', ' ') : String(value);
}

/** What of the record is worth a line, in words. */
export function factsOf({ type, row }: TrailStep): { label: string; value: string }[] {
  return (shown[type] ?? []).flatMap((name) => {
    const value = row[name];
    if (value === null || value === undefined || value === '') return [];
    return [{ label: labels[name] ?? name, value: wordsOf(name, value) }];
  });
}
