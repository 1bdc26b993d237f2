import type { ClaimLine } from './claim-line';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in HTML, between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign]!);
}

/**
 * The rows of a table of claims as HTML, everything that people or sources wrote escaped. Written
 * as text because fifty rows of elements cost more than all the rest of the page together.
 */
export function claimRowsHtml(
  lines: readonly ClaimLine[],
  query: string,
  hideSpeaker: boolean,
): string {
  const suffix = escapeHtml(query);
  return lines.map((line) => rowHtml(line, suffix, hideSpeaker)).join('');
}

function rowHtml(line: ClaimLine, suffix: string, hideSpeaker: boolean): string {
  const [id, statement, , , , kind, status, percent, sourceId, sourceTitle, published] = line;
  const claim = `<a href="/claims/${id}${suffix}">${escapeHtml(statement)}</a>`;
  const source = `<a href="/sources/${sourceId}?claim=${id}">${escapeHtml(sourceTitle)}</a><small>${escapeHtml(published)}</small>`;
  return [
    `<tr role="row"><th role="rowheader" scope="row" data-title="Claim"><span>${claim}</span></th>`,
    hideSpeaker ? '' : cell('Speaker', speakerHtml(line)),
    cell('Kind', `<span data-kind="${kind}">${kind}</span>`),
    cell('Status', statusHtml(status, percent)),
    cell('Source', source),
    '</tr>',
  ].join('');
}

function cell(title: string, html: string): string {
  return `<td role="cell" data-title="${title}"><span>${html}</span></td>`;
}

function speakerHtml([, , speakerId, name, affiliation]: ClaimLine): string {
  if (name === false) return '<small>Hidden until you have rated</small>';
  const role = affiliation ? `<small>“${escapeHtml(affiliation)}”</small>` : '';
  if (speakerId !== null) {
    return `<a href="/speakers/${speakerId}">${escapeHtml(name ?? '')}</a>${role}`;
  }
  return `${name ? `<em>${escapeHtml(name)}?</em>` : '<small>Not known</small>'}${role}`;
}

const statusWords: Record<string, string> = {
  proposed: 'Proposed',
  open: 'Accepted',
  in_review: 'In review',
  rated: 'Rated',
  verdict_submitted: 'Verdict submitted',
  returned: 'Returned',
  approved: 'Approved',
  published: 'Published',
  corrected: 'Corrected',
  withdrawn: 'Withdrawn',
  dismissed: 'Dismissed',
};

function statusHtml(status: string, percent: number | null): string {
  const word = statusWords[status] ?? status;
  const mark = `<span data-status="${status}">${word}</span>`;
  return percent === null ? mark : `${mark}<small>${percent} % sure</small>`;
}
