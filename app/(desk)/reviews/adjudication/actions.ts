'use server';

import { revalidatePath } from 'next/cache';
import { type ActionResult, runAction } from '@/app/_actions/run-action';
import {
  askForAdjudicationInput,
  markOverrulingsSeenInput,
  resolveAdjudicationInput,
} from '@/lib/reviews/adjudication-input';
import { askForAdjudication } from '@/lib/reviews/ask-for-adjudication';
import { markOverrulingsSeen } from '@/lib/reviews/overrulings';
import { type ResolvedAdjudication, resolveAdjudication } from '@/lib/reviews/resolve-adjudication';

type Raw = Record<string, unknown>;

export async function resolveAdjudicationAction(
  raw: Raw,
): Promise<ActionResult<ResolvedAdjudication>> {
  const result = await runAction(raw, resolveAdjudicationInput, resolveAdjudication);
  if (result.ok) revalidatePath(`/reviews/adjudication/${result.value.adjudicationId}`);
  return result;
}

export async function askForAdjudicationAction(
  raw: Raw,
): Promise<ActionResult<{ adjudicationId: number; claimId: number }>> {
  const result = await runAction(raw, askForAdjudicationInput, askForAdjudication);
  if (result.ok) revalidatePath(`/claims/${result.value.claimId}/reviews`);
  return result;
}

export async function markOverrulingsSeenAction(raw: Raw): Promise<ActionResult<{ seen: number }>> {
  return runAction(raw, markOverrulingsSeenInput, markOverrulingsSeen);
}
