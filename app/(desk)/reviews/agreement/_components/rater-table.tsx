import type { RaterAgreement } from '@/lib/reviews/agreement-of';
import type { ScaleValue } from '@/lib/settings/setting';
import { counted } from './figure';

/** Raters shown at once, the most ratings first. */
const mostRaters = 200;

const tableStyle =
  'w-full border-collapse text-body tabular-nums [&_th]:border-b [&_th]:border-edge [&_th]:px-3 [&_th]:py-2 [&_th]:text-end [&_th]:text-small [&_th]:font-semibold [&_th:first-child]:ps-0 [&_th:first-child]:text-start [&_tbody_th]:border-rule [&_tbody_th]:text-body [&_tbody_th]:font-normal [&_td]:border-b [&_td]:border-rule [&_td]:px-3 [&_td]:py-2 [&_td]:text-end [&_td]:whitespace-nowrap';

/** Each rater: how much they rated, whether they lean to one side, and what they gave. */
export function RaterTable({
  raters,
  values,
}: {
  raters: readonly RaterAgreement[];
  /** The values in the order of the scale, the lowest first. */
  values: readonly ScaleValue[];
}) {
  return (
    <section>
      <h2 className="mb-1 text-title">Raters</h2>
      <p className="mb-3 max-w-prose text-small text-ink-soft">
        Leaning is how many steps of the scale a rater lies above or below the others of the same
        claim, on average. It judges nobody: the one who stands alone may be right.
      </p>
      {raters.length > mostRaters && (
        <p className="mb-2 text-small text-ink-soft">The {mostRaters} with the most ratings.</p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is scrolled by keyboard too */}
      <section aria-label="Raters and what they gave" tabIndex={0} className="overflow-x-auto">
        <table className={tableStyle}>
          <caption className="sr-only">Raters</caption>
          <thead>
            <tr>
              <th scope="col">Rater</th>
              <th scope="col">Leaning</th>
              <th scope="col">Ratings</th>
              {values.map(({ id, word }) => (
                <th key={id} scope="col">
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {raters.slice(0, mostRaters).map(({ memberId, name, ratings, lean, given }) => (
              <tr key={memberId}>
                <th scope="row">{name}</th>
                <td>{leanWords(lean)}</td>
                <td>{counted(ratings)}</td>
                {values.map(({ id }, place) => (
                  <td key={id}>{counted(given[place] ?? 0)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function leanWords(lean: number | null): string {
  if (lean === null) return 'never rated with others';
  const steps = Math.abs(lean).toFixed(1);
  if (steps === '0.0') return 'with the others';
  return `${steps} ${steps === '1.0' ? 'step' : 'steps'} ${lean > 0 ? 'higher' : 'lower'}`;
}
