import { toast } from 'sonner';
import { suggestLinkAction } from '@/app/(desk)/claims/[claimId]/links/actions';

/**
 * Suggests that a claim just written repeats those its writer marked as similar. A refusal is told in
 * passing: the claim itself is saved.
 */
export async function suggestRepeats(claimId: number, similar: readonly number[]): Promise<void> {
  for (const toClaimId of similar) {
    const result = await suggestLinkAction({
      fromClaimId: claimId,
      toClaimId,
      type: 'repeats',
      reason: 'Marked as similar while it was written.',
      confidence: 'low',
    });
    if (!result.ok) toast.error(`Claim ${toClaimId}: ${result.failure.message}`);
  }
}
