import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EmptyState } from '@/app/_components/empty-state';
import { PageHeader } from '@/app/_components/page-header';
import { Prose } from '@/app/_components/prose';
import { PageFrame } from '@/app/_components/shell/page-frame';
import { TextLink } from '@/app/_components/text-link';
import { Timestamp } from '@/app/_components/timestamp';
import { VerdictMark } from '@/app/_components/verdict-mark';
import { callableMembers } from '@/lib/annotations/call-members';
import { noteDrafts } from '@/lib/annotations/note-drafts';
import { annotationsOfAdjudication } from '@/lib/annotations/queries';
import { requireActor } from '@/lib/auth/session';
import { getClaim } from '@/lib/claims/get-claim';
import { causeWords } from '@/lib/reviews/adjudication';
import {
  type AdjudicationView,
  getAdjudication,
  type ResolutionView,
} from '@/lib/reviews/adjudications';
import { callsFor, draftSubjects } from '../../../_notes/draft-subjects';
import { MentionsSeen } from '../../../_notes/mentions-seen';
import { NoteForm } from '../../../_notes/note-form';
import { ThreadList } from '../../../_notes/thread-list';
import { OverrulingSeen } from './_components/overruling-seen';
import { RatingsSideBySide } from './_components/ratings-side-by-side';
import { ResolveForm } from './_components/resolve-form';

interface PageProps {
  params: Promise<{ adjudicationId: string }>;
}

const idOf = (text: string) => (/^[1-9]\d{0,14}$/.test(text) ? Number(text) : 0);

export const metadata: Metadata = { title: 'Discussion of ratings' };

export default async function AdjudicationPage({ params }: PageProps) {
  const actor = await requireActor();
  const found = await getAdjudication(actor, idOf((await params).adjudicationId));
  const claim = found && (await getClaim(actor, found.claimId));
  if (!found || !claim) notFound();
  const [threads, members] = await Promise.all([
    annotationsOfAdjudication(actor, found.id),
    callableMembers(actor),
  ]);
  const subject = `adjudication ${found.id}`;
  const drafts = await noteDrafts(actor, draftSubjects(threads, subject));
  const ratings = found.ratings.ratings.filter(({ isCurrent }) => isCurrent);
  const { resolution } = found;
  const isOverruled = resolution?.overruled.includes(actor.id) ?? false;
  return (
    <PageFrame>
      <PageHeader
        crumbs={[
          { label: 'Reviews', href: '/reviews' },
          { label: 'Adjudication', href: '/reviews/adjudication' },
        ]}
        title={claim.statement}
        lede={
          <>
            Ratings of round {found.ratings.review.round}, discussed because{' '}
            {causeWords[found.cause]}. Since <Timestamp at={found.openedAt} />
            {found.openedByName && <>, by {found.openedByName}</>}.{' '}
            <TextLink href={`/claims/${claim.id}/reviews`}>Claim {claim.id}</TextLink>
          </>
        }
      />
      <MentionsSeen annotationIds={callsFor(threads, actor.id)} />
      {isOverruled && <OverrulingSeen adjudicationId={found.id} />}
      {resolution && (
        <Resolution resolution={resolution} isOverruled={isOverruled} ratings={ratings} />
      )}
      <section aria-labelledby="ratings" className="mb-8">
        <h2 id="ratings" className="mb-3 text-title">
          The ratings
        </h2>
        <RatingsSideBySide ratings={ratings} overruled={resolution?.overruled ?? []} />
      </section>
      <div className="flex max-w-3xl flex-col gap-8">
        <section aria-labelledby="discussion">
          <h2 id="discussion" className="mb-3 text-title">
            The discussion
          </h2>
          {threads.threads.length > 0 ? (
            <ThreadList threads={threads} members={members} drafts={drafts} />
          ) : (
            <EmptyState
              title={resolution ? 'Nothing was said before.' : 'Nobody has said anything yet.'}
            >
              {resolution
                ? 'The editor resolved it on the ratings and their evidence alone.'
                : found.can.discuss
                  ? 'Say what speaks for your rating, or ask what speaks for another.'
                  : 'What checkers and editors say about these ratings will stand here.'}
            </EmptyState>
          )}
          {found.can.discuss && (
            <div className="no-print mt-5">
              <NoteForm
                target={{ adjudicationId: found.id }}
                subject={subject}
                draft={drafts[subject]}
                members={members}
                label="Say something"
                submitLabel="Add to the discussion"
              />
            </div>
          )}
        </section>
        {resolution === null && <Resolving found={found} />}
      </div>
    </PageFrame>
  );
}

function Resolution(props: {
  resolution: ResolutionView;
  isOverruled: boolean;
  ratings: AdjudicationView['ratings']['ratings'];
}) {
  const { resolution, ratings } = props;
  const names = ratings
    .filter(({ memberId }) => resolution.overruled.includes(memberId))
    .map(({ memberName }) => memberName);
  return (
    <section aria-labelledby="resolution" className="mb-8 rounded-box border border-edge px-5 py-4">
      <h2 id="resolution" className="mb-2 flex flex-wrap items-center gap-2 text-title">
        It came to <VerdictMark amounts={resolution.value.tone} word={resolution.value.word} />
      </h2>
      {props.isOverruled && (
        <p className="mb-2 rounded-small bg-warn-wash px-3 py-2">
          You gave another value. This is why it was decided otherwise:
        </p>
      )}
      <Prose markdown={resolution.text} />
      <p className="mt-2 text-small text-ink-soft">
        {resolution.byName}, <Timestamp at={resolution.at} />
        {names.length > 0 && <> · other than {names.join(', ')} rated it</>}
      </p>
    </section>
  );
}

function Resolving({ found }: { found: AdjudicationView }) {
  return (
    <section aria-labelledby="resolve" className="no-print border-t border-rule pt-5">
      <h2 id="resolve" className="mb-2 text-title">
        What it comes to
      </h2>
      {found.can.resolve ? (
        <ResolveForm
          adjudicationId={found.id}
          version={found.version}
          values={found.values.map(({ id, word, meaning }) => ({ id, label: word, hint: meaning }))}
        />
      ) : (
        <p className="max-w-prose text-ink-soft">
          {found.hasRated
            ? 'You have rated this claim, so an editor who has not says what the discussion comes to.'
            : 'An editor who has not rated this claim says what the discussion comes to.'}{' '}
          Until then a verdict on these ratings can be drafted, but not submitted.
        </p>
      )}
    </section>
  );
}
