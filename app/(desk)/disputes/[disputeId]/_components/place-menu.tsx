'use client';

import { useRef, useState, useTransition } from 'react';
import { moveClaimInDisputeAction, removeClaimFromDisputeAction } from '../../actions';

const deedStyle =
  'tap w-full rounded-small px-2 py-1 text-start text-small text-ink hover:bg-wash aria-disabled:opacity-55';

/**
 * Moves a claim to another side, or takes it out of the dispute. Made of the browser's own parts: a
 * dispute may hold two hundred of these, and the kit's menu costs the server too much each.
 */
export function PlaceMenu({
  disputeId,
  claimId,
  others,
}: {
  disputeId: number;
  claimId: number;
  others: readonly { ordinal: number; label: string }[];
}) {
  const details = useRef<HTMLDetailsElement>(null);
  const [message, setMessage] = useState('');
  const [isBusy, start] = useTransition();
  const act = (side: number | null) => {
    if (isBusy) return;
    start(async () => {
      const result = await (side === null
        ? removeClaimFromDisputeAction({ disputeId, claimId })
        : moveClaimInDisputeAction({ disputeId, claimId, side }));
      setMessage(result.ok ? '' : result.failure.message);
      if (result.ok && details.current) details.current.open = false;
    });
  };
  return (
    <details
      ref={details}
      className="no-print relative ms-auto"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current) return;
        details.current.open = false;
        details.current.querySelector('summary')?.focus();
      }}
    >
      <summary
        aria-label={`Move claim ${claimId} or take it out`}
        className="grid size-7 list-none place-items-center rounded-small text-ink-soft hover:bg-wash"
      >
        <span aria-hidden="true">⋯</span>
      </summary>
      <div className="absolute end-0 top-8 z-10 w-56 rounded-box border border-edge bg-paper p-1 shadow-float">
        {others.map(({ ordinal, label }) => (
          <button
            key={ordinal}
            type="button"
            aria-disabled={isBusy || undefined}
            onClick={() => act(ordinal)}
            className={deedStyle}
          >
            Move to “{label}”
          </button>
        ))}
        <button
          type="button"
          aria-disabled={isBusy || undefined}
          onClick={() => act(null)}
          className={deedStyle}
        >
          Take it out of the dispute
        </button>
      </div>
      <span role="status" className="text-small text-bad">
        {message}
      </span>
    </details>
  );
}
