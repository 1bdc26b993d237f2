import { changesBetween } from '@/lib/audit/changes';
import { type Change, changed, commit, type WritingTransaction } from '@/lib/audit/commit';
import type { EventDraft } from '@/lib/audit/events';
import type { Actor } from '@/lib/auth/actor';
import { ok, type Result, refuse } from '@/lib/result';
import { type ChosenSpeaker, chooseSuggested, settleSpeaker } from './choose-speaker';
import { canDecideOnClaims } from './policy';
import type { AcceptAboveInput } from './schema';

/** Claims accepted by one commit: few enough that nobody else waits long. */
const claimsAtOnce = 100;

export interface AcceptedAbove {
  accepted: number;
  /** Left as proposals because several speakers go by the suggested name. */
  undecided: number;
}

/**
 * Accepts every proposal of a snapshot at or above a confidence, a hundred to a commit, as
 * `acceptClaim` would one by one. What was accepted before a failure stays accepted.
 */
export async function acceptAbove(
  actor: Actor,
  input: AcceptAboveInput,
): Promise<Result<AcceptedAbove>> {
  const total = { accepted: 0, undecided: 0 };
  let afterId = 0;
  for (;;) {
    let isDone = false;
    const result = await commit<{ accepted: number }>(actor, async (tx) => {
      if (!canDecideOnClaims(actor)) return refuse('forbidden', 'You cannot accept claims.');
      const claims = await tx.claim.findMany({
        where: {
          snapshotId: input.snapshotId,
          status: 'proposed',
          confidence: { gte: input.threshold },
          id: { gt: afterId },
        },
        orderBy: { id: 'asc' },
        take: claimsAtOnce,
      });
      isDone = claims.length < claimsAtOnce;
      afterId = claims.at(-1)?.id ?? afterId;
      const change = await acceptAll(tx, actor, claims);
      total.undecided += change.undecided;
      const [first, ...rest] = change.events;
      if (!first) return refuse('not_found', 'No proposal reaches that confidence.');
      return changed({ accepted: change.accepted }, [first, ...rest]) satisfies Change<unknown>;
    });
    if (result.ok) total.accepted += result.value.accepted;
    else if (result.failure.code !== 'not_found') return result;
    if (isDone) return ok(total);
  }
}

async function acceptAll(
  tx: WritingTransaction,
  actor: Actor,
  claims: Awaited<ReturnType<WritingTransaction['claim']['findMany']>>,
) {
  const events: EventDraft[] = [];
  const chosenBefore = new Map<string, ChosenSpeaker>();
  let accepted = 0;
  let undecided = 0;
  const acceptedAt = new Date().toISOString();
  for (const claim of claims) {
    const key = `${claim.sourceId} ${claim.speakerId} ${claim.suggestedSpeakerType} ${claim.suggestedSpeaker}`;
    let chosen = chosenBefore.get(key);
    if (!chosen) {
      const suggested = await chooseSuggested(tx, claim);
      if (!suggested.ok) {
        undecided += 1;
        continue;
      }
      const settled = await settleSpeaker(tx, actor, suggested.chosen);
      events.push(...settled.events);
      chosen = { known: settled.speakerId };
      chosenBefore.set(key, chosen);
    }
    const speakerId = 'known' in chosen ? chosen.known : null;
    await tx.claim.update({
      where: { id: claim.id },
      data: {
        status: 'open',
        speakerId,
        acceptedAt,
        acceptedById: actor.id,
        version: { increment: 1 },
      },
      select: { id: true },
    });
    const changes = changesBetween<{ speakerId: number | null }>(
      { speakerId: claim.speakerId },
      { speakerId },
    );
    events.push({ type: 'claim.accepted', subject: claim.id, data: { speakerId, changes } });
    accepted += 1;
  }
  return { events, accepted, undecided };
}
