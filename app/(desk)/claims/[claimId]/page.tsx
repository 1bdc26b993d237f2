import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Suspense } from 'react';
import { Skeleton } from '@/app/_components/skeleton';
import type { Actor } from '@/lib/auth/actor';
import { requireActor } from '@/lib/auth/session';
import { statusAfter } from '@/lib/claims/claim';
import { claimFiltersQuery, isFiltered, parseClaimFilters } from '@/lib/claims/claim-filters';
import { claimHistory } from '@/lib/claims/claim-history';
import { type ClaimView, getClaim } from '@/lib/claims/get-claim';
import { neighbours } from '@/lib/claims/list-claims';
import { canDecideOnClaims, canReviseClaim } from '@/lib/claims/policy';
import { affiliationChoices } from '@/lib/speakers/get-speaker';
import { ClaimFacts } from './_components/claim-facts';
import { Attribution, ClaimFrame } from './_components/claim-frame';
import { ClaimHistory } from './_components/claim-history';
import { DecisionBar } from './_components/decision-bar';
import { EditClaimForm } from './_components/edit-claim-form';
import { ListWalk } from './_components/list-walk';
import { ReportChain } from './_components/report-chain';
import { TrailStrip } from './_components/trail-strip';
import { WordsInContext } from './_components/words-in-context';

interface PageProps {
  params: Promise<{ claimId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const idOf = (text: string) => (/^[1-9]\d{0,14}$/.test(text) ? Number(text) : 0);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `Claim ${idOf((await params).claimId)}` };
}

export default async function ClaimPage({ params, searchParams }: PageProps) {
  const actor = await requireActor();
  const claim = await getClaim(actor, idOf((await params).claimId));
  if (!claim) notFound();
  const filters = parseClaimFilters(await searchParams);
  const [steps, around, affiliations] = await Promise.all([
    claimHistory(actor, claim.id),
    neighbours(actor, claim.id, filters),
    claim.speaker ? affiliationChoices(claim.speaker.id) : [],
  ]);
  const query = claimFiltersQuery(filters);
  const linkTo = (id: number | null) => (id === null ? null : `/claims/${id}${query}`);
  return (
    <ClaimFrame
      claim={claim}
      attribution={<Attribution claim={claim} />}
      section="Attribution"
      from={{ label: isFiltered(filters) ? 'Claims, filtered' : 'Claims', href: `/claims${query}` }}
      query={query}
      actions={<ListWalk previous={linkTo(around.previousId)} next={linkTo(around.nextId)} />}
    >
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="min-w-0">
          <DecisionBar claimId={claim.id} version={claim.version} can={stepsFor(actor, claim)} />
          <section aria-labelledby="words">
            <h2 id="words" className="mb-2 text-title">
              In its own words
            </h2>
            <WordsInContext claim={claim} />
          </section>
          <ReportChain claim={claim} />
          {canReviseClaim(actor, claim) && (
            <EditClaimForm
              claim={{
                claimId: claim.id,
                version: claim.version,
                isProposal: claim.status === 'proposed',
                statement: claim.statement,
                kind: claim.kind,
                act: claim.act,
                saidOn: claim.saidOn,
                speaker: claim.speaker,
                suggestedSpeaker: claim.suggestedSpeaker,
                affiliationId: claim.affiliation?.id ?? null,
                affiliations,
              }}
            />
          )}
          <Suspense fallback={<Skeleton lines={1} label="Checking the trail" />}>
            <TrailStrip actor={actor} claimId={claim.id} />
          </Suspense>
        </div>
        <aside aria-label="About this claim" className="min-w-0">
          <ClaimFacts claim={claim} />
          <h2 className="mt-8 mb-2 text-title">History</h2>
          <ClaimHistory steps={steps} />
        </aside>
      </div>
    </ClaimFrame>
  );
}

function stepsFor(actor: Actor, claim: ClaimView) {
  const past = {
    status: claim.status,
    wasProposed: claim.origin === 'engine',
    wasAccepted: claim.acceptedAt !== null,
    wasPublished: claim.publishedAt !== null,
  };
  const may = canDecideOnClaims(actor);
  return {
    accept: may && statusAfter('accept', past) !== null,
    dismiss: may && statusAfter('dismiss', past) !== null,
    takeBack: may && statusAfter('take_back', past) !== null,
  };
}
