import { withDirectionShown } from '@/lib/text/prose';

interface Difference {
  field: string;
  from: string | null;
  to: string | null;
}

const words = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** What an event changed, as from and to; what it only tells, as to. */
function differencesOf(data: Record<string, unknown>): Difference[] {
  return Object.entries(data).flatMap(([field, value]): Difference[] => {
    if (field === 'v') return [];
    if (field !== 'changes' || typeof value !== 'object' || value === null) {
      const to = words(value);
      return to === null || to === '' ? [] : [{ field, from: null, to }];
    }
    const changes = value as Record<string, { from: unknown; to: unknown }>;
    return Object.entries(changes).map(([changed, { from, to }]) => ({
      field: changed,
      from: words(from),
      to: words(to),
    }));
  });
}

/** What changed as a difference; the JSON itself is one click away. */
export function EventData({ data }: { data: Record<string, unknown> }) {
  return (
    <>
      <dl className="grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-1 sm:grid-cols-[max-content_minmax(0,1fr)]">
        {differencesOf(data).map(({ field, from, to }) => (
          <div key={field} className="contents">
            <dt className="text-ink-soft">{field}</dt>
            <dd className="whitespace-pre-line [overflow-wrap:anywhere]">
              {from !== null && (
                <>
                  <del className="decoration-bad">{withDirectionShown(from)}</del>{' '}
                </>
              )}
              {to === null ? (
                <span className="text-ink-soft">taken away</span>
              ) : from === null ? (
                withDirectionShown(to)
              ) : (
                <ins className="decoration-good underline-offset-2">{withDirectionShown(to)}</ins>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <details className="mt-4">
        <summary className="tap inline-flex items-center text-small font-medium text-accent">
          As JSON
        </summary>
        <pre className="mt-2 overflow-x-auto rounded-box bg-wash p-3 font-mono text-small whitespace-pre-wrap">
          {withDirectionShown(JSON.stringify(data, null, 2))}
        </pre>
      </details>
    </>
  );
}
