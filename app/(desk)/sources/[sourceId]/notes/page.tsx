import { MessageSquareText } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EmptyState } from '@/app/_components/empty-state';
import { LinkButton } from '@/app/_components/link-button';
import { PageHeader } from '@/app/_components/page-header';
import { PageFrame } from '@/app/_components/shell/page-frame';
import { callableMembers } from '@/lib/annotations/call-members';
import { noteDrafts } from '@/lib/annotations/note-drafts';
import { annotationsOfSnapshot } from '@/lib/annotations/queries';
import { requireActor } from '@/lib/auth/session';
import { getSource } from '@/lib/sources/queries';
import { callsFor, draftSubjects } from '../../../_notes/draft-subjects';
import { MentionsSeen } from '../../../_notes/mentions-seen';
import { ThreadList } from '../../../_notes/thread-list';

export const metadata: Metadata = { title: 'Notes in a source' };

interface PageProps {
  params: Promise<{ sourceId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SourceNotesPage({ params, searchParams }: PageProps) {
  const actor = await requireActor();
  const { sourceId } = await params;
  const source = /^[1-9]\d{0,14}$/.test(sourceId) ? await getSource(actor, Number(sourceId)) : null;
  const number = (await searchParams).snapshot;
  const snapshot = source?.snapshots.find((one) => String(one.number) === number);
  const shown = snapshot ?? source?.snapshots.at(-1);
  if (!source || !shown) notFound();
  const [threads, members] = await Promise.all([
    annotationsOfSnapshot(actor, shown.id),
    callableMembers(actor),
  ]);
  const drafts = await noteDrafts(actor, draftSubjects(threads, `snapshot ${shown.id}`));
  const reader = `/sources/${source.id}?snapshot=${shown.number}`;
  return (
    <PageFrame>
      <PageHeader
        crumbs={[
          { label: 'Sources', href: '/sources' },
          { label: source.title, href: reader },
        ]}
        title="Notes"
        lede={`On the words and the claims of snapshot ${shown.number}.`}
      />
      <MentionsSeen annotationIds={callsFor(threads, actor.id)} />
      <div className="max-w-3xl">
        {threads.threads.length === 0 ? (
          <EmptyState
            icon={<MessageSquareText />}
            title="Nobody has written a note in this source yet."
            action={<LinkButton href={reader}>Read the source</LinkButton>}
          >
            Select some words in the text and choose “Note”.
          </EmptyState>
        ) : (
          <ThreadList
            threads={threads}
            members={members}
            drafts={drafts}
            placeOf={({ root }) =>
              root.claimId === null
                ? null
                : { href: `/claims/${root.claimId}/notes`, label: `On claim ${root.claimId}` }
            }
          />
        )}
      </div>
    </PageFrame>
  );
}
