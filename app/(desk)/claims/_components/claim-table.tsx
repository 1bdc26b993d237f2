import type { ClaimRow } from '@/lib/claims/list-claims';
import { claimLine } from './claim-line';
import { ClaimLines } from './claim-lines';

/** Claims as a table; `query` carries the filters on to each claim's page. */
export function ClaimTable({
  rows,
  query,
  caption,
  hideSpeaker = false,
}: {
  rows: readonly ClaimRow[];
  query: string;
  caption: string;
  hideSpeaker?: boolean;
}) {
  return (
    <ClaimLines
      json={JSON.stringify(rows.map(claimLine))}
      query={query}
      caption={caption}
      hideSpeaker={hideSpeaker}
    />
  );
}
