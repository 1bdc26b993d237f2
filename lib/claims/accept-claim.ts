import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import { type ChosenSpeaker, chooseSuggested } from './choose-speaker';
import { statusAfter } from './claim';
import { applyCorrections, planCorrections, replaceSpans } from './correct-claim';
import { refuseCovered } from './covered-claim';
import type { DecidedClaim } from './create-claim';
import { canDecideOnClaims } from './policy';
import type { AcceptClaimInput } from './schema';
import { loadClaim, pastOf, staleConflict } from './stored-claim';

/**
 * Makes a proposal an open claim, with corrections in the same step if there are any. Its speaker is
 * whoever goes by the suggested name, or is registered in the same commit; when several go by it,
 * `invalid_input` asks to choose.
 */
export async function acceptClaim(
  actor: Actor,
  input: AcceptClaimInput,
): Promise<Result<DecidedClaim & { speakerId: number | null }>> {
  return commit(actor, async (tx) => {
    const claim = await loadClaim(tx, input.claimId);
    if (!claim) return refuse('not_found', 'There is no such claim.');
    const stale = await staleConflict(tx, actor, claim, input.version);
    if (stale) return stale;
    if (!canDecideOnClaims(actor)) return refuse('forbidden', 'You cannot accept claims.');
    const status = statusAfter('accept', pastOf(claim));
    if (!status)
      return refuse('conflict', 'Only a proposal can be accepted, and this is none now.');
    const { claimId: _id, version: _version, ...corrections } = input;
    const isCorrected = Object.values(corrections).some((one) => one !== undefined);
    const covered = isCorrected ? await refuseCovered(actor, claim) : null;
    if (covered) return covered;
    let speaker: ChosenSpeaker = { known: claim.speakerId };
    if (input.speaker === undefined) {
      const suggested = await chooseSuggested(tx, claim);
      if (!suggested.ok) return suggested;
      speaker = suggested.chosen;
    }
    const planned = await planCorrections(tx, claim, input, speaker);
    if (!planned.ok) return planned;

    const applied = await applyCorrections(tx, actor, claim, planned.plan);
    await replaceSpans(tx, claim.id, applied.newSpans);
    await tx.claim.update({
      where: { id: claim.id },
      data: {
        ...applied.row,
        status,
        acceptedAt: new Date().toISOString(),
        acceptedById: actor.id,
        version: { increment: 1 },
      },
    });
    const { changes, spans, speakerId, events } = applied;
    const decided = { claimId: claim.id, version: claim.version + 1, status, speakerId };
    return changed(decided, [
      { type: 'claim.accepted', subject: claim.id, data: { speakerId, changes, spans } },
      ...events,
    ]);
  });
}
