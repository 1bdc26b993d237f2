import type { AgreementView } from '@/lib/reviews/agreement-of';
import { counted, figure } from './figure';

/** The whole in one number, how sure it is, and what it means to somebody who checks facts. */
export function AlphaFigure({ view }: { view: AgreementView }) {
  const { alpha, interval } = view;
  return (
    <section aria-labelledby="alpha" className="grid gap-x-10 gap-y-4 lg:grid-cols-[auto_1fr]">
      <div>
        <h2 id="alpha" className="font-sans text-small font-semibold text-ink-soft">
          Krippendorff’s alpha
        </h2>
        <p className="font-serif text-[3.25rem] leading-none tabular-nums">{figure(alpha)}</p>
        {interval && (
          <p className="mt-1 text-body tabular-nums">
            {figure(interval.low)} to {figure(interval.high)}{' '}
            <span className="text-small text-ink-soft">with 95 % confidence</span>
          </p>
        )}
        <p className="mt-2 text-small text-ink-soft tabular-nums">
          {count(view.ratings, 'rating')} of {count(view.rounds, 'round')},{' '}
          {counted(view.pairedRounds)} with two or more values in the order
          {view.onOtherScales > 0 && (
            <>
              <br />
              {count(view.onOtherScales, 'rating')} on another version of the scale left out
            </>
          )}
        </p>
      </div>
      <div className="max-w-prose text-body">
        <p className="font-semibold">{meaningOf(alpha)}</p>
        <p className="mt-1">
          Alpha is 1 when all raters of a claim always give the same value, and 0 when they agree no
          more than if the ratings had been dealt out by chance. To be a step apart weighs less than
          to be at opposite ends. Below 0.667 a rating says as much about who gave it as about the
          claim; from 0.8 on, another pair of raters would most likely have come to the same.
        </p>
        <details className="mt-2 text-small text-ink-soft">
          <summary className="tap cursor-pointer">How it is computed</summary>
          <p className="mt-1">
            Krippendorff’s alpha for ordered values (2011), each round of rating a unit, missing
            ratings allowed, each rater’s last rating counting. Values apart from the order, such as
            unproven, have no place in it: with them, and with any difference counting the same,
            alpha is {figure(view.nominalAlpha)}. The interval is a percentile bootstrap:{' '}
            {counted(interval?.resamples ?? 1_000)} times as many rounds are drawn anew from these,
            with replacement, and 95 % of the alphas lie in between. The same ratings give the same
            interval.
          </p>
        </details>
      </div>
    </section>
  );
}

/** Krippendorff's own marks: 0.8 to rely on, 0.667 for tentative conclusions. */
function meaningOf(alpha: number | null): string {
  if (alpha === null) {
    return 'Too little to tell: it takes two ratings of the same claim, and two values in use.';
  }
  if (alpha >= 0.8) return 'These ratings can be relied on.';
  if (alpha >= 2 / 3) return 'These ratings allow careful conclusions.';
  if (alpha > 0) return 'These raters disagree too often to rely on a single rating.';
  return 'These raters agree no more than chance would have them.';
}

const count = (value: number, of: string) => `${counted(value)} ${of}${value === 1 ? '' : 's'}`;
