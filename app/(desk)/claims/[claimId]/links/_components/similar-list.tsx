import { Link2 } from 'lucide-react';
import { LinkButton } from '@/app/_components/link-button';
import { ClaimBrief } from '@/app/(desk)/claims/_components/claim-brief';
import type { SimilarClaim } from '@/lib/claims/similar-claims';
import { SuggestButton } from './suggest-button';

/** Accepted claims in similar words that are not linked to this one yet. */
export function SimilarList({
  claimId,
  similar,
  query,
  canLink,
}: {
  claimId: number;
  similar: readonly SimilarClaim[];
  /** The filters of the list one came from, carried along. */
  query: string;
  canLink: boolean;
}) {
  const linkTo = (id: number) =>
    `/claims/${claimId}/links${query === '' ? '?' : `${query}&`}to=${id}#new-link`;
  return (
    <aside aria-labelledby="similar" className="min-w-0">
      <h2 id="similar" className="text-title">
        In similar words
      </h2>
      {similar.length === 0 ? (
        <p className="mt-1 text-body text-ink-soft">
          No other accepted claim shares the telling words of this one.
        </p>
      ) : (
        <ul className="mt-2 divide-y divide-rule border-y border-rule">
          {similar.map((claim) => (
            <li key={claim.id} className="py-3">
              <ClaimBrief claim={claim} />
              {canLink && (
                <div className="no-print mt-2 flex flex-wrap gap-2">
                  <LinkButton size="small" href={linkTo(claim.id)}>
                    <Link2 aria-hidden="true" className="size-3.5" /> Link
                    <span className="sr-only"> claim {claim.id}</span>
                  </LinkButton>
                  <SuggestButton claimId={claimId} otherId={claim.id} />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </aside>
  );
}
