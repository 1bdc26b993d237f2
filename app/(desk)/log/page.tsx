import type { Metadata } from 'next';
import { EmptyState } from '@/app/_components/empty-state';
import { EventList } from '@/app/_components/event-list';
import { LinkButton } from '@/app/_components/link-button';
import { PageHeader } from '@/app/_components/page-header';
import { Pagination } from '@/app/_components/pagination';
import { PageFrame } from '@/app/_components/shell/page-frame';
import {
  isLogFiltered,
  type LogFilters,
  logFiltersSchema,
  logQuery,
  misread,
} from '@/lib/audit/log-filters';
import { canReadWholeLog } from '@/lib/audit/queries';
import { requireActor } from '@/lib/auth/session';
import { listActors, readHistory, readLog } from '@/lib/trail/read-log';
import { EventFacts } from './_components/event-facts';
import { LogFiltersBar } from './_components/log-filters-bar';
import { SignedUpTo } from './_components/signed-up-to';

export const metadata: Metadata = { title: 'Log' };

export default async function LogPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await requireActor();
  const asked = await searchParams;
  const filters = logFiltersSchema.parse(asked);
  const [page, actors] = await Promise.all([readLog(actor, filters), listActors(actor)]);
  // One record's history is read from top to bottom: each line with what it changed.
  const told = filters.subject === undefined ? new Map() : await readHistory(actor, page.rows);
  const { before, after: _, ...kept } = filters;
  const readsAll = canReadWholeLog(actor);
  const unread = misread(asked, filters);
  return (
    <PageFrame>
      <PageHeader
        title={titleOf(filters, actors)}
        actions={
          <>
            {claimOf(filters) && (
              <LinkButton href={`/claims/${claimOf(filters)}/trail`}>Trail of the claim</LinkButton>
            )}
            {readsAll && <LinkButton href="/log/verify">Verify</LinkButton>}
          </>
        }
        lede={
          readsAll
            ? 'Everything that happened here, latest first. No line is ever changed or removed; each holds the hash of the one before it.'
            : 'Everything you did here, latest first. No line is ever changed or removed.'
        }
      />
      <SignedUpTo actor={actor} />
      <LogFiltersBar filters={filters} actors={actors} />
      {unread.length > 0 && (
        <ul
          role="status"
          className="mb-4 rounded-box border border-edge bg-wash px-4 py-2 text-body"
        >
          {unread.map((sentence) => (
            <li key={sentence}>{sentence} It was left out.</li>
          ))}
        </ul>
      )}
      {page.rows.length > 0 ? (
        <EventList
          events={page.rows}
          label="Log, latest first"
          linksPeople={readsAll}
          told={
            new Map([...told].map(([seq, facts]) => [seq, <EventFacts key={seq} facts={facts} />]))
          }
        />
      ) : isLogFiltered(filters) ? (
        <EmptyState title="No line of the log is like that.">
          Ask for less: fewer words, a longer time, anybody.
        </EmptyState>
      ) : (
        <EmptyState title={before ? 'The log ends here.' : 'You have done nothing here yet.'}>
          Each import, each decision and each correction becomes a line of the log.
        </EmptyState>
      )}
      <Pagination
        label="Pages of the log"
        previous={page.previous ? `/log${logQuery({ ...kept, after: page.previous })}` : null}
        next={page.next ? `/log${logQuery({ ...kept, before: page.next })}` : null}
      />
    </PageFrame>
  );
}

/** Whose deeds or which record's history this is, when it is of one. */
function titleOf(filters: LogFilters, actors: readonly { id: number; name: string }[]): string {
  const name = actors.find(({ id }) => id === filters.actor)?.name;
  const record = filters.subject?.replaceAll('_', ' ');
  if (record) return name ? `History of ${record}, by ${name}` : `History of ${record}`;
  return name ? `What ${name} did` : 'Log';
}

/** The number of the claim whose history is asked for; null when it is of none. */
function claimOf({ subject }: LogFilters): string | null {
  return subject?.match(/^claim (\d+)$/)?.[1] ?? null;
}
