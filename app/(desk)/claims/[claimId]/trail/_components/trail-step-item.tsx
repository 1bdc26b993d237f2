import { Check, X } from 'lucide-react';
import { Hash } from '@/app/_components/hash';
import { TextLink } from '@/app/_components/text-link';
import { Timestamp } from '@/app/_components/timestamp';
import type { ClaimView } from '@/lib/claims/get-claim';
import { withDirectionShown } from '@/lib/text/prose';
import type { TrailStep } from '@/lib/trail/trail';
import { WordsInContext } from '../../_components/words-in-context';
import { addressOf, factsOf, headingOf } from './step-words';

/** One step back: what it is, who did what when, and what was checked just now. */
export function TrailStepItem({ step, claim }: { step: TrailStep; claim: ClaimView }) {
  const address = addressOf(step, claim.id);
  const heading = headingOf(step);
  return (
    <li className="relative break-inside-avoid py-3 ps-5">
      <h3 className="text-lead font-semibold">
        {address ? <TextLink href={address}>{heading}</TextLink> : heading}
      </h3>
      <ul className="text-small text-ink-soft">
        {step.events.map((event) => (
          <li key={event.seq}>
            Event <span className="font-mono">{event.seq}</span> · <Timestamp at={event.at} /> ·{' '}
            {event.actorName}, {event.actorRole} · {event.gloss}
          </li>
        ))}
      </ul>
      {step.type === 'claim' && (
        <div className="my-2">
          <WordsInContext claim={claim} />
        </div>
      )}
      <dl className="my-1 grid grid-cols-[minmax(0,1fr)] gap-x-4 text-small sm:grid-cols-[max-content_minmax(0,1fr)]">
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
      <ul className="text-small">
        {step.checks.map(({ what, holds }) => (
          <li
            key={what}
            className={`flex items-start gap-1.5 ${holds ? 'text-good' : 'font-semibold text-bad'}`}
          >
            {holds ? (
              <Check aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
            ) : (
              <X aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
            )}
            <span>
              {what}
              {holds ? '.' : ': it does not.'}
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}
