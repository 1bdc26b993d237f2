import { changed, commit } from '@/lib/audit/commit';
import type { EventDraft } from '@/lib/audit/events';
import type { Actor } from '@/lib/auth/actor';
import { planMove } from '@/lib/claims/move-claim';
import { loadClaim } from '@/lib/claims/stored-claim';
import { type Result, refuse } from '@/lib/result';
import { closeRound } from '@/lib/reviews/rounds';
import { whyCannotAnswer } from './policy';
import { makePublication } from './publish-verdict';
import type { WithdrawVerdictInput } from './schema';
import { prepareStep, type SteppedVerdict, takeStep } from './take-step';

/**
 * Withdraws what was published, whatever is being worked on behind it. Its page keeps its address
 * and shows the notice. A round of rating that was open on the claim is closed.
 */
export async function withdrawVerdict(
  actor: Actor,
  input: WithdrawVerdictInput,
): Promise<Result<SteppedVerdict>> {
  return commit(actor, async (tx) => {
    const prepared = await prepareStep(tx, actor, input, 'withdraw', whyCannotAnswer);
    if (!prepared.ok) return prepared;
    const { claim, verdict } = prepared;
    const last = await tx.publication.findFirst({
      where: { verdictId: verdict.id },
      orderBy: { id: 'desc' },
    });
    if (last?.kind === 'withdrawn') {
      return refuse('conflict', 'This verdict was withdrawn already. Nothing of it is public.');
    }
    const published = await tx.verdictVersion.findUniqueOrThrow({
      where: {
        verdictId_number: { verdictId: verdict.id, number: verdict.publishedNumber ?? 0 },
      },
    });
    const now = new Date().toISOString();
    const closed: EventDraft[] = [];
    let { move } = prepared;
    const open = await tx.review.findFirst({ where: { claimId: claim.id, state: 'open' } });
    if (open) {
      const reason = 'The verdict was withdrawn.';
      closed.push(...(await closeRound(tx, claim, open, { memberId: actor.id, reason, now })));
      const rated = await loadClaim(tx, claim.id);
      const again = rated && planMove(rated, 'withdraw_verdict');
      if (!again?.ok) throw new Error(`claim ${claim.id} cannot be withdrawn`);
      move = again.move;
    }
    const { notice } = input;
    const { stepped, events } = await takeStep(tx, { ...prepared, move });
    const made = await makePublication(tx, {
      verdict: { id: verdict.id, number: published.number, versionId: published.id },
      kind: 'withdrawn',
      notice,
      now,
      actorId: actor.id,
    });
    const data = { claimId: claim.id, number: published.number, notice };
    return changed(stepped, [
      made,
      { type: 'verdict.withdrawn', subject: verdict.id, data },
      ...closed,
      ...events,
    ]);
  });
}
