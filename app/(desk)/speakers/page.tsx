import { Users } from 'lucide-react';
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
import { listSpeakers, type SpeakerRow } from '@/lib/speakers/list-speakers';
import { canKeepSpeakers } from '@/lib/speakers/policy';
import { speakerKindSchema } from '@/lib/speakers/speaker';
import { PlainField, PlainSelect } from '../claims/_components/plain-fields';

export const metadata: Metadata = { title: 'Speakers' };

const cursor = z.coerce.number().int().positive().optional().catch(undefined);
const query = z.object({
  q: z.string().trim().max(200).catch('').default(''),
  kind: speakerKindSchema.optional().catch(undefined),
  after: cursor,
  before: cursor,
});

const kinds = [
  ['', 'Any'],
  ['person', 'People'],
  ['organisation', 'Organisations'],
  ['group', 'Groups'],
  ['unnamed', 'Unnamed sources'],
] as const;

const columns: Column<SpeakerRow>[] = [
  {
    id: 'name',
    title: 'Speaker',
    isRowHeader: true,
    cell: (row) => (
      <>
        <TextLink href={`/speakers/${row.id}`} prefetch={false}>
          {row.name}
        </TextLink>
        {row.aliases.length > 0 && (
          <span className="block text-small text-ink-soft">
            also {row.aliases.slice(0, 4).join(', ')}
            {row.aliases.length > 4 && ' …'}
          </span>
        )}
      </>
    ),
  },
  { id: 'kind', title: 'Kind', cell: (row) => row.kind },
  { id: 'affiliation', title: 'Affiliation', cell: (row) => row.affiliation ?? '–' },
  { id: 'wikidata', title: 'Wikidata', cell: (row) => row.wikidataId ?? '–' },
  { id: 'claims', title: 'Claims', align: 'end', cell: (row) => row.claimCount },
];

export default async function SpeakersPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await requireActor();
  const { q, kind, after, before } = query.parse(await searchParams);
  const page = await listSpeakers(actor, { q, kind }, { after, before });
  const isFiltered = q !== '' || kind !== undefined;
  const pageLink = (place: Record<string, string>) =>
    `/speakers?${new URLSearchParams({ ...(q && { q }), ...(kind && { kind }), ...place })}`;
  const register = canKeepSpeakers(actor) && (
    <LinkButton href="/speakers/new">Register a speaker</LinkButton>
  );
  return (
    <PageFrame>
      <PageHeader
        title="Speakers"
        lede="Who is reported to have said something: people, organisations, groups and unnamed sources."
        actions={register}
      />
      <FilterBar action="/speakers" label="Find a speaker" isFiltered={isFiltered}>
        <PlainField
          name="q"
          label="Part of any name"
          type="search"
          defaultValue={q}
          className="min-w-56"
        />
        <PlainSelect name="kind" label="Kind" choices={kinds} defaultValue={kind} />
      </FilterBar>
      {page.rows.length > 0 ? (
        <Table
          caption="Speakers by name"
          columns={columns}
          rows={page.rows}
          rowKey={(row) => row.id}
        />
      ) : isFiltered || after || before ? (
        <EmptyState
          title="No speaker matches."
          action={<LinkButton href="/speakers">Show all speakers</LinkButton>}
        >
          Any part of a name will do, with or without accents.
        </EmptyState>
      ) : (
        <EmptyState
          icon={<Users />}
          title="Nobody is registered yet."
          action={<LinkButton href="/sources">Go to the sources</LinkButton>}
        >
          Speakers are registered when you accept a proposal or mark a claim.
        </EmptyState>
      )}
      <Pagination
        label="Pages of speakers"
        previous={page.hasPrevious ? pageLink({ before: String(page.rows[0]?.id ?? '') }) : null}
        next={page.hasNext ? pageLink({ after: String(page.rows.at(-1)?.id ?? '') }) : null}
      />
    </PageFrame>
  );
}
