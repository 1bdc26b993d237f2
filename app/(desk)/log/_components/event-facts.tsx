import { RecordLink } from '@/app/_components/record-link';
import { WordDifference } from '@/app/_components/word-difference';
import { withDirectionShown } from '@/lib/text/prose';
import type { EventFact } from '@/lib/trail/event-facts';

/** What an event changed, thing by thing: what went struck through, what came underlined. */
export function EventFacts({ facts }: { facts: readonly EventFact[] }) {
  return (
    <dl className="grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-1 sm:grid-cols-[max-content_minmax(0,1fr)]">
      {facts.map((fact) => (
        <div key={`${fact.label} ${fact.from} ${fact.to}`} className="contents">
          <dt className="text-ink-soft">{fact.label}</dt>
          <dd className="whitespace-pre-line [overflow-wrap:anywhere]">
            <Said fact={fact} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Said({ fact: { from, to, record } }: { fact: EventFact }) {
  const now = to !== null && record ? <RecordLink {...record}>{to}</RecordLink> : null;
  if (from === null) return now ?? withDirectionShown(to ?? '');
  if (to !== null && !now) return <WordDifference from={from} to={to} />;
  return (
    <>
      <del className="bg-bad-wash text-ink">{withDirectionShown(from)}</del>{' '}
      {now ?? <span className="text-ink-soft">taken away</span>}
    </>
  );
}

/** The data of an event as they are kept, one click away. */
export function EventJson({ data }: { data: Record<string, unknown> }) {
  return (
    <details className="mt-4">
      <summary className="tap inline-flex items-center text-small font-medium text-accent">
        As JSON
      </summary>
      <pre className="mt-2 overflow-x-auto rounded-box bg-wash p-3 font-mono text-small whitespace-pre-wrap">
        {withDirectionShown(JSON.stringify(data, null, 2))}
      </pre>
    </details>
  );
}
