import { Timestamp } from '@/app/_components/timestamp';
import type { HistoryStep } from '@/lib/claims/claim-history';

/** What the log tells of the claim, oldest first, each step with what it changed. */
export function ClaimHistory({ steps }: { steps: readonly HistoryStep[] }) {
  return (
    <ol className="divide-y divide-rule border-y border-rule text-body">
      {steps.map((step) => (
        <li key={step.seq} className="py-2">
          <p>
            <strong className="font-semibold">{step.actorName}</strong>{' '}
            <span className="text-ink-soft">({step.actorRole})</span> {step.sentence}
          </p>
          <p className="text-small text-ink-soft">
            <Timestamp at={step.at} /> · event <span className="font-mono">{step.seq}</span>
          </p>
          <Differences differences={step.differences} />
        </li>
      ))}
    </ol>
  );
}

/** What a step changed, field by field: what went struck through, what came underlined. */
export function Differences({ differences }: Pick<HistoryStep, 'differences'>) {
  if (differences.length === 0) return null;
  return (
    <ul className="mt-1 ps-4 text-small">
      {differences.map((difference) => (
        <li key={difference.field}>
          <span className="text-ink-soft">{difference.field}: </span>
          {difference.from !== null && (
            <>
              <del className="decoration-bad">{difference.from}</del>{' '}
            </>
          )}
          {difference.to === null ? (
            <span className="text-ink-soft">taken away</span>
          ) : (
            <ins className="decoration-good underline-offset-2">{difference.to}</ins>
          )}
        </li>
      ))}
    </ul>
  );
}
