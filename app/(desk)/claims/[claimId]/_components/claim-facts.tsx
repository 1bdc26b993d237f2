import { Hash } from '@/app/_components/hash';
import { KindMark } from '@/app/_components/kind-mark';
import { StatusMark } from '@/app/_components/status-mark';
import { TextLink } from '@/app/_components/text-link';
import { Timestamp } from '@/app/_components/timestamp';
import type { ClaimView } from '@/lib/claims/get-claim';
import { formatPartialDate } from '@/lib/sources/partial-date';

/** What is known of a claim, as a list of terms. */
export function ClaimFacts({ claim }: { claim: ClaimView }) {
  const { source, snapshot } = claim;
  return (
    <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-2 text-body">
      <Fact term="Status">
        <span className="inline-flex flex-wrap items-baseline gap-x-2">
          <StatusMark status={claim.status} />
          {claim.status === 'proposed' && claim.confidence !== null && (
            <span className="text-small text-ink-soft">
              the engine is {Math.round(claim.confidence * 100)} % sure
            </span>
          )}
          {claim.acceptedBy && claim.status === 'open' && (
            <span className="text-small text-ink-soft">by {claim.acceptedBy}</span>
          )}
        </span>
        {claim.status === 'dismissed' && (
          <span className="block text-small text-ink-soft">{claim.dismissedReason}</span>
        )}
      </Fact>
      <Fact term="Kind">
        <KindMark kind={claim.kind} />
        {claim.act === 'attitude' && (
          <span className="text-small text-ink-soft"> · thought or hoped, not said</span>
        )}
      </Fact>
      {claim.isSpeakerHidden ? (
        <Fact term="Speaker">
          <Unknown>Hidden until you have rated</Unknown>
        </Fact>
      ) : (
        <SpeakerFacts claim={claim} />
      )}
      {claim.saidOn && <Fact term="Said">{formatPartialDate(claim.saidOn)}</Fact>}
      <Fact term="Source">
        <TextLink href={`/sources/${source.id}?claim=${claim.id}`}>{source.title}</TextLink>
        <span className="block text-small text-ink-soft">
          {[source.publisher, source.publishedOn && formatPartialDate(source.publishedOn)]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </Fact>
      <Fact term="Capture">
        <span className="text-small">
          {snapshot.number} · <Hash value={snapshot.textSha256} label="SHA-256 of the text" />
          <span className="block text-ink-soft">
            <Timestamp at={snapshot.capturedAt} />
          </span>
        </span>
      </Fact>
    </dl>
  );
}

/** Who said it, as what: as registered, and as the source words it. */
function SpeakerFacts({ claim }: { claim: ClaimView }) {
  return (
    <>
      <Fact term="Speaker">
        {claim.speaker ? (
          <TextLink href={`/speakers/${claim.speaker.id}`}>{claim.speaker.name}</TextLink>
        ) : claim.suggestedSpeaker ? (
          <span className="text-ink-soft italic">{claim.suggestedSpeaker}?</span>
        ) : (
          <Unknown />
        )}
        {claim.attributedAs && (
          <span className="block text-small text-ink-soft">attributed to {claim.attributedAs}</span>
        )}
      </Fact>
      <Fact term="As worded">
        {claim.speakerAsWorded ? <q>{claim.speakerAsWorded}</q> : <Unknown />}
      </Fact>
      <Fact term="Affiliation">
        {claim.affiliation ? (
          <>
            {claim.affiliation.label}
            {claim.affiliation.isRetracted && (
              <span className="text-small text-ink-soft"> (taken back since)</span>
            )}
          </>
        ) : (
          <Unknown>Not registered</Unknown>
        )}
      </Fact>
      <Fact term="As worded">
        {claim.affiliationAsWorded ? <q>{claim.affiliationAsWorded}</q> : <Unknown />}
      </Fact>
    </>
  );
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <>
      <dt className="pt-0.5 text-small text-ink-soft">{term}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}

function Unknown({ children = 'Not known' }: { children?: string }) {
  return <span className="text-ink-soft">{children}</span>;
}
