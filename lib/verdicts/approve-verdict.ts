import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { proveIdentity } from '@/lib/auth/prove-identity';
import type { Visitor } from '@/lib/auth/visitor';
import type { Result } from '@/lib/result';
import { getSetting } from '@/lib/settings/queries';
import { giveApproval, refuseSecondAnswer } from './give-approval';
import { whyCannotAnswer } from './policy';
import type { ApproveVerdictInput } from './schema';
import { prepareStep, type SteppedVerdict, takeStep } from './take-step';

/**
 * Approves one version of a verdict, by an editor who neither wrote any version nor rated the claim
 * and who gives the password again with this very request. With the quorum's last approval the
 * verdict is approved; until then it stays submitted. Any rewriting makes a version that nobody has
 * approved. A wrong password is `invalid_input` on `currentPassword`.
 */
export async function approveVerdict(
  actor: Actor,
  input: ApproveVerdictInput,
  { visitor }: { visitor: Visitor },
): Promise<Result<SteppedVerdict>> {
  const proved = await proveIdentity(actor, input.currentPassword, visitor);
  if (!proved.ok) return proved;
  return commit(actor, async (tx) => {
    const prepared = await prepareStep(tx, actor, input, 'approve', whyCannotAnswer);
    if (!prepared.ok) return prepared;
    const { claim, verdict } = prepared;
    const twice = await refuseSecondAnswer(tx, verdict, actor.id);
    if (twice) return twice;
    const quorum = (await getSetting('verdicts', tx)).value.quorum;
    const now = new Date().toISOString();
    const given = await giveApproval(tx, verdict, actor.id, { decision: 'approved' }, now);
    const approvals = await tx.approval.count({
      where: { verdictVersionId: verdict.current.id, decision: 'approved' },
    });
    if (approvals < quorum) {
      const { version, currentNumber: number, status } = verdict;
      const unmoved = { claimId: claim.id, verdictId: verdict.id, number, version, status };
      return changed<SteppedVerdict>(unmoved, [given]);
    }
    const { stepped, events } = await takeStep(tx, prepared);
    const data = { claimId: claim.id, number: stepped.number, approvals };
    return changed(stepped, [
      given,
      { type: 'verdict.approved', subject: stepped.verdictId, data },
      ...events,
    ]);
  });
}
