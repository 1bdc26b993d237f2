import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EmptyState } from '@/app/_components/empty-state';
import { requireActor } from '@/lib/auth/session';
import { getClaim } from '@/lib/claims/get-claim';
import { assignmentStanding } from '@/lib/reviews/assignment-standing';
import { nextWaiting } from '@/lib/reviews/next-waiting';
import { canRate } from '@/lib/reviews/policy';
import { ratingDraft } from '@/lib/reviews/rating-draft';
import { ratingTask } from '@/lib/reviews/rating-task';
import { roundsOfClaim } from '@/lib/reviews/rounds-of-claim';
import { withDirectionShown } from '@/lib/text/prose';
import { RoundDiscussion } from '../../../reviews/adjudication/_components/round-discussion';
import { AssignmentPanel } from '../_components/assignment-panel';
import { Attribution, ClaimFrame } from '../_components/claim-frame';
import { RatingForm } from './_components/rating-form';
import { RoundSection } from './_components/round-section';

interface PageProps {
  params: Promise<{ claimId: string }>;
}

const idOf = (text: string) => (/^[1-9]\d{0,14}$/.test(text) ? Number(text) : 0);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `Reviews of claim ${idOf((await params).claimId)}` };
}

export default async function ReviewsPage({ params }: PageProps) {
  const actor = await requireActor();
  const claim = await getClaim(actor, idOf((await params).claimId));
  if (!claim) notFound();
  const [rounds, standing] = await Promise.all([
    roundsOfClaim(actor, claim.id),
    assignmentStanding(actor, claim.id),
  ]);
  const task = await ratingTask(actor, claim, rounds);
  const left = task || !canRate(actor) ? null : await ratingDraft(actor, claim.id);
  const next = standing?.ownId ? await nextWaiting(actor, standing.ownId) : null;
  const form = task && (
    <RatingForm
      key={task.draft.revises ?? 'first'}
      claimId={claim.id}
      version={claim.version}
      reviewId={task.reviewId}
      scale={task.scale}
      initial={task.draft}
      sources={task.sources}
      next={next && `/claims/${next.claimId}/reviews`}
    />
  );
  return (
    <ClaimFrame claim={claim} attribution={<Attribution claim={claim} />} section="Reviews">
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="flex min-w-0 max-w-[44rem] flex-col gap-10">
          {form && !task.isRevision && (
            <section aria-labelledby="own" className="flex flex-col gap-4">
              <h2 id="own" className="text-title">
                Your rating
              </h2>
              {form}
            </section>
          )}
          {rounds.map((round) => (
            <RoundSection
              key={round.review.id}
              actor={actor}
              round={round}
              discussion={<RoundDiscussion actor={actor} reviewId={round.review.id} />}
            />
          ))}
          {form && task.isRevision && (
            <details className="rounded-box border border-rule px-4 py-3">
              <summary className="cursor-pointer font-semibold">Think again</summary>
              <p className="mt-1 mb-4 text-small text-ink-soft">
                What you gave stays to be read; the new rating takes its place.
              </p>
              {form}
            </details>
          )}
          {left?.rationale && <LeftOver rationale={left.rationale} />}
          {!form && rounds.length === 0 && <NothingYet status={claim.status} />}
        </div>
        <aside aria-label="Who rates this claim" className="min-w-0">
          {standing && <AssignmentPanel standing={standing} />}
        </aside>
      </div>
    </ClaimFrame>
  );
}

/** A draft that can no longer be given: its words are still its author's. */
function LeftOver({ rationale }: { rationale: string }) {
  return (
    <section aria-labelledby="left" className="flex flex-col gap-2">
      <h2 id="left" className="text-title">
        What you had begun to write
      </h2>
      <p className="text-small text-ink-soft">
        Rating was closed before you gave it. Only you see this.
      </p>
      <p className="rounded-box border border-dashed border-edge px-3 py-2 text-body break-words whitespace-pre-line">
        {withDirectionShown(rationale)}
      </p>
    </section>
  );
}

function NothingYet({ status }: { status: string }) {
  return (
    <EmptyState title="Nobody has rated this yet.">
      {status === 'proposed'
        ? 'It is a proposal: once somebody has accepted it, it can be rated.'
        : status === 'dismissed'
          ? 'It was dismissed. Take that back before anybody rates it.'
          : 'Checkers and editors rate it; you find their ratings here afterwards.'}
    </EmptyState>
  );
}
