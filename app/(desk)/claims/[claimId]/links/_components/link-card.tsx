import { Badge } from '@/app/_components/badge';
import { Prose } from '@/app/_components/prose';
import { Timestamp } from '@/app/_components/timestamp';
import { ClaimBrief } from '@/app/(desk)/claims/_components/claim-brief';
import type { LinkView } from '@/lib/disputes/links-of-claim';
import { LinkDeeds } from './link-deeds';

/** One link: the claim at its other end, why they belong together, and what can be done about it. */
export function LinkCard({ link, canDecide }: { link: LinkView; canDecide: boolean }) {
  const isSuggested = link.state === 'suggested';
  const edge = isSuggested ? 'border-2 border-dotted border-edge' : 'border-rule bg-sheet';
  return (
    <li className={`rounded-box border px-4 py-3 ${edge}`}>
      {isSuggested && (
        <p className="mb-1 flex flex-wrap items-center gap-2 text-small">
          <Badge tentative>Suggested</Badge>
          <span>This claim {link.verb}:</span>
        </p>
      )}
      <ClaimBrief claim={link.other} href={`/claims/${link.other.id}/links`} />
      <div className="mt-2 border-t border-rule pt-2 text-body">
        <Prose markdown={link.reason} />
      </div>
      <p className="mt-1 text-small text-ink-soft">
        {confidenceWords[link.confidence]} · {isSuggested ? 'suggested' : 'linked'} by{' '}
        {(isSuggested ? link.createdBy : link.decidedBy) ?? 'Verbatim'},{' '}
        <Timestamp at={link.decidedAt ?? link.createdAt} />
      </p>
      {canDecide && (
        <LinkDeeds
          link={{
            id: link.id,
            version: link.version,
            isSuggested,
            reason: link.reason,
            confidence: link.confidence,
          }}
        />
      )}
    </li>
  );
}

const confidenceWords = {
  low: 'Low confidence',
  medium: 'Medium confidence',
  high: 'High confidence',
};
