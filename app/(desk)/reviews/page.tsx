import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { EmptyState } from '@/app/_components/empty-state';
import { LinkButton } from '@/app/_components/link-button';
import { PageHeader } from '@/app/_components/page-header';
import { Pagination } from '@/app/_components/pagination';
import { SectionLinks } from '@/app/_components/section-links';
import { PageFrame } from '@/app/_components/shell/page-frame';
import { requireActor } from '@/lib/auth/session';
import { listAssignees } from '@/lib/reviews/asked-members';
import { canRate, canTakeClaim } from '@/lib/reviews/policy';
import { countQueues, listQueue } from '@/lib/reviews/queue';
import {
  isNarrowed,
  parseQueueFilters,
  parseQueuePlace,
  type QueueName,
  queueNames,
  queueQuery,
} from '@/lib/reviews/queue-filters';
import { listSavedFilters } from '@/lib/reviews/saved-filters';
import { resolveNames } from '../claims/_components/resolve-names';
import { QueueFiltersBar } from './_components/queue-filters-bar';
import { QueueTable } from './_components/queue-table';
import { queueWords, steadyQueues } from './_components/queue-words';
import { SavedFiltersBar } from './_components/saved-filters-bar';

export const metadata: Metadata = { title: 'Reviews' };

type Params = Record<string, string | string[] | undefined>;

const word = (value: string | string[] | undefined) =>
  typeof value === 'string' ? value.trim() : undefined;

export default async function ReviewsPage({ searchParams }: { searchParams: Promise<Params> }) {
  const actor = await requireActor();
  const params = await searchParams;
  const asked = parseQueueFilters(params);
  const typed = { by: word(params.by), in: word(params.in) };
  const {
    filters: named,
    names,
    isMoved,
    unknown,
  } = await resolveNames(actor, { speaker: asked.speaker, source: asked.source }, typed);
  const rates = canRate(actor);
  const queue = asked.queue ?? (rates ? 'mine' : 'in_review');
  const filters = { ...asked, queue, speaker: named.speaker, source: named.source };
  if (isMoved) redirect(`/reviews${queueQuery(filters)}`);
  const at = parseQueuePlace(params);
  const [page, counts, assignees, saved] = await Promise.all([
    listQueue(actor, filters, at),
    countQueues(actor),
    listAssignees(actor),
    listSavedFilters(actor, 'reviews'),
  ]);
  const shown = queueNames.filter((name) =>
    name === 'mine'
      ? rates
      : name === queue || steadyQueues.includes(name) || (counts[name] ?? 0) > 0,
  );
  const sentences = [
    unknown.speaker && `No speaker goes by “${unknown.speaker}”: that filter is left out.`,
    unknown.source && `No source is called “${unknown.source}”: that filter is left out.`,
  ].filter(Boolean);
  return (
    <PageFrame>
      <PageHeader
        title="Reviews"
        lede="What is to be rated, by whom and by when, and how far every claim has come."
        actions={
          <>
            <LinkButton href="/reviews/adjudication">Adjudication</LinkButton>
            <LinkButton href="/reviews/agreement">Agreement</LinkButton>
          </>
        }
      />
      <SectionLinks
        label="Queues"
        here={queueWords[queue]}
        links={shown.map((name) => ({
          label: queueWords[name],
          href: `/reviews${queueQuery({ queue: name })}`,
          count: counts[name] ?? 0,
        }))}
      />
      <QueueFiltersBar queue={queue} filters={filters} names={names} />
      <SavedFiltersBar
        place="reviews"
        action="/reviews"
        saved={saved}
        query={isNarrowed(filters) ? queueQuery(filters) : ''}
      />
      {sentences.length > 0 && (
        <p className="mb-2 rounded-small bg-warn-wash px-3 py-2 text-body">{sentences.join(' ')}</p>
      )}
      {page.rows.length > 0 ? (
        <QueueTable
          key={queueQuery(filters, at)}
          rows={page.rows}
          caption={`Claims: ${queueWords[queue]}`}
          assignees={canBeAssigned(queue) ? assignees : []}
          canTake={canTakeClaim(actor)}
          memberId={actor.id}
        />
      ) : (
        <NothingHere queue={queue} isNarrowed={isNarrowed(filters) || at !== null} rates={rates} />
      )}
      <Pagination
        label="Pages of this queue"
        previous={null}
        next={page.next && `/reviews${queueQuery(filters, page.next)}`}
        position={at && <a href={`/reviews${queueQuery(filters)}`}>To the first</a>}
      />
    </PageFrame>
  );
}

/** Claims on which a verdict waits are not rated before it is decided. */
function canBeAssigned(queue: QueueName): boolean {
  return queue !== 'verdict_submitted';
}

function NothingHere({
  queue,
  isNarrowed,
  rates,
}: {
  queue: QueueName;
  isNarrowed: boolean;
  rates: boolean;
}) {
  if (isNarrowed) {
    return (
      <EmptyState
        title="No claim matches."
        action={<LinkButton href={`/reviews${queueQuery({ queue })}`}>Show the queue</LinkButton>}
      >
        Try fewer filters.
      </EmptyState>
    );
  }
  if (queue === 'mine') {
    return (
      <EmptyState
        title="Nothing waits for you to rate."
        action={
          <LinkButton href={`/reviews${queueQuery({ queue: 'open' })}`} variant="primary">
            See the accepted claims
          </LinkButton>
        }
      >
        An editor assigns claims to you, or you take one yourself.
      </EmptyState>
    );
  }
  if (queue === 'open' || queue === 'in_review') {
    return (
      <EmptyState
        title={queue === 'open' ? 'No accepted claim waits.' : 'Nothing is in review.'}
        action={
          rates && (
            <LinkButton href={queue === 'open' ? '/claims?status=proposed' : '/reviews?queue=open'}>
              {queue === 'open' ? 'Go to the proposals' : 'See the accepted claims'}
            </LinkButton>
          )
        }
      >
        {queue === 'open'
          ? 'A proposal that somebody accepts waits here until it is to be rated.'
          : 'A claim comes here when an editor assigns it or somebody takes it.'}
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Nothing here yet.">
      A claim comes here when its review has come so far.
    </EmptyState>
  );
}
