import type { Metadata } from 'next';
import { EmptyState } from '@/app/_components/empty-state';
import { EventList } from '@/app/_components/event-list';
import { LinkButton } from '@/app/_components/link-button';
import { PageHeader } from '@/app/_components/page-header';
import { Pagination } from '@/app/_components/pagination';
import { PageFrame } from '@/app/_components/shell/page-frame';
import { isLogFiltered, logFiltersSchema, logQuery } from '@/lib/audit/log-filters';
import { canReadWholeLog } from '@/lib/audit/queries';
import { requireActor } from '@/lib/auth/session';
import { listActors, readLog } from '@/lib/trail/read-log';
import { LogFiltersBar } from './_components/log-filters-bar';
import { SignedUpTo } from './_components/signed-up-to';

export const metadata: Metadata = { title: 'Log' };

export default async function LogPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await requireActor();
  const filters = logFiltersSchema.parse(await searchParams);
  const [page, actors] = await Promise.all([readLog(actor, filters), listActors(actor)]);
  const { before, ...asked } = filters;
  const isAsked = isLogFiltered(filters);
  return (
    <PageFrame>
      <PageHeader
        title="Log"
        actions={canReadWholeLog(actor) && <LinkButton href="/log/verify">Verify</LinkButton>}
        lede={
          canReadWholeLog(actor)
            ? 'Everything that happened here, latest first. No line is ever changed or removed; each holds the hash of the one before it.'
            : 'Everything you did here, latest first. No line is ever changed or removed.'
        }
      />
      <SignedUpTo actor={actor} />
      <LogFiltersBar filters={filters} actors={actors} />
      {page.rows.length > 0 ? (
        <EventList events={page.rows} label="Log, latest first" />
      ) : isAsked ? (
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
        previous={before ? `/log${logQuery(asked)}` : null}
        next={page.next ? `/log${logQuery({ ...asked, before: page.next })}` : null}
      />
    </PageFrame>
  );
}
