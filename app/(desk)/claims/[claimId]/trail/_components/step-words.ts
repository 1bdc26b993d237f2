import type { RecordType } from '@/lib/audit/records';
import type { TrailStep } from '@/lib/trail/trail';

/** What each kind of record is called in the trail. */
const headings: Partial<Record<RecordType, string>> = {
  publication: 'Publication',
  verdict: 'Verdict',
  approval: 'An editor’s answer',
  verdict_version: 'Version of the verdict',
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

export function headingOf({ type, id }: TrailStep): string {
  return `${headings[type] ?? type} ${id}`;
}

/** Where the thing itself is shown. */
export function addressOf({ type, row }: TrailStep, claimId: number): string | null {
  const at = (path: string) => `/claims/${claimId}${path}`;
  switch (type) {
    case 'publication':
      return `/published/${row.verdictId}`;
    case 'verdict':
    case 'verdict_version':
    case 'approval':
      return at('/verdict');
    case 'adjudication':
      return `/reviews/adjudication/${row.id}`;
    case 'rating':
    case 'review':
    case 'assignment':
      return at('/reviews');
    case 'evidence':
      return /^https?:\/\//.test(String(row.url)) ? String(row.url) : at('/reviews');
    case 'claim':
      return at('');
    case 'speaker':
      return `/speakers/${row.id}`;
    case 'affiliation':
      return `/speakers/${row.speakerId}`;
    case 'source':
      return `/sources/${row.id}`;
    case 'snapshot':
      return `/sources/${row.sourceId}`;
    default:
      return null;
  }
}

const shown: Partial<Record<RecordType, readonly string[]>> = {
  publication: ['kind', 'notice'],
  verdict: ['status'],
  approval: ['decision', 'reason'],
  verdict_version: ['ruling', 'summary', 'differsBecause'],
  adjudication: ['cause', 'value', 'resolution'],
  rating: ['value', 'confidence', 'rationale'],
  evidence: ['stance', 'exact', 'title', 'publisher', 'quotation'],
  assignment: ['state', 'dueOn', 'reason'],
  review: ['round', 'state', 'closedReason'],
  carrying: ['outcome', 'method', 'score'],
  affiliation: ['role', 'organisation', 'exact'],
  speaker: ['name', 'kind', 'wikidataId'],
  extraction: ['engineName', 'engineVersion', 'engineModel'],
  snapshot: ['number', 'mediaType', 'extractorName', 'textSha256', 'rawSha256'],
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

/** What of the record is worth a line, in words. */
export function factsOf({ type, row }: TrailStep): { label: string; value: string }[] {
  return (shown[type] ?? []).flatMap((name) => {
    const value = row[name];
    if (value === null || value === undefined || value === '') return [];
    return [{ label: labels[name] ?? name, value: String(value).replaceAll('_', ' ') }];
  });
}
