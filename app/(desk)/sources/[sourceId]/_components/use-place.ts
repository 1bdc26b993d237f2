'use client';

import { useCallback, useEffect, useState } from 'react';
import { type ReaderPlace, writeReaderPlace } from './reader-url';

/** Where the member is in the reader, kept in the address so that a link or a reload finds it. */
export function usePlace(initial: ReaderPlace) {
  const [place, setPlace] = useState(initial);
  const change = useCallback(
    (news: Partial<ReaderPlace>) => setPlace((old) => ({ ...old, ...news })),
    [],
  );
  useEffect(() => {
    // Browsers allow only so many changes of address a second; a held-down key makes more.
    const timer = setTimeout(() => {
      const query = writeReaderPlace(location.search, place);
      if (query !== location.search)
        history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
    }, 150);
    return () => clearTimeout(timer);
  }, [place]);
  return [place, change] as const;
}
