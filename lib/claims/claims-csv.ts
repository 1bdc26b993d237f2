import type { ExportedClaim } from './export-claims';

const columns: [string, (claim: ExportedClaim) => string | number | null][] = [
  ['id', (claim) => claim.id],
  ['status', (claim) => claim.status],
  ['origin', (claim) => claim.origin],
  ['kind', (claim) => claim.kind],
  ['act', (claim) => claim.act],
  ['statement', (claim) => claim.statement],
  ['quote', (claim) => claim.quote],
  ['speaker', (claim) => claim.speaker?.name ?? null],
  ['speaker_kind', (claim) => claim.speaker?.kind ?? null],
  ['speaker_wikidata', (claim) => claim.speaker?.wikidataId ?? null],
  ['suggested_speaker', (claim) => claim.suggestedSpeaker],
  ['speaker_as_worded', (claim) => claim.speakerAsWorded],
  ['affiliation_as_worded', (claim) => claim.affiliationAsWorded],
  ['affiliation_role', (claim) => claim.affiliation?.role ?? null],
  ['affiliation_organisation', (claim) => claim.affiliation?.organisation ?? null],
  ['via', (claim) => claim.via],
  ['said_on', (claim) => claim.saidOn],
  ['confidence', (claim) => claim.confidence],
  ['source_id', (claim) => claim.source.id],
  ['source_title', (claim) => claim.source.title],
  ['publisher', (claim) => claim.source.publisher],
  ['url', (claim) => claim.source.url],
  ['published_on', (claim) => claim.source.publishedOn],
  ['snapshot', (claim) => claim.snapshot.number],
  ['text_sha256', (claim) => claim.snapshot.textSha256],
  ['content_code_points', (claim) => contentPlaces(claim)],
  ['accepted_at', (claim) => claim.acceptedAt],
  ['accepted_by', (claim) => claim.acceptedBy],
];

/** The header line of a CSV file of claims (RFC 4180), with its line end. */
export function claimsCsvHeader(): string {
  return `${columns.map(([name]) => name).join(',')}\r\n`;
}

/** A claim as one record of that file, with its line end. */
export function claimCsvLine(claim: ExportedClaim): string {
  return `${columns.map(([, read]) => csvCell(read(claim))).join(',')}\r\n`;
}

/**
 * A value as a CSV cell. Text that a spreadsheet would run as a formula (OWASP: a first character of
 * = + - @, tab or return) gets an apostrophe before it.
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The places of the content in code points, half-open: "12-40 55-60". */
function contentPlaces(claim: ExportedClaim): string {
  return claim.spans
    .filter((span) => span.role === 'content')
    .map(({ selector: [position] }) => `${position.start}-${position.end}`)
    .join(' ');
}
