import { TextLink } from '@/app/_components/text-link';
import { type AgreementFilters, agreementQuery } from '@/lib/reviews/agreement-filters';
import {
  type AgreementView,
  type PairAgreement,
  type RaterAgreement,
  ratersAPage,
} from '@/lib/reviews/agreement-of';
import { counted, figure } from './figure';

/** Said once for the table and not in each of its cells, which are many. */
const tableStyle =
  'border-separate border-spacing-0.5 text-small tabular-nums [&_th]:max-w-40 [&_th]:px-2 [&_th]:py-1 [&_th]:text-start [&_th]:font-semibold [&_th]:break-words [&_td]:min-w-28 [&_td]:px-2 [&_td]:py-1.5 [&_td]:text-ink [&_td[data-none]]:bg-wash [&_td[data-none]]:text-ink-soft [&_td[data-self]]:min-w-0 [&_b]:text-body forced-colors:[&_td]:border';

/** Each pair of raters as a cell: the deeper the tint, the closer they are; the number says how close. */
export function PairMap({ view, filters }: { view: AgreementView; filters: AgreementFilters }) {
  const known = new Map(view.pairs.map((pair) => [`${pair.a} ${pair.b}`, pair.agreement]));
  return (
    <section aria-labelledby="pairs">
      <h2 id="pairs" className="mb-1 text-title">
        Pairs of raters
      </h2>
      <p className="mb-3 max-w-prose text-small text-ink-soft">
        Cohen’s weighted kappa, which counts steps by their square: 1 is perfect agreement, 0 what
        chance would give. Under it, in how many claims both gave a value in the order, and how
        often the same. In brackets: with each step counting alike.
      </p>
      <Pages view={view} filters={filters} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is scrolled by keyboard too */}
      <section aria-label="Agreement of pairs" tabIndex={0} className="overflow-x-auto">
        <table className={tableStyle}>
          <caption className="sr-only">Weighted kappa of each pair of raters</caption>
          <thead>
            <tr>
              <td data-self="" />
              {view.columns.map((rater) => (
                <th key={rater.memberId} scope="col">
                  {rater.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.rows.map((rater) => (
              <tr key={rater.memberId}>
                <th scope="row">{rater.name}</th>
                {view.columns.map((other) => (
                  <PairCell
                    key={other.memberId}
                    isSame={rater.memberId === other.memberId}
                    agreement={known.get(`${rater.memberId} ${other.memberId}`)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function PairCell({
  isSame,
  agreement,
}: {
  isSame: boolean;
  agreement: PairAgreement | undefined;
}) {
  if (isSame) return <td data-self="" />;
  if (!agreement) return <td data-none="">none in common</td>;
  const { quadratic, linear, rounds, same } = agreement;
  return (
    <td style={{ background: tintOf(quadratic) }}>
      <b>{figure(quadratic)}</b> ({figure(linear)})
      <br />
      {wordOf(quadratic)}
      <br />
      {counted(rounds)} {rounds === 1 ? 'claim' : 'claims'}, {Math.round(100 * same)} % same
    </td>
  );
}

/** In tenths, from the page's own colour to a third of the accent: words stay readable on all. */
function tintOf(kappa: number | null): string {
  if (kappa === null) return 'var(--wash)';
  const depth = Math.round(Math.max(0, Math.min(1, kappa)) * 10) * 3.5;
  return `color-mix(in oklab, var(--accent) ${depth}%, var(--paper))`;
}

/** The words of Landis & Koch (1977). */
function wordOf(kappa: number | null): string {
  if (kappa === null) return 'cannot be told';
  if (kappa < 0) return 'worse than chance';
  if (kappa <= 0.2) return 'slight';
  if (kappa <= 0.4) return 'fair';
  if (kappa <= 0.6) return 'moderate';
  if (kappa <= 0.8) return 'substantial';
  return 'almost perfect';
}

function Pages({ view, filters }: { view: AgreementView; filters: AgreementFilters }) {
  if (view.raterPages === 1) return null;
  const pages = Array.from({ length: view.raterPages }, (_, at) => at + 1);
  const group = (name: 'rows' | 'columns', label: string, shown: readonly RaterAgreement[]) => (
    <p className="text-small">
      <span className="text-ink-soft">{label}: </span>
      {pages.map((page) => {
        const words = `${(page - 1) * ratersAPage + 1}–${Math.min(page * ratersAPage, view.raters.length)}`;
        const isHere = filters[name] === page;
        return isHere ? (
          <strong key={page} aria-current="true" className="me-2">
            {words}
          </strong>
        ) : (
          <TextLink
            key={page}
            className="me-2"
            href={`/reviews/agreement${agreementQuery({ ...filters, [name]: page })}`}
          >
            {words}
          </TextLink>
        );
      })}
      {shown.length === 0 && <span className="text-ink-soft">nobody on this page</span>}
    </p>
  );
  return (
    <nav aria-label="Raters shown" className="no-print mb-3 flex flex-col gap-1">
      {group('rows', 'Raters down', view.rows)}
      {group('columns', 'Raters across', view.columns)}
    </nav>
  );
}
