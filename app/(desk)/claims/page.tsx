import { Quote } from 'lucide-react';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { EmptyState } from '@/app/_components/empty-state';
import { LinkButton } from '@/app/_components/link-button';
import { PageHeader } from '@/app/_components/page-header';
import { Pagination } from '@/app/_components/pagination';
import { PageFrame } from '@/app/_components/shell/page-frame';
import { requireActor } from '@/lib/auth/session';
import {
  claimFiltersQuery,
  isFiltered,
  parseClaimFilters,
  parseClaimPlace,
} from '@/lib/claims/claim-filters';
import { countClaims, countLimit, listClaims } from '@/lib/claims/list-claims';
import { ClaimFiltersBar } from './_components/claim-filters-bar';
import { ClaimTable } from './_components/claim-table';
import { resolveNames } from './_components/resolve-names';

export const metadata: Metadata = { title: 'Claims' };

type Params = Record<string, string | string[] | undefined>;

const word = (value: string | string[] | undefined) =>
  typeof value === 'string' ? value.trim() : undefined;

export default async function ClaimsPage({ searchParams }: { searchParams: Promise<Params> }) {
  const actor = await requireActor();
  const params = await searchParams;
  const typed = { by: word(params.by), in: word(params.in) };
  const { filters, names, isMoved, unknown } = await resolveNames(
    actor,
    parseClaimFilters(params),
    typed,
  );
  if (isMoved) redirect(`/claims${claimFiltersQuery(filters)}`);
  const place = parseClaimPlace(params);
  const [page, count] = await Promise.all([
    listClaims(actor, filters, place),
    countClaims(actor, filters),
  ]);
  const query = claimFiltersQuery(filters);
  const pageLink = (to: Parameters<typeof claimFiltersQuery>[1]) =>
    `/claims${claimFiltersQuery(filters, to)}`;
  const [first, last] = [page.rows[0], page.rows.at(-1)];
  return (
    <PageFrame>
      <PageHeader
        title="Claims"
        lede="What speakers are reported to have said, each tied to the words of its source."
      />
      <ClaimFiltersBar filters={filters} names={names} isFiltered={isFiltered(filters)} />
      <UnknownNames {...unknown} />
      <p role="status" className="mb-2 text-small text-ink-soft">
        {counted(count)}
      </p>
      {page.rows.length > 0 ? (
        <ClaimTable rows={page.rows} query={query} caption="Claims" />
      ) : isFiltered(filters) || place.after || place.before ? (
        <EmptyState
          title="No claim matches."
          action={<LinkButton href="/claims">Show all claims</LinkButton>}
        >
          Try fewer words or fewer filters. Put words in quote marks to find them side by side, or a
          star after a beginning: <q>minist*</q>.
        </EmptyState>
      ) : (
        <EmptyState
          icon={<Quote />}
          title="There are no claims yet."
          action={<LinkButton href="/sources">Go to the sources</LinkButton>}
        >
          Import a source: Verbatim proposes every quoted or reported claim in it. Or open one and
          mark a claim yourself.
        </EmptyState>
      )}
      <Pagination
        label="Pages of claims"
        previous={page.hasPrevious && first ? pageLink({ before: first.id }) : null}
        next={page.hasNext && last ? pageLink({ after: last.id }) : null}
        position={
          page.hasNext || page.hasPrevious ? (
            <>
              {page.hasPrevious && <a href={pageLink({})}>To the first</a>}
              {page.hasPrevious && page.hasNext && ' · '}
              {page.hasNext && <a href={pageLink({ last: true })}>To the last</a>}
            </>
          ) : undefined
        }
      />
    </PageFrame>
  );
}

function counted(count: number): string {
  if (count > countLimit) return `More than ${countLimit.toLocaleString('en-GB')} claims`;
  return count === 1 ? '1 claim' : `${count.toLocaleString('en-GB')} claims`;
}

function UnknownNames({ speaker, source }: { speaker: string | null; source: string | null }) {
  const sentences = [
    speaker && `No speaker goes by “${speaker}”: that filter is left out.`,
    source && `No source is called “${source}”: that filter is left out.`,
  ].filter(Boolean);
  if (sentences.length === 0) return null;
  return (
    <p className="mb-2 rounded-small bg-warn-wash px-3 py-2 text-body">{sentences.join(' ')}</p>
  );
}
