import { Gavel } from 'lucide-react';
import type { Metadata } from 'next';
import { EmptyState } from '@/app/_components/empty-state';
import { FilterBar } from '@/app/_components/filter-bar';
import { LinkButton } from '@/app/_components/link-button';
import { PageHeader } from '@/app/_components/page-header';
import { Pagination } from '@/app/_components/pagination';
import { PageFrame } from '@/app/_components/shell/page-frame';
import { StatusMark } from '@/app/_components/status-mark';
import { type Column, Table } from '@/app/_components/table';
import { TextLink } from '@/app/_components/text-link';
import { Timestamp } from '@/app/_components/timestamp';
import { VerdictMark } from '@/app/_components/verdict-mark';
import { PlainCheck, PlainSelect } from '@/app/(desk)/claims/_components/plain-fields';
import { requireActor } from '@/lib/auth/session';
import { withDirectionShown } from '@/lib/text/prose';
import { listVerdicts, type VerdictRow } from '@/lib/verdicts/list-verdicts';
import { parseVerdictFilters, verdictFiltersQuery } from '@/lib/verdicts/verdict-filters';

export const metadata: Metadata = { title: 'Verdicts' };

const statuses = [
  ['', 'All, what waits first'],
  ['submitted', 'To approve'],
  ['approved', 'To publish'],
  ['returned', 'Returned'],
  ['draft', 'Drafts'],
  ['published', 'Published'],
  ['corrected', 'Corrected'],
  ['withdrawn', 'Withdrawn'],
] as const;

const columns: Column<VerdictRow>[] = [
  {
    id: 'claim',
    title: 'Claim',
    isRowHeader: true,
    cell: (row) => (
      <>
        <TextLink href={`/claims/${row.claimId}/verdict`} className="font-serif text-lead">
          {withDirectionShown(row.statement)}
        </TextLink>
        <span className="block text-small text-ink-soft">
          {withDirectionShown(row.speakerName ?? 'Speaker not known')}
        </span>
      </>
    ),
  },
  { id: 'status', title: 'Status', cell: ({ status }) => <StatusMark status={status} /> },
  {
    id: 'ruling',
    title: 'Ruling',
    cell: ({ ruling }) => <VerdictMark amounts={ruling.tone} word={ruling.word} />,
  },
  {
    id: 'written',
    title: 'Written',
    cell: (row) => (
      <span className="text-small">
        {row.writtenBy}
        <span className="block text-ink-soft">
          <Timestamp at={row.writtenAt} />
        </span>
      </span>
    ),
  },
];

export default async function VerdictsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await requireActor();
  const { filters, after } = parseVerdictFilters(await searchParams);
  const { rows, next } = await listVerdicts(actor, filters, after);
  const isFiltered = filters.status !== undefined || filters.mine === true;
  return (
    <PageFrame>
      <PageHeader
        title="Verdicts"
        lede="What the newsroom rules on claims: written, approved by somebody else, then public."
        actions={
          <LinkButton href="/published" target="_blank">
            What readers see
          </LinkButton>
        }
      />
      <FilterBar action="/verdicts" label="Find verdicts" isFiltered={isFiltered}>
        <PlainSelect
          name="status"
          label="Status"
          choices={statuses}
          defaultValue={filters.status}
        />
        {actor.role === 'editor' && (
          <PlainCheck
            name="mine"
            label="Only those I may answer"
            isChecked={filters.mine === true}
          />
        )}
      </FilterBar>
      {rows.length > 0 ? (
        <Table caption="Verdicts" columns={columns} rows={rows} rowKey={(row) => row.id} />
      ) : isFiltered || after ? (
        <EmptyState
          title="No verdict matches."
          action={<LinkButton href="/verdicts">Show all verdicts</LinkButton>}
        />
      ) : (
        <EmptyState
          icon={<Gavel />}
          title="Nobody has written a verdict yet."
          action={<LinkButton href="/claims?status=rated">Claims that are rated</LinkButton>}
        >
          A verdict is written on a claim whose ratings are in. Open a rated claim and go to its
          section Verdict.
        </EmptyState>
      )}
      <Pagination
        label="Pages of verdicts"
        previous={after ? `/verdicts${verdictFiltersQuery(filters)}` : null}
        next={next && `/verdicts${verdictFiltersQuery(filters, next)}`}
      />
    </PageFrame>
  );
}
