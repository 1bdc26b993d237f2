import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LinkButton } from '@/app/_components/link-button';
import { canReadWholeLog } from '@/lib/audit/queries';
import { requireActor } from '@/lib/auth/session';
import { getClaim } from '@/lib/claims/get-claim';
import { seenReviewsOf } from '@/lib/reviews/seen-reviews';
import { claimTrail } from '@/lib/trail/trail';
import { Attribution, ClaimFrame } from '../_components/claim-frame';
import { TrailOutcome } from './_components/trail-outcome';
import { TrailStepItem } from './_components/trail-step-item';

interface PageProps {
  params: Promise<{ claimId: string }>;
}

const idOf = (text: string) => (/^[1-9]\d{0,14}$/.test(text) ? Number(text) : 0);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `Trail of claim ${idOf((await params).claimId)}` };
}

export default async function TrailPage({ params }: PageProps) {
  const actor = await requireActor();
  const claim = await getClaim(actor, idOf((await params).claimId));
  const trail = claim && (await claimTrail(actor, claim.id, seenReviewsOf(actor)));
  if (!claim || !trail) notFound();
  return (
    <ClaimFrame
      claim={claim}
      attribution={<Attribution claim={claim} />}
      section="Trail"
      actions={
        canReadWholeLog(actor) && (
          <LinkButton href={`/api/claims/${claim.id}/dossier`} prefetch={false}>
            Download the dossier
          </LinkButton>
        )
      }
    >
      <TrailOutcome trail={trail} />
      <h2 className="mt-8 mb-3 text-title">From the verdict back to the source</h2>
      <ol aria-label="Steps, latest first" className="border-s-2 border-rule">
        {trail.steps.map((step) => (
          <TrailStepItem key={`${step.type} ${step.id}`} step={step} claim={claim} />
        ))}
      </ol>
    </ClaimFrame>
  );
}
