'use server';

import { z } from 'zod';
import { type ActionResult, runAction } from '@/app/_actions/run-action';
import { type DecideCarryingInput, decideCarryingInput } from '@/lib/claims/schema';
import { type CarriedClaims, carryClaims } from '@/lib/verdicts/carry-claims';
import { decideCarrying } from '@/lib/verdicts/decide-carrying';

const carryClaimsInput = z.object({ snapshotId: z.number().int().positive() });

export async function carryClaimsAction(
  input: z.input<typeof carryClaimsInput>,
): Promise<ActionResult<CarriedClaims>> {
  return runAction(input, carryClaimsInput, carryClaims);
}

export async function decideCarryingAction(
  input: DecideCarryingInput,
): Promise<ActionResult<{ outcome: string }>> {
  return runAction({ ...input }, decideCarryingInput, decideCarrying);
}
