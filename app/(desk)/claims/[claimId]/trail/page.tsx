import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LinkButton } from '@/app/_components/link-button';
import { Timestamp } from '@/app/_components/timestamp';
import { canReadWholeLog } from '@/lib/audit/queries';
import { requireActor } from '@/lib/auth/session';
import { claimHistory } from '@/lib/claims/claim-history';
import { getClaim } from '@/lib/claims/get-claim';
import { settings } from '@/lib/env';
import { seenReviewsOf } from '@/lib/reviews/seen-reviews';
import { subjectName } from '@/lib/trail/subject';
import { subjectOfClaim, subjectsOfClaim } from '@/lib/trail/subject-of-claim';
import { getTrail, type TrailEvent } from '@/lib/trail/trail';
import { Attribution, ClaimFrame } from '../_components/claim-frame';
import { placesOf } from './_components/step-addresses';
import { SubjectLinks, subjectWords, trailPath } from './_components/subject-links';
import { TrailOutcome } from './_components/trail-outcome';
import { TrailStepItem } from './_components/trail-step-item';

interface PageProps {
  params: Promise<{ claimId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const idOf = (text: string) => (/^[1-9]\d{0,14}$/.test(text) ? Number(text) : 0);

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const [{ claimId }, { of }] = await Promise.all([params, searchParams]);
  const subject = await subjectOfClaim(idOf(claimId), of?.toString());
  return { title: subject ? `Trail of ${subjectName(subject).replace('-', ' ')}` : 'Trail' };
}

export default async function TrailPage({ params, searchParams }: PageProps) {
  const actor = await requireActor();
  const [claimId, { of }] = [idOf((await params).claimId), await searchParams];
  const [claim, subject] = await Promise.all([
    getClaim(actor, claimId),
    subjectOfClaim(claimId, of?.toString()),
  ]);
  const trail = claim && subject && (await getTrail(actor, subject, seenReviewsOf(actor)));
  if (!claim || !subject || !trail) notFound();
  const [subjects, history] = await Promise.all([
    subjectsOfClaim(claimId),
    claimHistory(actor, claimId),
  ]);
  const places = placesOf(trail);
  const readsAll = canReadWholeLog(actor);
  const canOpen = ({ actorId }: TrailEvent) => readsAll || actorId === actor.id;
  const path = trailPath(claimId, subject);
  return (
    <ClaimFrame
      claim={claim}
      attribution={<Attribution claim={claim} />}
      section="Trail"
      actions={
        readsAll &&
        !claim.isSpeakerHidden && (
          <LinkButton
            href={`/api/claims/${claimId}/dossier?of=${subjectName(subject)}`}
            prefetch={false}
          >
            Download the dossier
          </LinkButton>
        )
      }
    >
      <SubjectLinks claimId={claimId} subjects={subjects} here={subject} />
      <p className="hidden text-small print:mb-3 print:block">
        Trail of {subjectName(subject).replace('-', ' ')}, as {actor.name}, {actor.role}, saw it on{' '}
        <Timestamp at={new Date()} />. {new URL(path, settings().url).href}
      </p>
      <TrailOutcome trail={trail} />
      <h2 className="mt-8 mb-3 text-title">
        {subjectWords(subject)}, step by step back to the source
      </h2>
      <ol aria-label="Steps, latest first" className="border-s-2 border-rule">
        {trail.steps.map((step) => (
          <TrailStepItem
            key={`${step.type} ${step.id}`}
            step={step}
            claim={claim}
            history={history}
            address={places.address(step)}
            more={places.more(step)}
            canOpen={canOpen}
          />
        ))}
      </ol>
    </ClaimFrame>
  );
}
