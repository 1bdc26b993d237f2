import { Hash } from '@/app/_components/hash';
import { TextLink } from '@/app/_components/text-link';
import type { HistoryStep } from '@/lib/claims/claim-history';
import type { ClaimView } from '@/lib/claims/get-claim';
import { withDirectionShown } from '@/lib/text/prose';
import type { TrailEvent, TrailStep } from '@/lib/trail/trail';
import { WordsInContext } from '../../_components/words-in-context';
import { CheckList } from './check-list';
import type { Place } from './step-addresses';
import { StepEvents } from './step-events';
import { factsOf, headingOf } from './step-words';

export interface TrailStepItemProps {
  step: TrailStep;
  claim: ClaimView;
  history: readonly HistoryStep[];
  /** Where the thing itself is shown; null: nowhere. */
  address: string | null;
  more: readonly Place[];
  canOpen: (event: TrailEvent) => boolean;
}

/** One step back: what it is, who did what when, and what was checked just now. */
export function TrailStepItem({
  step,
  claim,
  history,
  address,
  more,
  canOpen,
}: TrailStepItemProps) {
  const heading = headingOf(step);
  return (
    <li id={`${step.type}-${step.id}`} className="relative scroll-mt-16 py-3 ps-5">
      <h3 className="text-lead font-semibold">
        {address ? <TextLink href={address}>{heading}</TextLink> : heading}
      </h3>
      <StepEvents
        events={step.events}
        history={step.type === 'claim' ? history : []}
        canOpen={canOpen}
      />
      {step.type === 'claim' && (
        <div className="my-2">
          <WordsInContext claim={claim} />
        </div>
      )}
      <dl className="my-1 grid grid-cols-[minmax(0,1fr)] gap-x-4 text-small sm:grid-cols-[max-content_minmax(0,1fr)] print:grid-cols-[max-content_minmax(0,1fr)]">
        {factsOf(step).map(({ label, value }) => (
          <div key={label} className="contents">
            <dt className="text-ink-soft">{label}</dt>
            <dd className="whitespace-pre-line [overflow-wrap:anywhere]">
              {withDirectionShown(value)}
            </dd>
          </div>
        ))}
        <dt className="text-ink-soft">Seal</dt>
        <dd>
          <Hash value={step.seal} label="Seal" />
        </dd>
      </dl>
      {more.length > 0 && (
        <p className="no-print flex flex-wrap gap-x-4 text-small">
          {more.map(({ label, href }) =>
            href.startsWith('/api/') ? (
              <a key={href} href={href} className="text-accent underline">
                {label}
              </a>
            ) : (
              <TextLink key={href} href={href}>
                {label}
              </TextLink>
            ),
          )}
        </p>
      )}
      <CheckList checks={step.checks} />
    </li>
  );
}
