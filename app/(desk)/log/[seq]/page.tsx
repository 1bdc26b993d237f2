import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Hash } from '@/app/_components/hash';
import { PageHeader } from '@/app/_components/page-header';
import { PageFrame } from '@/app/_components/shell/page-frame';
import { TextLink } from '@/app/_components/text-link';
import { Timestamp } from '@/app/_components/timestamp';
import { requireActor } from '@/lib/auth/session';
import { readEvent } from '@/lib/trail/read-log';
import { EventData } from '../_components/event-data';

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
  const subject = `${event.subjectType} ${event.subjectId}`;
  return (
    <PageFrame>
      <PageHeader
        crumbs={[{ label: 'Log', href: '/log' }]}
        title={`Event ${event.seq}: ${event.gloss}`}
        lede={
          <>
            {event.actorName}, {event.actorRole} · <Timestamp at={event.at} />
          </>
        }
      />
      {event.data ? (
        <EventData data={event.data} />
      ) : (
        <p className="max-w-prose">
          What it tells is hidden from you for now: it belongs to a rating that is still blind.
        </p>
      )}
      {!event.isVeiled && (
        <dl className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-1 text-small sm:grid-cols-[max-content_minmax(0,1fr)]">
          {event.subjectType !== 'none' && (
            <>
              <dt className="text-ink-soft">Record</dt>
              <dd>
                <TextLink href={`/log?subject=${encodeURIComponent(subject)}`}>
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
