'use client';

import type { ClaimLine } from './claim-line';
import { claimRowsHtml } from './claim-rows';
import './claim-table.css';

/**
 * The table in the browser's part of the page, so that its lines travel as data: `json` holds a
 * `ClaimLine[]` as one text, because React takes every value of a property in hand by itself, on
 * the way out and on the way in.
 */
export function ClaimLines({
  json,
  query,
  caption,
  hideSpeaker,
}: {
  json: string;
  query: string;
  caption: string;
  hideSpeaker: boolean;
}) {
  const lines: readonly ClaimLine[] = JSON.parse(json);
  const titles = ['Claim', ...(hideSpeaker ? [] : ['Speaker']), 'Kind', 'Status', 'Source'];
  return (
    // The roles are written out because laying a table out as blocks takes them away.
    // biome-ignore-start lint/a11y/noRedundantRoles: see above
    <table role="table" className="claim-table">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {titles.map((title) => (
            <th key={title} role="columnheader" scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody
        role="rowgroup"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped where it is written, and held by a test
        dangerouslySetInnerHTML={{ __html: claimRowsHtml(lines, query, hideSpeaker) }}
      />
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}
