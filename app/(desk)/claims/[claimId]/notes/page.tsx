import { MessageSquareText } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EmptyState } from '@/app/_components/empty-state';
import { LinkButton } from '@/app/_components/link-button';
import { callableMembers } from '@/lib/annotations/call-members';
import { noteDrafts } from '@/lib/annotations/note-drafts';
import type { ThreadView } from '@/lib/annotations/note-view';
import { canWriteNotes } from '@/lib/annotations/policy';
import { annotationsOfClaim } from '@/lib/annotations/queries';
import { requireActor } from '@/lib/auth/session';
import { claimFiltersQuery, parseClaimFilters } from '@/lib/claims/claim-filters';
import { getClaim } from '@/lib/claims/get-claim';
import { isSpeakerHidden } from '@/lib/claims/hidden-speaker';
import { callsFor, draftSubjects } from '../../../_notes/draft-subjects';
import { MentionsSeen } from '../../../_notes/mentions-seen';
import { NoteForm } from '../../../_notes/note-form';
import { ThreadList } from '../../../_notes/thread-list';
import { Attribution, ClaimFrame } from '../_components/claim-frame';

interface PageProps {
  params: Promise<{ claimId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const idOf = (text: string) => (/^[1-9]\d{0,14}$/.test(text) ? Number(text) : 0);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `Notes on claim ${idOf((await params).claimId)}` };
}

export default async function ClaimNotesPage({ params, searchParams }: PageProps) {
  const actor = await requireActor();
  const claim = await getClaim(actor, idOf((await params).claimId));
  if (!claim) notFound();
  const query = claimFiltersQuery(parseClaimFilters(await searchParams));
  const isHidden = await isSpeakerHidden(actor, claim.id);
  const [threads, members] = await Promise.all([
    annotationsOfClaim(actor, claim.id),
    callableMembers(actor),
  ]);
  const subject = `claim ${claim.id}`;
  const drafts = await noteDrafts(actor, draftSubjects(threads, subject));
  const canWrite = canWriteNotes(actor) && !isHidden;
  return (
    <ClaimFrame
      claim={claim}
      attribution={<Attribution claim={claim} />}
      section="Notes"
      from={{ label: 'Claims', href: `/claims${query}` }}
      query={query}
    >
      <MentionsSeen annotationIds={callsFor(threads, actor.id)} />
      <div className="flex max-w-3xl flex-col gap-8">
        {threads.threads.length > 0 ? (
          <section aria-label="Threads">
            <ThreadList
              threads={threads}
              members={members}
              drafts={drafts}
              placeOf={(thread) => placeOf(thread, claim)}
            />
          </section>
        ) : (
          <NoNotes isHidden={isHidden} canWrite={canWrite} claimId={claim.id} />
        )}
        {canWrite && (
          <section aria-labelledby="write" className="no-print">
            <h2 id="write" className="mb-3 text-title">
              Write a note
            </h2>
            <NoteForm
              target={{ claimId: claim.id }}
              subject={subject}
              draft={drafts[subject]}
              members={members}
              label="Note on this claim"
              hint="For everybody in the newsroom. Keep your rating out of it: others are to rate blind."
              submitLabel="Write the note"
            />
          </section>
        )}
      </div>
    </ClaimFrame>
  );
}

/** The discussion or the words in the source that a thread hangs on; null: the claim itself. */
function placeOf({ root }: ThreadView, claim: { id: number; source: { id: number } }) {
  if (root.adjudicationId !== null) {
    return {
      href: `/reviews/adjudication/${root.adjudicationId}`,
      label: 'From the discussion of the ratings',
    };
  }
  if (root.span === null) return null;
  return { href: `/sources/${claim.source.id}?claim=${claim.id}`, label: 'Show in the source' };
}

function NoNotes(props: { isHidden: boolean; canWrite: boolean; claimId: number }) {
  if (props.isHidden) {
    return (
      <EmptyState
        title="Notes open once your rating is in."
        action={<LinkButton href={`/claims/${props.claimId}/reviews`}>Rate the claim</LinkButton>}
      >
        You are asked to rate this claim without knowing who said it, and a note may tell.
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={<MessageSquareText />} title="Nobody has written a note on this claim yet.">
      {props.canWrite
        ? 'Ask a question, point to background, or call a colleague. Notes on its words in the source appear here too.'
        : 'Notes of checkers and editors, here and in the margin of the source, will appear here.'}
    </EmptyState>
  );
}
