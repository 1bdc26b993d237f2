import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Hash } from '@/app/_components/hash';
import { LinkButton } from '@/app/_components/link-button';
import { PageHeader } from '@/app/_components/page-header';
import { historyPath, RecordLink } from '@/app/_components/record-link';
import { PageFrame } from '@/app/_components/shell/page-frame';
import { TextLink } from '@/app/_components/text-link';
import { Timestamp } from '@/app/_components/timestamp';
import { requireActor } from '@/lib/auth/session';
import { logStanding } from '@/lib/trail/log-standing';
import { readEvent, readEventFacts } from '@/lib/trail/read-log';
import { EventFacts, EventJson } from '../_components/event-facts';

interface PageProps {
  params: Promise<{ seq: string }>;
}

const seqOf = (text: string) => (/^[1-9]\d{0,14}$/.test(text) ? Number(text) : 0);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `Event ${seqOf((await params).seq)}` };
}

export default async function EventPage({ params }: PageProps) {
  const actor = await requireActor();
  const event = await readEvent(actor, seqOf((await params).seq));
  if (!event) notFound();
  const subject = `${event.subjectType.replaceAll('_', ' ')} ${event.subjectId}`;
  const [{ facts, against }, standing] = await Promise.all([
    readEventFacts(actor, event),
    logStanding(actor),
  ]);
  return (
    <PageFrame>
      <PageHeader
        crumbs={[{ label: 'Log', href: '/log' }]}
        title={`Event ${event.seq}: ${event.gloss}`}
        lede={
          <>
            {standing && event.actorId !== null ? (
              <TextLink href={`/log?actor=${event.actorId}`}>{event.actorName}</TextLink>
            ) : (
              event.actorName
            )}
            , {event.actorRole} · <Timestamp at={event.at} />
          </>
        }
        actions={
          standing && (
            <>
              {event.seq > 1 && (
                <LinkButton href={`/log/${event.seq - 1}`}>Event before</LinkButton>
              )}
              {event.seq < standing.size && (
                <LinkButton href={`/log/${event.seq + 1}`}>Event after</LinkButton>
              )}
            </>
          )
        }
      />
      {event.data ? (
        <>
          {against !== null && (
            <p className="mb-3 text-ink-soft">
              What is otherwise than in{' '}
              <TextLink href={`/log/${against}`}>event {against}</TextLink>, which it replaces:
            </p>
          )}
          {facts.length > 0 ? (
            <EventFacts facts={facts} />
          ) : (
            <p className="text-ink-soft">It tells nothing more than that it happened.</p>
          )}
          <EventJson data={event.data} />
        </>
      ) : (
        <p className="max-w-prose">
          What it tells is hidden from you for now: it belongs to a rating that is still blind, or
          to a claim that you are to rate without the name.
        </p>
      )}
      {!event.isVeiled && (
        <dl className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-1 text-small sm:grid-cols-[max-content_minmax(0,1fr)]">
          {event.subjectType !== 'none' && (
            <>
              <dt className="text-ink-soft">Record</dt>
              <dd>
                <RecordLink type={event.subjectType} id={event.subjectId} /> ·{' '}
                <TextLink href={historyPath(event.subjectType, event.subjectId)}>
                  Everything that happened to {subject}
                </TextLink>
              </dd>
            </>
          )}
          <dt className="text-ink-soft">Hash</dt>
          <dd>
            <Hash value={event.hash} label="Hash" />
          </dd>
          <dt className="text-ink-soft">Hash before it</dt>
          <dd>
            <Hash value={event.prevHash} label="Hash before it" />
          </dd>
          {event.seal && (
            <>
              <dt className="text-ink-soft">Seal of the record</dt>
              <dd>
                <Hash value={event.seal} label="Seal" />
              </dd>
            </>
          )}
        </dl>
      )}
    </PageFrame>
  );
}
