'use server';

import { revalidatePath } from 'next/cache';
import { type ActionResult, runAction } from '@/app/_actions/run-action';
import { acceptClaim } from '@/lib/claims/accept-claim';
import type { DecidedClaim } from '@/lib/claims/create-claim';
import { dismissClaim } from '@/lib/claims/dismiss-claim';
import { reviseClaim } from '@/lib/claims/revise-claim';
import {
  acceptClaimInput,
  dismissClaimInput,
  reviseClaimInput,
  takeBackInput,
} from '@/lib/claims/schema';
import { takeBack } from '@/lib/claims/take-back';

type Raw = Record<string, unknown>;

function shownAgain<T extends ActionResult<DecidedClaim>>(result: T): T {
  if (result.ok) revalidatePath(`/claims/${result.value.claimId}`);
  return result;
}

export async function acceptClaimAction(raw: Raw): Promise<ActionResult<DecidedClaim>> {
  return shownAgain(await runAction(raw, acceptClaimInput, acceptClaim));
}

export async function dismissClaimAction(raw: Raw): Promise<ActionResult<DecidedClaim>> {
  return shownAgain(await runAction(raw, dismissClaimInput, dismissClaim));
}

export async function takeBackAction(raw: Raw): Promise<ActionResult<DecidedClaim>> {
  return shownAgain(await runAction(raw, takeBackInput, takeBack));
}

export async function reviseClaimAction(raw: Raw): Promise<ActionResult<DecidedClaim>> {
  return shownAgain(await runAction(raw, reviseClaimInput, reviseClaim));
}
