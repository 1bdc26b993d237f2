import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { EmptyState } from '@/app/_components/empty-state';
import { FilterBar } from '@/app/_components/filter-bar';
import { PageHeader } from '@/app/_components/page-header';
import { Pagination } from '@/app/_components/pagination';
import { PageFrame } from '@/app/_components/shell/page-frame';
import { TextField } from '@/app/_components/text-field';
import { TextLink } from '@/app/_components/text-link';
import { requireActor } from '@/lib/auth/session';
import { getClaim } from '@/lib/claims/get-claim';
import { canRate } from '@/lib/reviews/policy';
import { listSources } from '@/lib/sources/queries';

export const metadata: Metadata = { title: 'Pick words in a source' };

const address = z.object({ claimId: z.coerce.number().int().positive().catch(0) });
const query = z.object({
  q: z.string().trim().max(200).catch('').default(''),
  before: z.coerce.number().int().positive().optional().catch(undefined),
});

interface PageProps {
  params: Promise<{ claimId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Which source to pick evidence in; its reader opens in picking mode. */
export default async function PickSourcePage({ params, searchParams }: PageProps) {
  const actor = await requireActor();
  const claim = await getClaim(actor, address.parse(await params).claimId);
  if (!claim || !canRate(actor)) notFound();
  const { q, before } = query.parse(await searchParams);
  const page = await listSources(actor, { search: q || undefined, before, limit: 30 });
  const here = `/claims/${claim.id}/reviews`;
  const pick = (sourceId: number) => `/sources/${sourceId}?evidence=${claim.id}`;
  const next = page.next
    ? `${here}/pick?${new URLSearchParams({ ...(q && { q }), before: String(page.next) })}`
    : null;
  return (
    <PageFrame width="text">
      <PageHeader
        crumbs={[{ label: `Your rating of claim ${claim.id}`, href: here }]}
        title="Pick words in a source"
        lede="Choose the source. In its text, select the words and say what they do to the claim; you come back to your rating with them."
      />
      <p className="mb-4 text-body">
        Where the claim stands:{' '}
        <TextLink href={pick(claim.source.id)}>{claim.source.title}</TextLink>
      </p>
      <FilterBar action={`${here}/pick`} label="Find a source" isFiltered={q !== ''}>
        <TextField name="q" label="Title, publisher or author" type="search" defaultValue={q} />
      </FilterBar>
      {page.rows.length > 0 ? (
        <ul aria-label="Sources" className="divide-y divide-rule border-y border-rule">
          {page.rows.map((source) => (
            <li key={source.id} className="py-2.5">
              <TextLink href={pick(source.id)}>{source.title}</TextLink>
              <span className="block text-small text-ink-soft">
                {[source.publisher, source.publishedOn].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState title="No source matches.">
          Try fewer words, or part of the publisher’s name.
        </EmptyState>
      )}
      <Pagination label="Pages of sources" previous={before ? `${here}/pick` : null} next={next} />
    </PageFrame>
  );
}
