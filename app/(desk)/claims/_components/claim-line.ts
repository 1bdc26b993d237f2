import type { ClaimRow } from '@/lib/claims/list-claims';
import { formatPartialDate } from '@/lib/sources/partial-date';

/** A claim as one line of a table: what is shown and no more, in the order of the columns. */
export type ClaimLine = [
  id: number,
  statement: string,
  speakerId: number | null,
  /** Of the registered speaker, or the engine's suggestion where there is none; false: hidden. */
  speakerName: string | false | null,
  affiliation: string | null,
  kind: string,
  status: string,
  /** The engine's, in per cent, while the claim is a proposal. */
  percent: number | null,
  sourceId: number,
  sourceTitle: string,
  /** Publisher and date. */
  published: string,
];

/** The line of a claim; a long statement is cut between words. */
export function claimLine(row: ClaimRow): ClaimLine {
  const isProposed = row.status === 'proposed';
  return [
    row.id,
    shortened(row.statement),
    row.speakerId,
    row.isSpeakerHidden ? false : row.speakerId === null ? row.suggestedSpeaker : row.speakerName,
    row.affiliationAsWorded,
    row.kind,
    row.status,
    isProposed && row.confidence !== null ? Math.round(row.confidence * 100) : null,
    row.sourceId,
    row.sourceTitle,
    [row.publisher, row.publishedOn && publishedOn(row.publishedOn)].filter(Boolean).join(' · '),
  ];
}

const writtenDates = new Map<string, string>();

/** Dates repeat from row to row and from page to page, and writing one out is slow. */
function publishedOn(date: string): string {
  const known = writtenDates.get(date);
  if (known) return known;
  if (writtenDates.size > 5000) writtenDates.clear();
  const written = formatPartialDate(date);
  writtenDates.set(date, written);
  return written;
}

const shownLength = 220;

function shortened(statement: string): string {
  if (statement.length <= shownLength) return statement;
  const cut = statement.lastIndexOf(' ', shownLength);
  return `${statement.slice(0, cut > 0 ? cut : shownLength)} …`;
}
