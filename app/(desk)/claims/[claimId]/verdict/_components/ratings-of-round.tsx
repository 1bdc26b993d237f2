import { Prose } from '@/app/_components/prose';
import { VerdictMark } from '@/app/_components/verdict-mark';
import { scaleValue } from '@/lib/settings/setting';
import type { FileVersion, RoundView } from '@/lib/verdicts/get-verdict-file';

/** The ratings a verdict may rest on, those it does rest on, and what lies in their middle. */
export function RatingsOfRound({
  round,
  version,
}: {
  round: RoundView;
  version: FileVersion | null;
}) {
  const rests = new Set(version?.ratingIds ?? []);
  return (
    <section aria-labelledby="ratings">
      <h2 id="ratings" className="mb-1 text-title">
        Ratings, round {round.round}
      </h2>
      {!round.isClosed ? (
        <p className="text-body text-ink-soft">Still open. They are shown when it is closed.</p>
      ) : (
        <>
          <p className="mb-2 text-small text-ink-soft">
            {round.median.length === 0
              ? 'They have no middle.'
              : `In the middle: ${round.median
                  .map((id) => scaleValue(round.scale, id)?.word ?? id)
                  .join(' or ')}.`}{' '}
            {round.isDiscussed && 'They lie apart and are being discussed.'}
          </p>
          <ul className="divide-y divide-rule border-y border-rule">
            {round.ratings.map((rating) => (
              <li key={rating.id} className="py-2">
                <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
                  <VerdictMark amounts={rating.tone} word={rating.word} />
                  <span className="font-medium">{rating.memberName}</span>
                  <span className="text-small text-ink-soft">{rating.confidence} confidence</span>
                </div>
                {version && version.reviewId === round.reviewId && !rests.has(rating.id) && (
                  <p className="text-small text-ink-soft">The verdict does not rest on it.</p>
                )}
                <details className="mt-1 text-small">
                  <summary className="tap text-accent">Rationale</summary>
                  <Prose markdown={rating.rationale} />
                </details>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
