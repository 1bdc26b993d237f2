import { Newspaper, Plus } from 'lucide-react';
import type { Metadata } from 'next';
import { z } from 'zod';
import { EmptyState } from '@/app/_components/empty-state';
import { FilterBar } from '@/app/_components/filter-bar';
import { LinkButton } from '@/app/_components/link-button';
import { PageHeader } from '@/app/_components/page-header';
import { Pagination } from '@/app/_components/pagination';
import { PageFrame } from '@/app/_components/shell/page-frame';
import { type Column, Table } from '@/app/_components/table';
import { TextField } from '@/app/_components/text-field';
import { TextLink } from '@/app/_components/text-link';
import { Timestamp } from '@/app/_components/timestamp';
import { requireActor } from '@/lib/auth/session';
import { canImportSource } from '@/lib/sources/policy';
import { listSources, type SourceRow } from '@/lib/sources/queries';

export const metadata: Metadata = { title: 'Sources' };

const query = z.object({
  q: z.string().trim().max(200).catch('').default(''),
  before: z.coerce.number().int().positive().optional().catch(undefined),
});

const columns: Column<SourceRow>[] = [
  {
    id: 'title',
    title: 'Source',
    isRowHeader: true,
    cell: (row) => (
      <>
        <TextLink href={`/sources/${row.id}`}>{row.title}</TextLink>
        <span className="block text-small text-ink-soft">
          {[row.publisher, row.publishedOn].filter(Boolean).join(' · ') || 'Publisher not known'}
        </span>
      </>
    ),
  },
  { id: 'kind', title: 'Kind', cell: (row) => row.kind },
  { id: 'language', title: 'Language', cell: (row) => row.language ?? '–' },
  { id: 'snapshots', title: 'Captures', align: 'end', cell: (row) => row.snapshotCount },
  { id: 'proposed', title: 'Proposed', align: 'end', cell: (row) => row.proposedCount },
  { id: 'claims', title: 'Claims', align: 'end', cell: (row) => row.claimCount },
  { id: 'imported', title: 'Imported', cell: (row) => <Timestamp at={row.createdAt} /> },
];

export default async function SourcesPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await requireActor();
  const { q, before } = query.parse(await searchParams);
  const page = await listSources(actor, { search: q || undefined, before });
  const importLink = canImportSource(actor) && (
    <LinkButton href="/sources/new" variant="primary">
      <Plus aria-hidden="true" className="size-4" /> Import a source
    </LinkButton>
  );
  const next = page.next
    ? `/sources?${new URLSearchParams({ ...(q && { q }), before: String(page.next) })}`
    : null;
  return (
    <PageFrame>
      <PageHeader
        title="Sources"
        lede="Everything published or said that claims are taken from, each capture frozen with its hash."
        actions={importLink}
      />
      <FilterBar action="/sources" label="Find a source" isFiltered={q !== ''}>
        <TextField name="q" label="Title, publisher or author" type="search" defaultValue={q} />
      </FilterBar>
      {page.rows.length > 0 ? (
        <Table
          caption="Sources, latest import first"
          columns={columns}
          rows={page.rows}
          rowKey={(row) => row.id}
        />
      ) : q || before ? (
        <EmptyState
          title="No source matches."
          action={<LinkButton href="/sources">Show all</LinkButton>}
        >
          Try fewer words, or part of the publisher’s name.
        </EmptyState>
      ) : (
        <EmptyState icon={<Newspaper />} title="Nothing has been imported yet." action={importLink}>
          {canImportSource(actor)
            ? 'Import an article, a page or a transcript: Verbatim freezes its text and proposes every quoted or reported claim in it.'
            : 'Checkers and editors import articles, pages and transcripts; you find them here afterwards.'}
        </EmptyState>
      )}
      <Pagination label="Pages of sources" previous={before ? '/sources' : null} next={next} />
    </PageFrame>
  );
}
