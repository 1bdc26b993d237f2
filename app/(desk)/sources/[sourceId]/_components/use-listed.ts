'use client';

import { useMemo } from 'react';
import type { ReaderPlace } from './reader-url';
import type { ReaderClaim } from './reader-view';

/**
 * The claims that the list shows, in the order of the text. A chosen claim stays listed whatever the
 * filter says, or its decision would take it away.
 */
export function useListed(
  claims: readonly ReaderClaim[],
  chosen: ReaderClaim | null,
  { show, attitudes }: Pick<ReaderPlace, 'show' | 'attitudes'>,
): readonly ReaderClaim[] {
  const filtered = useMemo(
    () => claims.filter((claim) => isListed(claim, show, attitudes)),
    [claims, show, attitudes],
  );
  const isStray = chosen !== null && !isListed(chosen, show, attitudes);
  const strayId = isStray ? chosen.id : null;
  return useMemo(
    () =>
      strayId === null
        ? filtered
        : claims.filter((claim) => claim.id === strayId || isListed(claim, show, attitudes)),
    [claims, filtered, strayId, show, attitudes],
  );
}

function isListed(claim: ReaderClaim, show: ReaderPlace['show'], attitudes: boolean): boolean {
  if (claim.act === 'attitude' && !attitudes) return false;
  if (show === 'all') return true;
  return (claim.status === 'proposed') === (show === 'proposed');
}
