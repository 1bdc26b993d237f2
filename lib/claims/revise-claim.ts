import { isEmpty } from '@/lib/audit/changes';
import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import { applyCorrections, planCorrections, replaceSpans } from './correct-claim';
import { refuseCovered } from './covered-claim';
import type { DecidedClaim } from './create-claim';
import { canReviseClaim } from './policy';
import type { ReviseClaimInput } from './schema';
import { loadClaim, staleConflict } from './stored-claim';

/**
 * Corrects a proposal or an open claim. A stale `version` is a `conflict` that tells what changed
 * meanwhile; changed spans are verified again (`quote_mismatch`).
 */
export async function reviseClaim(
  actor: Actor,
  input: ReviseClaimInput,
): Promise<Result<DecidedClaim>> {
  return commit(actor, async (tx) => {
    const claim = await loadClaim(tx, input.claimId);
    if (!claim) return refuse('not_found', 'There is no such claim.');
    const stale = await staleConflict(tx, actor, claim, input.version);
    if (stale) return stale;
    if (!canReviseClaim(actor, claim)) {
      return refuse('forbidden', 'You cannot revise this claim as it stands.');
    }
    const covered = await refuseCovered(actor, claim);
    if (covered) return covered;
    const planned = await planCorrections(tx, claim, input, { known: claim.speakerId });
    if (!planned.ok) return planned;
    const { corrections, spans } = planned.plan;
    if (spans === null && changesNothing(claim, corrections, planned.plan.speaker)) {
      return refuse('invalid_input', 'Nothing was changed.');
    }
    const applied = await applyCorrections(tx, actor, claim, planned.plan);
    if (isEmpty(applied.changes) && !applied.spans) throw new Error('a revision changed nothing');
    await replaceSpans(tx, claim.id, applied.newSpans);
    await tx.claim.update({
      where: { id: claim.id },
      data: { ...applied.row, version: { increment: 1 } },
    });
    const decided = { claimId: claim.id, version: claim.version + 1, status: claim.status };
    return changed(decided, [
      {
        type: 'claim.revised',
        subject: claim.id,
        data: { changes: applied.changes, spans: applied.spans },
      },
      ...applied.events,
    ]);
  });
}

function changesNothing(
  claim: NonNullable<Awaited<ReturnType<typeof loadClaim>>>,
  corrections: Omit<ReviseClaimInput, 'claimId' | 'version'>,
  speaker: { known: number | null } | { register: unknown },
): boolean {
  if (!('known' in speaker) || speaker.known !== claim.speakerId) return false;
  const fields = ['kind', 'act', 'statement', 'affiliationId', 'viaId', 'saidOn'] as const;
  return fields.every(
    (field) => corrections[field] === undefined || corrections[field] === claim[field],
  );
}
