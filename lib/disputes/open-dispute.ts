import { changed, commit } from '@/lib/audit/commit';
import type { EventDraft } from '@/lib/audit/events';
import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import { noSuchSide } from './dispute';
import { canKeepDisputes } from './policy';
import type { OpenDisputeInput } from './schema';
import { whyNotDisputed } from './stored-dispute';

export interface KeptDispute {
  disputeId: number;
  version: number;
}

/** Opens a dispute with its sides, numbered from 1, and puts the first claims on them. */
export async function openDispute(
  actor: Actor,
  input: OpenDisputeInput,
): Promise<Result<KeptDispute>> {
  return commit(actor, async (tx) => {
    if (!canKeepDisputes(actor)) return refuse('forbidden', 'You cannot open disputes.');
    const claims = input.claims ?? [];
    const claimIds = claims.map(({ claimId }) => claimId);
    if (new Set(claimIds).size < claimIds.length) {
      return refuse('invalid_input', 'A claim takes one side only.');
    }
    if (claims.some(({ side }) => side > input.sides.length)) {
      return refuse('invalid_input', noSuchSide);
    }
    const refused = await whyNotDisputed(tx, claimIds);
    if (refused) return refused;
    const sides = input.sides.map(({ label }, index) => ({ ordinal: index + 1, label }));
    const dispute = await tx.dispute.create({
      data: {
        question: input.question,
        state: 'open',
        createdAt: new Date().toISOString(),
        createdById: actor.id,
        version: 1 + claims.length,
        sides: { create: sides },
      },
    });
    const added: EventDraft[] = [];
    for (const place of claims) {
      await tx.disputeClaim.create({ data: { disputeId: dispute.id, ...place } });
      added.push({ type: 'dispute.claim_added', subject: dispute.id, data: place });
    }
    return changed({ disputeId: dispute.id, version: dispute.version }, [
      { type: 'dispute.opened', subject: dispute.id, data: { question: input.question, sides } },
      ...added,
    ]);
  });
}
