import { TextLink } from '@/app/_components/text-link';
import { ClaimWhere, RulingMark } from '@/app/(desk)/claims/_components/claim-brief';
import type { DisputedClaim, WordsInPlace } from '@/lib/disputes/get-dispute';
import type { RatingsInBrief } from '@/lib/reviews/ratings-of-claims';
import { PlaceMenu } from './place-menu';

/** A claim on its side: what it says, its words where they stand, and how it was rated and ruled. */
export function DisputedClaimCard({
  claim,
  disputeId,
  sides,
}: {
  claim: DisputedClaim;
  disputeId: number;
  /** Where it may be moved; none when this member, or a settled dispute, allows no change. */
  sides: readonly { ordinal: number; label: string }[];
}) {
  return (
    <li className="rounded-box border border-rule bg-sheet px-3 py-2.5">
      <p className="font-serif text-lead">
        <TextLink href={`/claims/${claim.id}`}>{claim.statement}</TextLink>
      </p>
      <p className="mt-1 font-serif text-body text-ink-soft">
        <InPlace words={claim.words} />
      </p>
      <p className="mt-1 text-small text-ink-soft">
        <ClaimWhere claim={claim} />
      </p>
      <div className="mt-2 flex flex-wrap items-center justify-between gap-2">
        <p className="flex flex-wrap items-center gap-1.5 text-small">
          <RulingMark claim={claim} />
          {claim.rated && <Ratings rated={claim.rated} />}
        </p>
        {sides.length > 0 && (
          <PlaceMenu
            disputeId={disputeId}
            claimId={claim.id}
            others={sides.filter(({ ordinal }) => ordinal !== claim.side)}
          />
        )}
      </div>
    </li>
  );
}

/** The claim’s parts with the words on either side of them. */
export function InPlace({ words }: { words: readonly WordsInPlace[] }) {
  return words.map(({ start, prefix, exact, suffix }) => (
    <span key={start}>
      … {prefix}
      <mark className="bg-(--mark-decided) text-ink">{exact}</mark>
      {suffix} …{' '}
    </span>
  ));
}

/** Each rating that may be seen, or how many are in. */
function Ratings({ rated }: { rated: RatingsInBrief }) {
  const { ratings, hidden } = rated;
  return (
    <>
      {ratings.length > 0 && (
        <span className="text-ink-soft">
          Rated {ratings.map(({ word, memberName }) => `${word} (${memberName})`).join(', ')}
        </span>
      )}
      {hidden > 0 && (
        <span className="text-ink-soft">
          {hidden} {hidden === 1 ? 'rating' : 'ratings'} in, hidden until you have rated or rating
          is closed
        </span>
      )}
    </>
  );
}
