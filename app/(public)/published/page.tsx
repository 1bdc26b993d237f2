import type { Metadata } from 'next';
import { EmptyState } from '@/app/_components/empty-state';
import { Pagination } from '@/app/_components/pagination';
import { VerdictMark } from '@/app/_components/verdict-mark';
import { withDirectionShown } from '@/lib/text/prose';
import { publicPath } from '@/lib/verdicts/claim-review';
import { listPublished, type PublishedRow } from '@/lib/verdicts/list-published';
import { PublicDay } from '../_components/public-day';

export const metadata: Metadata = {
  title: { absolute: 'Fact checks' },
  description: 'What was claimed, by whom, and what we found.',
  alternates: { types: { 'application/atom+xml': '/published/feed.xml' } },
};

const placeOf = (value: string | string[] | undefined) =>
  typeof value === 'string' && /^[1-9]\d{0,14}$/.test(value) ? Number(value) : undefined;

export default async function PublishedPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const after = placeOf((await searchParams).after);
  const { rows, next } = await listPublished(after);
  return (
    <>
      <h1 className="text-headline">What we have checked</h1>
      <p className="mt-1 mb-6 max-w-prose text-ink-soft">
        What was claimed, by whom, and what we found. Newest first; corrections stay in sight.
      </p>
      {rows.length === 0 ? (
        <EmptyState title="Nothing has been published yet.">
          Come back later, or follow the <a href="/published/feed.xml">feed</a>.
        </EmptyState>
      ) : (
        <ol className="divide-y divide-rule border-y border-rule">
          {rows.map((row) => (
            <Entry key={row.verdictId} row={row} />
          ))}
        </ol>
      )}
      <Pagination
        label="Pages of verdicts"
        previous={after === undefined ? null : '/published'}
        next={next === null ? null : `/published?after=${next}`}
      />
    </>
  );
}

function Entry({ row }: { row: PublishedRow }) {
  const isWithdrawn = row.kind === 'withdrawn';
  return (
    <li className="grid gap-x-8 gap-y-2 py-5 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <div className="flex flex-wrap items-start gap-2 sm:flex-col">
        {isWithdrawn ? (
          <span className="text-small font-semibold text-ink-soft">Withdrawn</span>
        ) : (
          <VerdictMark amounts={row.ruling.tone} word={row.ruling.word} />
        )}
        <span className="text-small text-ink-soft">
          <PublicDay at={row.firstPublishedAt} />
        </span>
      </div>
      <div className="min-w-0">
        <h2 className="text-title">
          <a
            href={publicPath(row.verdictId)}
            className="text-ink no-underline hover:text-accent hover:underline"
          >
            {withDirectionShown(row.statement)}
          </a>
        </h2>
        <p className="mt-0.5 text-small text-ink-soft">
          {withDirectionShown(row.speakerName ?? 'Not named')}
          {row.affiliationAsWorded && `, “${withDirectionShown(row.affiliationAsWorded)}”`}
        </p>
        {!isWithdrawn && (
          <p className="mt-2 line-clamp-3 max-w-prose font-serif text-lead">
            {withDirectionShown(row.summary)}
          </p>
        )}
        {row.kind === 'corrected' && (
          <p className="mt-1 text-small font-medium">
            Corrected on <PublicDay at={row.at} />
          </p>
        )}
        {isWithdrawn && (
          <p className="mt-1 text-small font-medium">
            Withdrawn on <PublicDay at={row.at} />
          </p>
        )}
      </div>
    </li>
  );
}
