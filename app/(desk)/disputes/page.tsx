import { Scale } from 'lucide-react';
import type { Metadata } from 'next';
import { z } from 'zod';
import { EmptyState } from '@/app/_components/empty-state';
import { FilterBar } from '@/app/_components/filter-bar';
import { LinkButton } from '@/app/_components/link-button';
import { PageHeader } from '@/app/_components/page-header';
import { Pagination } from '@/app/_components/pagination';
import { PageFrame } from '@/app/_components/shell/page-frame';
import { type Column, Table } from '@/app/_components/table';
import { TextLink } from '@/app/_components/text-link';
import { requireActor } from '@/lib/auth/session';
import { disputeStateSchema } from '@/lib/disputes/dispute';
import { type DisputeRow, listDisputes } from '@/lib/disputes/list-disputes';
import { canKeepDisputes } from '@/lib/disputes/policy';
import { withDirectionShown } from '@/lib/text/prose';
import { PlainSelect } from '../claims/_components/plain-fields';
import { DisputeMark } from './_components/dispute-mark';

export const metadata: Metadata = { title: 'Disputes' };

const cursor = z.coerce.number().int().positive().optional().catch(undefined);
const query = z.object({
  state: disputeStateSchema.optional().catch(undefined),
  after: cursor,
  before: cursor,
});

const states = [
  ['', 'Open and settled'],
  ['open', 'Open'],
  ['settled', 'Settled'],
] as const;

const columns: Column<DisputeRow>[] = [
  {
    id: 'question',
    title: 'Question',
    isRowHeader: true,
    cell: (row) => (
      <TextLink href={`/disputes/${row.id}`} className="font-serif text-lead">
        {withDirectionShown(row.question)}
      </TextLink>
    ),
  },
  { id: 'sides', title: 'Sides', cell: (row) => withDirectionShown(row.sides.join(' · ')) },
  { id: 'claims', title: 'Claims', align: 'end', cell: (row) => row.claimCount },
  { id: 'state', title: 'State', cell: (row) => <DisputeMark state={row.state} /> },
];

export default async function DisputesPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await requireActor();
  const { state, after, before } = query.parse(await searchParams);
  const page = await listDisputes(actor, { state }, { after, before });
  const pageLink = (place: Record<string, string>) =>
    `/disputes?${new URLSearchParams({ ...(state && { state }), ...place })}`;
  const open = canKeepDisputes(actor) && (
    <LinkButton href="/disputes/new">Open a dispute</LinkButton>
  );
  return (
    <PageFrame>
      <PageHeader
        title="Disputes"
        lede="Questions on which claims compete: who says what, on which side, and what became of it."
        actions={open}
      />
      {(page.rows.length > 0 || state) && (
        <FilterBar action="/disputes" label="Filter disputes" isFiltered={state !== undefined}>
          <PlainSelect name="state" label="State" choices={states} defaultValue={state} />
        </FilterBar>
      )}
      {page.rows.length > 0 ? (
        <Table
          caption="Disputes, newest first"
          columns={columns}
          rows={page.rows}
          rowKey={(row) => row.id}
        />
      ) : state || after || before ? (
        <EmptyState
          title="No dispute is in that state."
          action={<LinkButton href="/disputes">Show all disputes</LinkButton>}
        />
      ) : (
        <EmptyState icon={<Scale />} title="Nothing is in dispute yet." action={open}>
          When two sources do not agree, open a dispute: put the question, name the sides, and let
          each claim take one.
        </EmptyState>
      )}
      <Pagination
        label="Pages of disputes"
        previous={page.hasPrevious ? pageLink({ before: String(page.rows[0]?.id ?? '') }) : null}
        next={page.hasNext ? pageLink({ after: String(page.rows.at(-1)?.id ?? '') }) : null}
      />
    </PageFrame>
  );
}
