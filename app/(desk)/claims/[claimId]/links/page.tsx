import { Link2 } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EmptyState } from '@/app/_components/empty-state';
import { requireActor } from '@/lib/auth/session';
import { claimFiltersQuery, isFiltered, parseClaimFilters } from '@/lib/claims/claim-filters';
import { claimsInBrief } from '@/lib/claims/claims-in-brief';
import { getClaim } from '@/lib/claims/get-claim';
import { similarClaims } from '@/lib/claims/similar-claims';
import { linkTypeSchema } from '@/lib/disputes/link';
import { type LinkView, linksOfClaim } from '@/lib/disputes/links-of-claim';
import { disputesOfClaim } from '@/lib/disputes/list-disputes';
import { canKeepDisputes, canLinkClaims, whyNotLinked } from '@/lib/disputes/policy';
import { Attribution, ClaimFrame } from '../_components/claim-frame';
import { ClaimDisputes } from './_components/claim-disputes';
import { LinkCard } from './_components/link-card';
import { NewLink } from './_components/new-link';
import { SimilarList } from './_components/similar-list';

interface PageProps {
  params: Promise<{ claimId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const idOf = (text: unknown) =>
  typeof text === 'string' && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : 0;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `Links of claim ${idOf((await params).claimId)}` };
}

export default async function ClaimLinksPage({ params, searchParams }: PageProps) {
  const actor = await requireActor();
  const claim = await getClaim(actor, idOf((await params).claimId));
  if (!claim) notFound();
  const asked = await searchParams;
  const filters = parseClaimFilters(asked);
  const wantedId = idOf(asked.to);
  const [links, similar, briefs, disputes] = await Promise.all([
    linksOfClaim(actor, claim.id),
    similarClaims(actor, { text: claim.statement, exceptClaimId: claim.id }),
    claimsInBrief(actor, [claim.id, wantedId]),
    disputesOfClaim(actor, claim.id),
  ]);
  const query = claimFiltersQuery(filters);
  const blocked = whyNotLinked(claim);
  const canLink = canLinkClaims(actor) && blocked === null;
  const wanted = wantedId === claim.id ? undefined : briefs.get(wantedId);
  return (
    <ClaimFrame
      claim={claim}
      attribution={
        briefs.get(claim.id)?.isSpeakerHidden ? (
          'Speaker hidden until you have rated'
        ) : (
          <Attribution claim={claim} />
        )
      }
      section="Links"
      from={{ label: isFiltered(filters) ? 'Claims, filtered' : 'Claims', href: `/claims${query}` }}
      query={query}
    >
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="flex min-w-0 flex-col gap-8">
          {links.length === 0 && (
            <EmptyState icon={<Link2 />} title="This claim stands alone so far.">
              {blocked ??
                'Link it to a claim that it contradicts, supports, repeats, narrows or updates, and each is found from the other.'}
            </EmptyState>
          )}
          <LinkGroups links={links} canDecide={canLinkClaims(actor)} />
          {canLink && (
            <NewLink
              key={wanted?.id ?? 'none'}
              claim={{ id: claim.id, statement: claim.statement }}
              wanted={wanted ? { id: wanted.id, statement: wanted.statement } : null}
            />
          )}
          {links.length > 0 && blocked && <p className="text-body text-ink-soft">{blocked}</p>}
          <ClaimDisputes
            claimId={claim.id}
            disputes={disputes}
            canOpen={canKeepDisputes(actor) && blocked === null}
          />
        </div>
        <SimilarList
          claimId={claim.id}
          similar={similar.filter(({ id }) => !links.some(({ other }) => other.id === id))}
          query={query}
          canLink={canLink}
        />
      </div>
    </ClaimFrame>
  );
}

/** Suggestions first, as they wait for somebody; then what was decided, type by type. */
function LinkGroups({ links, canDecide }: { links: LinkView[]; canDecide: boolean }) {
  const suggested = links.filter(({ state }) => state === 'suggested');
  const decided = links.filter(({ state }) => state === 'decided');
  const groups = linkTypeSchema.options.flatMap((type) =>
    [true, false].map((isOutward) =>
      decided.filter((link) => link.type === type && link.isOutward === isOutward),
    ),
  );
  return (
    <>
      {suggested.length > 0 && (
        <section aria-labelledby="suggested">
          <h2 id="suggested" className="text-title">
            Suggested
          </h2>
          <p className="mb-3 text-small text-ink-soft">
            Nobody has decided on these yet; until then they say nothing about the claim.
          </p>
          <ul className="flex flex-col gap-3">
            {suggested.map((link) => (
              <LinkCard key={link.id} link={link} canDecide={canDecide} />
            ))}
          </ul>
        </section>
      )}
      {groups
        .filter((group) => group.length > 0)
        .map((group) => (
          <section key={group[0]!.verb} aria-labelledby={`links-${group[0]!.id}`}>
            <h2 id={`links-${group[0]!.id}`} className="mb-3 text-title">
              This claim {group[0]!.verb}
            </h2>
            <ul className="flex flex-col gap-3">
              {group.map((link) => (
                <LinkCard key={link.id} link={link} canDecide={canDecide} />
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
