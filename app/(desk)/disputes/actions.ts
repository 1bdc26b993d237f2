'use server';

import { revalidatePath } from 'next/cache';
import { type ActionResult, runAction } from '@/app/_actions/run-action';
import { addClaimToDispute } from '@/lib/disputes/add-claim-to-dispute';
import { moveClaimInDispute } from '@/lib/disputes/move-claim-in-dispute';
import { type KeptDispute, openDispute } from '@/lib/disputes/open-dispute';
import { removeClaimFromDispute } from '@/lib/disputes/remove-claim-from-dispute';
import { reopenDispute } from '@/lib/disputes/reopen-dispute';
import { reviseDispute } from '@/lib/disputes/revise-dispute';
import {
  openDisputeInput,
  placeClaimInput,
  removeDisputedClaimInput,
  reopenDisputeInput,
  reviseDisputeInput,
  settleDisputeInput,
} from '@/lib/disputes/schema';
import { settleDispute } from '@/lib/disputes/settle-dispute';

type Raw = Record<string, unknown>;

function shownAgain<T extends ActionResult<KeptDispute>>(result: T): T {
  if (result.ok) {
    revalidatePath(`/disputes/${result.value.disputeId}`);
    revalidatePath('/disputes');
  }
  return result;
}

export async function openDisputeAction(raw: Raw): Promise<ActionResult<KeptDispute>> {
  return shownAgain(await runAction(raw, openDisputeInput, openDispute));
}

export async function reviseDisputeAction(raw: Raw): Promise<ActionResult<KeptDispute>> {
  return shownAgain(await runAction(raw, reviseDisputeInput, reviseDispute));
}

export async function addClaimToDisputeAction(raw: Raw): Promise<ActionResult<KeptDispute>> {
  return shownAgain(await runAction(raw, placeClaimInput, addClaimToDispute));
}

export async function moveClaimInDisputeAction(raw: Raw): Promise<ActionResult<KeptDispute>> {
  return shownAgain(await runAction(raw, placeClaimInput, moveClaimInDispute));
}

export async function removeClaimFromDisputeAction(raw: Raw): Promise<ActionResult<KeptDispute>> {
  return shownAgain(await runAction(raw, removeDisputedClaimInput, removeClaimFromDispute));
}

export async function settleDisputeAction(raw: Raw): Promise<ActionResult<KeptDispute>> {
  return shownAgain(await runAction(raw, settleDisputeInput, settleDispute));
}

export async function reopenDisputeAction(raw: Raw): Promise<ActionResult<KeptDispute>> {
  return shownAgain(await runAction(raw, reopenDisputeInput, reopenDispute));
}
