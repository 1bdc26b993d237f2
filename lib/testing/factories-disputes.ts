import type { Actor } from '@/lib/auth/actor';
import { createClaim } from '@/lib/claims/create-claim';
import type { CreateClaimInput } from '@/lib/claims/schema';
import { linkClaims } from '@/lib/disputes/link-claims';
import { openDispute } from '@/lib/disputes/open-dispute';
import type { LinkClaimsInput } from '@/lib/disputes/schema';
import { buildClaimInput, createSnapshotOf, granted } from './factories-claims';

/** An accepted claim for each of the sentences, in an article of its own; their ids in that order. */
export async function createClaimsSaying(
  actor: Actor,
  sentences: readonly string[],
  more: Partial<CreateClaimInput> = {},
): Promise<number[]> {
  const ids: number[] = [];
  for (const sentence of sentences) {
    const text = `Somebody said that ${sentence}. Nobody else did.`;
    const { snapshotId } = await createSnapshotOf(text, { title: `On ${sentence}` });
    const input = buildClaimInput(snapshotId, text, sentence, more);
    ids.push(granted(await createClaim(actor, input)).claimId);
  }
  return ids;
}

export function buildLink(
  fromClaimId: number,
  toClaimId: number,
  more: Partial<LinkClaimsInput> = {},
): LinkClaimsInput {
  const reason = 'Both speak of the northern pit.';
  return { fromClaimId, toClaimId, type: 'updates', reason, confidence: 'medium', ...more };
}

/** A decided link; its id. */
export async function createLink(
  actor: Actor,
  from: number,
  to: number,
  more: Partial<LinkClaimsInput> = {},
): Promise<number> {
  return granted(await linkClaims(actor, buildLink(from, to, more))).linkId;
}

/** An open dispute on whether the pit is closed, with these claims on its sides, in turn. */
export async function createDispute(actor: Actor, claimIds: readonly number[]): Promise<number> {
  const input = {
    question: 'Is the northern pit closed?',
    sides: [{ label: 'It is' }, { label: 'It is not' }],
    claims: claimIds.map((claimId, index) => ({ claimId, side: 1 + (index % 2) })),
  };
  return granted(await openDispute(actor, input)).disputeId;
}
