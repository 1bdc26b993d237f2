'use client';

import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef } from 'react';
import { ClaimRow } from './claim-row';
import { tieHover } from './hover-tie';
import type { ReaderClaim } from './reader-view';

interface ClaimListProps {
  listed: readonly ReaderClaim[];
  chosenId: number | null;
  reader: RefObject<HTMLElement | null>;
  onChoose: (claimId: number) => void;
}

/** The claims in the order of the text. Only the rows in sight are in the page. */
export function ClaimList({ listed, chosenId, reader, onChoose }: ClaimListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  // A new function on each render would have every row measured again.
  const keyOf = useCallback((index: number) => listed[index]!.id, [listed]);
  const rows = useVirtualizer({
    count: listed.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 98,
    getItemKey: keyOf,
    overscan: 6,
    initialRect: { width: 400, height: 600 },
  });
  const chosenIndex = listed.findIndex((claim) => claim.id === chosenId);

  useEffect(() => {
    if (chosenIndex >= 0) rows.scrollToIndex(chosenIndex, { align: 'auto' });
  }, [chosenIndex, rows]);

  const onKeyDown = (event: KeyboardEvent) => {
    const last = listed.length - 1;
    const goals: Record<string, number> = {
      ArrowDown: Math.min(chosenIndex + 1, last),
      ArrowUp: Math.max(chosenIndex - 1, 0),
      Home: 0,
      End: last,
    };
    const goal = goals[event.key];
    if (goal === undefined || !listed[goal]) return;
    event.preventDefault();
    onChoose(listed[goal].id);
  };

  return (
    <div
      ref={scroller}
      role="listbox"
      aria-label="Claims"
      data-shortcuts=""
      tabIndex={0}
      aria-activedescendant={chosenIndex >= 0 ? `claim-row-${chosenId}` : undefined}
      onKeyDown={onKeyDown}
      className="h-full overflow-y-auto overscroll-contain outline-offset-[-2px]"
    >
      <div className="relative" role="presentation" style={{ blockSize: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((row) => {
          const claim = listed[row.index]!;
          const isChosen = claim.id === chosenId;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox has the keys
            // biome-ignore lint/a11y/useFocusableInteractive: the listbox has the focus, and says which row is active
            <div
              key={row.key}
              ref={rows.measureElement}
              data-index={row.index}
              data-row={claim.id}
              id={`claim-row-${claim.id}`}
              role="option"
              aria-selected={isChosen}
              aria-setsize={listed.length}
              aria-posinset={row.index + 1}
              onClick={() => onChoose(claim.id)}
              onPointerEnter={() => tieHover(reader.current, claim.id)}
              onPointerLeave={() => tieHover(reader.current, null)}
              style={{ transform: `translateY(${row.start}px)` }}
              className={`absolute inset-x-0 top-0 cursor-pointer border-b border-rule border-s-4 py-2.5 ps-3 pe-4 data-hover:bg-accent-wash ${
                isChosen
                  ? 'border-s-accent bg-accent-wash forced-colors:border-s-[Highlight]'
                  : 'border-s-transparent forced-colors:border-s-[Canvas]'
              }`}
            >
              <ClaimRow claim={claim} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
