import { formatPartialDate } from '@/lib/sources/partial-date';
import { withDirectionShown } from '@/lib/text/prose';
import type { PublicVerdict } from '@/lib/verdicts/public-verdict';

/** Who said it, as what, when: the speaker's registered name, the rest as the source words it. */
export function ByLine({ verdict: { claim } }: { verdict: PublicVerdict }) {
  const name = claim.speaker?.name ?? claim.speakerAsWorded ?? 'Somebody who is not named';
  return (
    <p className="mt-3 text-lead text-ink-soft">
      Said by <span className="font-semibold text-ink">{withDirectionShown(name)}</span>
      {claim.affiliationAsWorded && <>, “{withDirectionShown(claim.affiliationAsWorded)}”</>}
      {claim.saidOn && <>, {formatPartialDate(claim.saidOn)}</>}
    </p>
  );
}
