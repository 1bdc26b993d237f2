import { TextLink } from '@/app/_components/text-link';
import type { ClaimView, ReportedClaim } from '@/lib/claims/get-claim';

/** By way of whom a claim is known, from the outermost report to the claim itself. */
export function ReportChain({ claim }: { claim: ClaimView }) {
  if (claim.via.length === 0 && claim.reports.length === 0) return null;
  return (
    <section aria-labelledby="chain" className="mt-8">
      <h2 id="chain" className="mb-2 text-title">
        Who reports it
      </h2>
      <ol className="space-y-1 border-s-2 border-rule ps-4 text-body">
        <li className="text-ink-soft">{claim.source.title}</li>
        {[...claim.via].reverse().map((one) => (
          <li key={one.id}>
            <Reported claim={one} />
          </li>
        ))}
        <li aria-current="true" className="font-semibold">
          {claim.speaker?.name ?? claim.suggestedSpeaker ?? 'Somebody'}: this claim
        </li>
        {claim.reports.map((one) => (
          <li key={one.id} className="ps-4">
            <span className="text-ink-soft">which reports </span>
            <Reported claim={one} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Reported({ claim }: { claim: ReportedClaim }) {
  return (
    <>
      {claim.speakerName ?? 'Somebody'}:{' '}
      <TextLink href={`/claims/${claim.id}`} className="font-serif">
        {claim.statement}
      </TextLink>
    </>
  );
}
