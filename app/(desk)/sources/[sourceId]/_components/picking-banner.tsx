import { TextLink } from '@/app/_components/text-link';
import type { Failure } from '@/lib/result';

/** Says what the reader is open for, how to do it, and the way back. */
export function PickingBanner({ claimId, failure }: { claimId: number; failure: Failure | null }) {
  return (
    <section
      aria-label="Picking evidence"
      className="no-print flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-b border-edge bg-accent-wash px-4 py-2 text-body sm:px-6"
    >
      <p>
        {failure ? (
          <span role="alert" className="font-semibold text-bad">
            {failure.message}
          </span>
        ) : (
          <>
            Select the words that are evidence for claim {claimId}, then say what they do to it.
            <span className="text-ink-soft"> By keyboard: arrow keys, then Enter.</span>
          </>
        )}
      </p>
      <TextLink href={`/claims/${claimId}/reviews#evidence`}>Back without words</TextLink>
    </section>
  );
}
