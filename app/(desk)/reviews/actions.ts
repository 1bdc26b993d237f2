'use server';

import { revalidatePath } from 'next/cache';
import { type ActionResult, runAction } from '@/app/_actions/run-action';
import { type AssignedClaims, assignClaims } from '@/lib/reviews/assign-claims';
import {
  assignClaimsInput,
  callOffReviewInput,
  closeRatingInput,
  handBackInput,
  reassignInput,
  reviseAssignmentInput,
  takeClaimInput,
  takeOffInput,
} from '@/lib/reviews/assignment-input';
import { callOffReview } from '@/lib/reviews/call-off-review';
import { closeRating } from '@/lib/reviews/close-rating';
import { handBack } from '@/lib/reviews/hand-back';
import { reassign } from '@/lib/reviews/reassign';
import { reviseAssignment } from '@/lib/reviews/revise-assignment';
import {
  forgetFilter,
  forgetFilterInput,
  saveFilter,
  saveFilterInput,
} from '@/lib/reviews/saved-filters';
import { takeClaim } from '@/lib/reviews/take-claim';
import { takeOff } from '@/lib/reviews/take-off';

type Raw = Record<string, unknown>;
type OfClaim = { claimId: number };

/** The count in the rail stands on every page. */
function shownAgain<T extends ActionResult<unknown>>(result: T): T {
  if (result.ok) revalidatePath('/', 'layout');
  return result;
}

export async function assignClaimsAction(raw: Raw): Promise<ActionResult<AssignedClaims>> {
  return shownAgain(await runAction(raw, assignClaimsInput, assignClaims));
}

export async function takeClaimAction(raw: Raw): Promise<ActionResult<OfClaim>> {
  return shownAgain(await runAction(raw, takeClaimInput, takeClaim));
}

export async function handBackAction(raw: Raw): Promise<ActionResult<OfClaim>> {
  return shownAgain(await runAction(raw, handBackInput, handBack));
}

export async function takeOffAction(raw: Raw): Promise<ActionResult<OfClaim>> {
  return shownAgain(await runAction(raw, takeOffInput, takeOff));
}

export async function reassignAction(raw: Raw): Promise<ActionResult<OfClaim>> {
  return shownAgain(await runAction(raw, reassignInput, reassign));
}

export async function reviseAssignmentAction(raw: Raw): Promise<ActionResult<OfClaim>> {
  return shownAgain(await runAction(raw, reviseAssignmentInput, reviseAssignment));
}

export async function closeRatingAction(raw: Raw): Promise<ActionResult<OfClaim>> {
  return shownAgain(await runAction(raw, closeRatingInput, closeRating));
}

export async function callOffReviewAction(raw: Raw): Promise<ActionResult<OfClaim>> {
  return shownAgain(await runAction(raw, callOffReviewInput, callOffReview));
}

export async function saveFilterAction(raw: Raw): Promise<ActionResult<{ filterId: number }>> {
  return shownAgain(await runAction(raw, saveFilterInput, saveFilter));
}

export async function forgetFilterAction(raw: Raw): Promise<ActionResult<null>> {
  return shownAgain(await runAction(raw, forgetFilterInput, forgetFilter));
}
