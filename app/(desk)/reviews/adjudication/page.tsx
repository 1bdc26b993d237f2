import { Scale } from 'lucide-react';
import type { Metadata } from 'next';
import { EmptyState } from '@/app/_components/empty-state';
import { PageHeader } from '@/app/_components/page-header';
import { Pagination } from '@/app/_components/pagination';
import { SectionLinks } from '@/app/_components/section-links';
import { PageFrame } from '@/app/_components/shell/page-frame';
import { Table } from '@/app/_components/table';
import { TextLink } from '@/app/_components/text-link';
import { Timestamp } from '@/app/_components/timestamp';
import { VerdictMark } from '@/app/_components/verdict-mark';
import { requireActor } from '@/lib/auth/session';
import { causeWords } from '@/lib/reviews/adjudication';
import { type AdjudicationRow, listAdjudications } from '@/lib/reviews/adjudications';
import { overrulings } from '@/lib/reviews/overrulings';
import { OverruledNotice } from './_components/overruled-notice';

export const metadata: Metadata = { title: 'Adjudication' };

interface PageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function AdjudicationsPage({ searchParams }: PageProps) {
  const actor = await requireActor();
  const params = await searchParams;
  const state = params.state === 'resolved' ? 'resolved' : 'open';
  const before = /^[1-9]\d{0,14}$/.test(String(params.before)) ? Number(params.before) : undefined;
  const [{ rows, next }, mine] = await Promise.all([
    listAdjudications(actor, { state, before }),
    overrulings(actor),
  ]);
  const address = (from: number | null) =>
    `/reviews/adjudication?state=${state}${from === null ? '' : `&before=${from}`}`;
  return (
    <PageFrame>
      <PageHeader
        crumbs={[{ label: 'Reviews', href: '/reviews' }]}
        title="Adjudication"
        lede="Ratings that lie apart are laid open and discussed, until an editor says what they come to."
      />
      <OverruledNotice overrulings={mine} />
      <SectionLinks
        label="Discussions"
        here={state === 'open' ? 'Open' : 'Resolved'}
        links={[
          { label: 'Open', href: '/reviews/adjudication' },
          { label: 'Resolved', href: '/reviews/adjudication?state=resolved' },
        ]}
      />
      {rows.length > 0 ? (
        <Table
          caption={state === 'open' ? 'Open discussions' : 'Resolved discussions'}
          rows={rows}
          rowKey={({ id }) => id}
          columns={columns(state)}
        />
      ) : (
        <EmptyState
          icon={<Scale />}
          title={
            state === 'open' ? 'No ratings wait to be discussed.' : 'No discussion is resolved yet.'
          }
        >
          A discussion opens by itself when rating closes and the ratings lie two steps or more
          apart, or are evenly split. Editors can also ask for one.
        </EmptyState>
      )}
      <Pagination
        label="Pages of discussions"
        previous={before === undefined ? null : address(null)}
        next={next === null ? null : address(next)}
      />
    </PageFrame>
  );
}

function columns(state: 'open' | 'resolved') {
  return [
    {
      id: 'claim',
      title: 'Claim',
      isRowHeader: true,
      cell: (row: AdjudicationRow) => (
        <TextLink href={`/reviews/adjudication/${row.id}`} className="font-serif text-lead">
          {row.statement}
        </TextLink>
      ),
    },
    {
      id: 'given',
      title: 'Ratings',
      cell: ({ given }: AdjudicationRow) => (
        <span className="flex flex-wrap gap-1">
          {given.map(({ value, count }) => (
            <VerdictMark key={value.id} amounts={value.tone} word={`${value.word} × ${count}`} />
          ))}
        </span>
      ),
    },
    {
      id: 'cause',
      title: 'Discussed because',
      cell: ({ cause }: AdjudicationRow) => causeWords[cause],
    },
    state === 'open'
      ? {
          id: 'opened',
          title: 'Since',
          cell: ({ openedAt }: AdjudicationRow) => <Timestamp at={openedAt} />,
        }
      : {
          id: 'value',
          title: 'Came to',
          cell: ({ value }: AdjudicationRow) =>
            value && <VerdictMark amounts={value.tone} word={value.word} />,
        },
    {
      id: 'notes',
      title: 'Notes',
      align: 'end' as const,
      cell: ({ notes }: AdjudicationRow) => notes,
    },
  ];
}
