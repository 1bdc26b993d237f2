import { LinkButton } from '@/app/_components/link-button';
import { TextLink } from '@/app/_components/text-link';
import { DisputeMark } from '@/app/(desk)/disputes/_components/dispute-mark';
import type { DisputeRow } from '@/lib/disputes/list-disputes';
import { withDirectionShown } from '@/lib/text/prose';

/** The disputes in which the claim takes a side, and the way to a new one. */
export function ClaimDisputes({
  claimId,
  disputes,
  canOpen,
}: {
  claimId: number;
  disputes: readonly (DisputeRow & { side: string })[];
  canOpen: boolean;
}) {
  if (disputes.length === 0 && !canOpen) return null;
  return (
    <section aria-labelledby="disputes">
      <h2 id="disputes" className="mb-2 text-title">
        Disputes
      </h2>
      {disputes.length === 0 ? (
        <p className="mb-3 text-body text-ink-soft">It takes no side in any dispute.</p>
      ) : (
        <ul className="mb-3 divide-y divide-rule border-y border-rule">
          {disputes.map((dispute) => (
            <li key={dispute.id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 py-2">
              <TextLink href={`/disputes/${dispute.id}`} className="font-serif text-lead">
                {withDirectionShown(dispute.question)}
              </TextLink>
              <span className="text-small text-ink-soft">
                on the side “{withDirectionShown(dispute.side)}”
              </span>
              <DisputeMark state={dispute.state} />
            </li>
          ))}
        </ul>
      )}
      {canOpen && (
        <LinkButton size="small" className="no-print" href={`/disputes/new?claim=${claimId}`}>
          Open a dispute on it
        </LinkButton>
      )}
    </section>
  );
}
