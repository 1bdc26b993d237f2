import { Check, ShieldAlert, ShieldCheck, X } from 'lucide-react';
import { TextLink } from '@/app/_components/text-link';
import { Timestamp } from '@/app/_components/timestamp';
import type { Actor } from '@/lib/auth/actor';
import { seenReviewsOf } from '@/lib/reviews/seen-reviews';
import { getTrail, type TrailStep } from '@/lib/trail/trail';
import { headingOf } from '../trail/_components/step-words';

/** The trail in brief, folded: each step with its last event and whether it stands just now. */
export async function TrailStrip({ actor, claimId }: { actor: Actor; claimId: number }) {
  const trail = await getTrail(actor, { type: 'claim', id: claimId }, seenReviewsOf(actor));
  if (!trail) return null;
  const fallen = trail.steps.filter((step) => !stands(step)).length;
  const Icon = fallen === 0 ? ShieldCheck : ShieldAlert;
  return (
    <details className="mt-8 rounded-box border border-rule bg-sheet">
      <summary className="flex min-h-11 cursor-pointer items-center gap-2 px-4 py-2 text-body">
        <Icon
          aria-hidden="true"
          className={`size-5 shrink-0 ${fallen === 0 ? 'text-good' : 'text-bad'}`}
        />
        <span>
          <span className="font-semibold">Trail</span>{' '}
          {fallen === 0
            ? `Every one of ${trail.steps.length} steps stands`
            : `${fallen} of ${trail.steps.length} steps do not stand`}
          <span className="text-ink-soft">, checked just now</span>
        </span>
      </summary>
      <div className="border-t border-rule px-4 pb-3">
        <ol aria-label="Steps of the trail, latest first" className="divide-y divide-rule">
          {trail.steps.map((step) => (
            <StripStep key={`${step.type} ${step.id}`} step={step} claimId={claimId} />
          ))}
        </ol>
        <p className="mt-3 text-small">
          <TextLink href={`/claims/${claimId}/trail`}>
            The whole trail, to print or hand on
          </TextLink>
        </p>
      </div>
    </details>
  );
}

function StripStep({ step, claimId }: { step: TrailStep; claimId: number }) {
  const last = step.events.at(-1);
  const holds = stands(step);
  return (
    <li className="flex items-start gap-2 py-1.5 text-small">
      {holds ? (
        <Check aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-good" />
      ) : (
        <X aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-bad" />
      )}
      <span className="min-w-0">
        <TextLink href={`/claims/${claimId}/trail#${step.type}-${step.id}`}>
          {headingOf(step)}
        </TextLink>{' '}
        {holds ? (
          <span className="sr-only">stands</span>
        ) : (
          <strong className="text-bad">does not stand</strong>
        )}{' '}
        {last && (
          <span className="text-ink-soft">
            {last.actorName}, <Timestamp at={last.at} />, event{' '}
            <span className="font-mono">{last.seq}</span>
          </span>
        )}
      </span>
    </li>
  );
}

function stands({ checks }: TrailStep): boolean {
  return checks.every(({ holds }) => holds);
}
