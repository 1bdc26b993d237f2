'use server';

import { revalidatePath } from 'next/cache';
import { type ActionResult, runAction } from '@/app/_actions/run-action';
import { type GivenRating, rateClaim } from '@/lib/reviews/rate-claim';
import {
  addDraftEvidence,
  addDraftEvidenceInput,
  saveRatingDraft,
  saveRatingDraftInput,
} from '@/lib/reviews/rating-draft';
import { rateClaimInput } from '@/lib/reviews/schema';

type Raw = Record<string, unknown>;

export async function rateClaimAction(raw: Raw): Promise<ActionResult<GivenRating>> {
  const result = await runAction(raw, rateClaimInput, (actor, input) => rateClaim(actor, input));
  if (result.ok) revalidatePath(`/claims/${result.value.claimId}`, 'layout');
  return result;
}

export async function saveRatingDraftAction(raw: Raw): Promise<ActionResult<{ savedAt: string }>> {
  return runAction(raw, saveRatingDraftInput, (actor, input) => saveRatingDraft(actor, input));
}

export async function addDraftEvidenceAction(raw: Raw): Promise<ActionResult<{ claimId: number }>> {
  return runAction(raw, addDraftEvidenceInput, (actor, input) => addDraftEvidence(actor, input));
}
