import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EmptyState } from '@/app/_components/empty-state';
import { LinkButton } from '@/app/_components/link-button';
import { requireActor } from '@/lib/auth/session';
import { type ClaimView, getClaim } from '@/lib/claims/get-claim';
import { isSpeakerHidden } from '@/lib/claims/hidden-speaker';
import { getVerdictFile, type VerdictFile } from '@/lib/verdicts/get-verdict-file';
import { passagesOf } from '@/lib/verdicts/passages';
import { type VerdictStep, verdictTransition } from '@/lib/verdicts/verdict';
import { getVerdictDraft } from '@/lib/verdicts/verdict-draft';
import { Attribution, ClaimFrame } from '../_components/claim-frame';
import { RatingsOfRound } from './_components/ratings-of-round';
import { VerdictActions } from './_components/verdict-actions';
import { VerdictEditor } from './_components/verdict-editor';
import { VerdictText } from './_components/verdict-text';
import { Publications, Versions } from './_components/versions';

interface PageProps {
  params: Promise<{ claimId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const idOf = (text: unknown) =>
  typeof text === 'string' && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : 0;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `Verdict on claim ${idOf((await params).claimId)}` };
}

export default async function VerdictPage({ params, searchParams }: PageProps) {
  const actor = await requireActor();
  const claim = await getClaim(actor, idOf((await params).claimId));
  if (!claim) notFound();
  const [asked, isHidden, file, draft] = await Promise.all([
    searchParams,
    isSpeakerHidden(actor, claim.id),
    getVerdictFile(actor, claim.id),
    getVerdictDraft(actor, claim.id),
  ]);
  const canStep = (step: VerdictStep) =>
    verdictTransition(step, {
      status: file.verdict?.status ?? null,
      claimStatus: claim.status,
      wasPublished: claim.publishedAt !== null,
    }) !== null;
  const canWrite = file.can.write && canStep('write') && hasEnough(file);
  const isWriting = canWrite && (file.verdict === null || asked.write !== undefined);
  const current = file.versions[0];
  return (
    <ClaimFrame
      claim={claim}
      attribution={isHidden ? undefined : <Attribution claim={claim} />}
      section="Verdict"
    >
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="min-w-0">
          {file.verdict && current && (
            <VerdictActions
              verdict={{
                claimId: claim.id,
                verdictId: file.verdict.id,
                number: file.verdict.currentNumber,
                version: file.verdict.version,
                status: file.verdict.status,
                isPublic: file.verdict.publishedNumber !== null,
              }}
              claimStatus={claim.status}
              can={{
                write: canWrite && !isWriting,
                submit: file.can.write && canStep('submit') && !isWriting,
                recall: file.can.recall && canStep('recall'),
                approve: canAnswer(file) && canStep('approve') && !hasAnswered(file),
                return: canAnswer(file) && canStep('return') && !hasAnswered(file),
                publish: canAnswer(file) && canStep('publish'),
                withdraw: canAnswer(file) && canStep('withdraw') && !isWithdrawn(file),
              }}
              whyNot={actor.role === 'editor' ? whyNot(file) : null}
              quorum={{
                needed: file.quorum,
                given: current.answers.filter(({ decision }) => decision === 'approved').length,
              }}
              passages={passagesOf(current)}
            />
          )}
          {isWriting && file.round ? (
            <VerdictEditor
              key={file.verdict?.currentNumber ?? 0}
              claimId={claim.id}
              version={file.verdict?.version ?? null}
              base={current ? formOf(current) : null}
              kept={draft}
              round={file.round}
              evidence={file.evidence}
            />
          ) : current ? (
            <VerdictText version={current} />
          ) : (
            <NothingYet claim={claim} file={file} />
          )}
        </div>
        <aside aria-label="About this verdict" className="flex min-w-0 flex-col gap-8">
          {file.round && <RatingsOfRound round={file.round} version={current ?? null} />}
          <Publications publications={file.publications} verdictId={file.verdict?.id ?? 0} />
          <Versions
            versions={file.versions}
            compared={idOf(asked.compare)}
            claimId={claim.id}
            verdictId={file.verdict?.id ?? 0}
          />
        </aside>
      </div>
    </ClaimFrame>
  );
}

function hasEnough({ round, minimumRatings }: VerdictFile): boolean {
  return round?.isClosed === true && round.people >= minimumRatings;
}

function canAnswer(file: VerdictFile): boolean {
  return file.can.whyNotAnswer === null;
}

function hasAnswered({ versions }: VerdictFile): boolean {
  return versions[0]?.answers.some(({ isMine }) => isMine) ?? false;
}

function isWithdrawn({ publications }: VerdictFile): boolean {
  return publications[0]?.kind === 'withdrawn';
}

/** Why an editor is offered nothing while a verdict waits; null when it waits for none. */
function whyNot(file: VerdictFile): string | null {
  const waits = file.verdict?.status === 'submitted' || file.verdict?.status === 'approved';
  if (!waits) return null;
  if (file.can.whyNotAnswer) return file.can.whyNotAnswer;
  if (file.verdict?.status === 'submitted' && hasAnswered(file))
    return 'You have answered this version. It waits for another editor.';
  return null;
}

function formOf(version: VerdictFile['versions'][number]) {
  return {
    ruling: version.ruling.id,
    summary: version.summary,
    explanation: version.explanation,
    differsBecause: version.differsBecause ?? '',
    citations: version.citations.map(({ ordinal, evidence }) => ({
      ordinal,
      evidence: { id: evidence.id },
    })),
    ratingIds: version.ratingIds,
  };
}

function NothingYet({ claim, file }: { claim: ClaimView; file: VerdictFile }) {
  const reviews = <LinkButton href={`/claims/${claim.id}/reviews`}>Go to the reviews</LinkButton>;
  if (!file.round) {
    return (
      <EmptyState title="Nobody has rated this claim yet." action={reviews}>
        A verdict rests on ratings by at least {file.minimumRatings} people. Assign the claim, or
        rate it yourself.
      </EmptyState>
    );
  }
  if (!file.round.isClosed) {
    return (
      <EmptyState title="The claim is being rated." action={reviews}>
        A verdict is written when rating is closed.
      </EmptyState>
    );
  }
  if (file.round.people < file.minimumRatings) {
    return (
      <EmptyState title="There are not enough ratings for a verdict." action={reviews}>
        It rests on ratings by at least {file.minimumRatings} people; the last round has{' '}
        {file.round.people}.
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Nobody has written a verdict yet.">
      The ratings are in. A checker or an editor writes it; an editor who has done neither approves
      it.
    </EmptyState>
  );
}
