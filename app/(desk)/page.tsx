import type { Metadata } from 'next';
import { EmptyState } from '@/app/_components/empty-state';
import { EventList } from '@/app/_components/event-list';
import { PageHeader } from '@/app/_components/page-header';
import { PageFrame } from '@/app/_components/shell/page-frame';
import { TextLink } from '@/app/_components/text-link';
import { Timestamp } from '@/app/_components/timestamp';
import { listEvents } from '@/lib/audit/queries';
import { canDoCasework } from '@/lib/auth/actor';
import { requireActor } from '@/lib/auth/session';
import {
  listPublishedLately,
  newsroomStanding,
  type PublishedLately,
} from '@/lib/today/newsroom-standing';
import { listWaiting } from '@/lib/today/waiting';
import { NothingWaits } from './_today/nothing-waits';
import { StandingList } from './_today/standing-list';
import { WaitingGroups } from './_today/waiting-groups';

export const metadata: Metadata = { title: 'Today' };

export default async function TodayPage() {
  const actor = await requireActor();
  const isWatching = !canDoCasework(actor);
  const [groups, standing, mine, published] = await Promise.all([
    listWaiting(actor),
    newsroomStanding(actor),
    listEvents(actor, { mine: true, limit: 8 }),
    isWatching ? listPublishedLately(actor) : [],
  ]);
  return (
    <PageFrame>
      <PageHeader title="Today" lede={`Good to see you, ${actor.name}.`} />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <section aria-labelledby="waiting" className="flex min-w-0 flex-col gap-4">
          <h2 id="waiting" className="text-title">
            Waits for you
          </h2>
          {groups.length > 0 ? (
            <WaitingGroups groups={groups} />
          ) : (
            <NothingWaits actor={actor} hasSources={standing.hasSources} />
          )}
          {published.length > 0 && <PublishedList published={published} />}
        </section>
        <div className="flex min-w-0 flex-col gap-10">
          {standing.claims.length > 0 && (
            <section aria-labelledby="standing" className="flex flex-col gap-3">
              <h2 id="standing" className="text-title">
                Where the newsroom is
              </h2>
              <StandingList standing={standing} />
            </section>
          )}
          <section aria-labelledby="mine" className="flex flex-col gap-3">
            <h2 id="mine" className="text-title">
              What you did last
            </h2>
            {mine.rows.length > 0 ? (
              <EventList events={mine.rows} label="What you did last" />
            ) : (
              <EmptyState title="Nothing yet.">
                What you import, decide and correct is listed here and in the log.
              </EmptyState>
            )}
          </section>
        </div>
      </div>
    </PageFrame>
  );
}

function PublishedList({ published }: { published: readonly PublishedLately[] }) {
  return (
    <section aria-labelledby="published">
      <h3 id="published" className="text-lead font-semibold">
        Published lately, to trace back
      </h3>
      <ul className="mt-1 divide-y divide-rule border-y border-rule">
        {published.map((one) => (
          <li key={one.id} className="py-2.5">
            <TextLink href={`/claims/${one.claimId}/trail`}>{one.statement}</TextLink>
            <span className="block text-small text-ink-soft">
              {one.kind} · <Timestamp at={one.publishedAt} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
