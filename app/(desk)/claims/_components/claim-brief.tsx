import { StatusMark } from '@/app/_components/status-mark';
import { TextLink } from '@/app/_components/text-link';
import { VerdictMark } from '@/app/_components/verdict-mark';
import type { ClaimInBrief } from '@/lib/claims/claims-in-brief';
import { formatPartialDate } from '@/lib/sources/partial-date';

export type BriefClaim = Pick<
  ClaimInBrief,
  | 'id'
  | 'statement'
  | 'status'
  | 'speakerName'
  | 'affiliationAsWorded'
  | 'isSpeakerHidden'
  | 'saidOn'
  | 'publishedOn'
  | 'sourceTitle'
  | 'publisher'
  | 'ruling'
>;

/** A claim beside others: its statement, who said it where and when, and what was ruled on it. */
export function ClaimBrief({
  claim,
  href,
  opensTab = false,
}: {
  claim: BriefClaim;
  href?: string;
  /** Beside a form, whose words must not be lost. */
  opensTab?: boolean;
}) {
  return (
    <div className="min-w-0">
      <p className="font-serif text-lead">
        <TextLink
          href={href ?? `/claims/${claim.id}`}
          {...(opensTab && { target: '_blank', rel: 'noopener' })}
        >
          {claim.statement}
          {opensTab && <span className="sr-only"> (opens a new tab)</span>}
        </TextLink>
      </p>
      <p className="text-small text-ink-soft">
        <ClaimWhere claim={claim} />
      </p>
      <p className="mt-1 flex flex-wrap gap-1.5">
        <RulingMark claim={claim} />
      </p>
    </div>
  );
}

/** Who said it, and where and when it was said or published. */
export function ClaimWhere({ claim }: { claim: BriefClaim }) {
  const who = claim.isSpeakerHidden
    ? 'Speaker hidden until you have rated'
    : (claim.speakerName ?? 'Speaker not known');
  return (
    <>
      {who}
      {claim.affiliationAsWorded && <>, “{claim.affiliationAsWorded}”</>}
      {claim.saidOn && <> · said {formatPartialDate(claim.saidOn)}</>}
      {' · '}
      {claim.sourceTitle}
      {claim.publisher && <>, {claim.publisher}</>}
      {claim.publishedOn && <>, {formatPartialDate(claim.publishedOn)}</>}
    </>
  );
}

/** The published ruling, or how far the claim has come without one. */
export function RulingMark({ claim }: { claim: Pick<BriefClaim, 'status' | 'ruling'> }) {
  const { ruling, status } = claim;
  if (!ruling) return <StatusMark status={status} />;
  return (
    <>
      <VerdictMark amounts={ruling.tone} word={ruling.word} />
      {ruling.isWithdrawn && <StatusMark status="withdrawn" />}
    </>
  );
}
