import { changesBetween, isEmpty } from '@/lib/audit/changes';
import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import { sameSides, sidesAfter } from './dispute';
import type { KeptDispute } from './open-dispute';
import type { ReviseDisputeInput } from './schema';
import { openDisputeFor } from './stored-dispute';

/** Rewords the question, and names, adds or drops sides; a side is dropped when no claim is on it. */
export async function reviseDispute(
  actor: Actor,
  input: ReviseDisputeInput,
): Promise<Result<KeptDispute>> {
  return commit(actor, async (tx) => {
    const found = await openDisputeFor(tx, actor, input);
    if (!found.ok) return found;
    const { dispute } = found;
    const before = dispute.sides.map(({ ordinal, label }) => ({ ordinal, label }));
    const sides = input.sides ? sidesAfter(before, input.sides) : before;
    if (!sides) return refuse('invalid_input', 'One of these sides is not there any more.');
    const left = new Set(sides.map(({ ordinal }) => ordinal));
    const homeless = dispute.claims.find(({ side }) => !left.has(side));
    if (homeless) {
      return refuse(
        'conflict',
        `Claim ${homeless.claimId} is on a side that you drop. Move it or take it out first.`,
      );
    }
    const changes = changesBetween({ question: dispute.question }, { question: input.question });
    const hasOtherSides = !sameSides(before, sides);
    if (isEmpty(changes) && !hasOtherSides) return refuse('invalid_input', 'Nothing was changed.');
    if (hasOtherSides) {
      await tx.disputeSide.deleteMany({ where: { disputeId: dispute.id } });
      await tx.disputeSide.createMany({
        data: sides.map((side) => ({ disputeId: dispute.id, ...side })),
      });
    }
    await tx.dispute.update({
      where: { id: dispute.id },
      data: { question: input.question, version: { increment: 1 } },
    });
    return changed({ disputeId: dispute.id, version: dispute.version + 1 }, [
      {
        type: 'dispute.revised',
        subject: dispute.id,
        data: { changes, ...(hasOtherSides && { sides }) },
      },
    ]);
  });
}
