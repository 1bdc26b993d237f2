import { TextLink } from '@/app/_components/text-link';
import type { DisputedClaim, DisputeView } from '@/lib/disputes/get-dispute';
import { speakersOfSide } from '@/lib/disputes/side-summary';
import { withDirectionShown } from '@/lib/text/prose';
import { DisputedClaimCard } from './disputed-claim-card';
import { EvidenceList } from './evidence-list';

/** The sides beside each other: who speaks on each, what they say, and what speaks for or against it. */
export function SideColumns({
  dispute,
  canKeep,
  wholeSide,
}: {
  dispute: DisputeView;
  canKeep: boolean;
  /** The number of a side of which every claim is shown; of the others the first thirty are. */
  wholeSide: number;
}) {
  return (
    <div className="grid gap-6 [grid-template-columns:repeat(auto-fit,minmax(min(100%,19rem),1fr))]">
      {dispute.sides.map((side) => {
        const claims = dispute.claims.filter((claim) => claim.side === side.ordinal);
        const shown = side.ordinal === wholeSide ? claims : claims.slice(0, shownAtFirst);
        return (
          <section key={side.ordinal} aria-labelledby={`side-${side.ordinal}`} className="min-w-0">
            <h2
              id={`side-${side.ordinal}`}
              className="border-b-2 border-ink pb-1 text-title break-words"
            >
              {withDirectionShown(side.label)}
            </h2>
            {claims.length === 0 ? (
              <p className="mt-3 text-body text-ink-soft">No claim is on this side yet.</p>
            ) : (
              <>
                <SideSpeakers claims={claims} />
                <ul className="mt-3 flex flex-col gap-3">
                  {shown.map((claim) => (
                    <DisputedClaimCard
                      key={claim.id}
                      claim={claim}
                      disputeId={dispute.id}
                      sides={canKeep ? dispute.sides : []}
                    />
                  ))}
                </ul>
                {shown.length < claims.length && (
                  <p className="mt-3 text-small">
                    <TextLink href={`/disputes/${dispute.id}?side=${side.ordinal}`}>
                      Show all {claims.length} claims of this side
                    </TextLink>
                  </p>
                )}
                <EvidenceList evidence={claims.flatMap(({ rated }) => rated?.evidence ?? [])} />
              </>
            )}
          </section>
        );
      })}
    </div>
  );
}

/** A long side is opened by itself: nobody compares two hundred claims at once. */
const shownAtFirst = 30;
const speakersShown = 8;

function SideSpeakers({ claims }: { claims: readonly DisputedClaim[] }) {
  const speakers = speakersOfSide(claims);
  return (
    <ul aria-label="Speakers" className="mt-2 text-small text-ink-soft">
      {speakers.slice(0, speakersShown).map((speaker) => (
        <li key={`${speaker.id} ${speaker.name}`}>
          {speaker.id === null ? (
            (speaker.name ?? 'Speaker not known or not shown')
          ) : (
            <TextLink href={`/speakers/${speaker.id}`}>{speaker.name}</TextLink>
          )}
          {speaker.affiliations.length > 0 && <>, {quoted(speaker.affiliations)}</>}
          {speaker.claimCount > 1 && <> · {speaker.claimCount} claims</>}
        </li>
      ))}
      {speakers.length > speakersShown && <li>and {speakers.length - speakersShown} more</li>}
    </ul>
  );
}

function quoted(affiliations: readonly string[]): string {
  const shown = affiliations.slice(0, 3).map((words) => `“${words}”`);
  return affiliations.length > 3 ? `${shown.join(', ')} …` : shown.join(', ');
}
