import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import { checkAffiliation, checkVia } from './check-ties';
import { chooseSpeaker, settleSpeaker } from './choose-speaker';
import type { ClaimStatus } from './claim';
import { markedSpans, spanRows, wordsOf } from './claim-spans';
import { canMakeClaims } from './policy';
import type { CreateClaimInput } from './schema';

/** A claim as a command leaves it. */
export interface DecidedClaim {
  claimId: number;
  version: number;
  status: ClaimStatus;
}

/**
 * Marks a claim by hand: open at once, and its maker's. The speaker may be new and is then
 * registered in the same commit. `quote_mismatch` when a span's words are not what the snapshot
 * holds at its place.
 */
export async function createClaim(
  actor: Actor,
  input: CreateClaimInput,
): Promise<Result<DecidedClaim>> {
  return commit(actor, async (tx) => {
    const snapshot = await tx.snapshot.findUnique({
      where: { id: input.snapshotId },
      select: { id: true, sourceId: true, text: true },
    });
    if (!snapshot) return refuse('not_found', 'There is no such source.');
    if (!canMakeClaims(actor)) return refuse('forbidden', 'You cannot mark claims.');
    const spans = spanRows(snapshot.text, input.spans);
    if (!spans) {
      return refuse(
        'quote_mismatch',
        'These words do not stand there in the source. Mark them again.',
      );
    }
    const speaker = await chooseSpeaker(tx, input.speaker);
    if (!speaker.ok) return speaker;
    const untied =
      (await checkAffiliation(tx, input.affiliationId, speaker.chosen)) ??
      (await checkVia(tx, input.viaId, { id: null, snapshotId: snapshot.id }));
    if (untied) return untied;

    const { speakerId, events } = await settleSpeaker(tx, actor, speaker.chosen);
    const words = wordsOf(spans);
    const statement = input.statement ?? words.quote;
    const at = new Date().toISOString();
    const ties = { affiliationId: input.affiliationId ?? null, viaId: input.viaId ?? null };
    const said = { kind: input.kind, act: input.act, statement };
    const { id } = await tx.claim.create({
      select: { id: true },
      data: {
        sourceId: snapshot.sourceId,
        snapshotId: snapshot.id,
        status: 'open',
        origin: 'member',
        ...said,
        ...words,
        ...ties,
        speakerId,
        saidOn: input.saidOn ?? null,
        createdAt: at,
        createdById: actor.id,
        acceptedAt: at,
        acceptedById: actor.id,
      },
    });
    await tx.claimSpan.createMany({ data: spans.map((span) => ({ ...span, claimId: id })) });
    return changed({ claimId: id, version: 1, status: 'open' as const }, [
      {
        type: 'claim.created',
        subject: id,
        data: {
          sourceId: snapshot.sourceId,
          snapshotId: snapshot.id,
          ...said,
          ...ties,
          speakerId,
          saidOn: input.saidOn ?? null,
          speakerAsWorded: words.speakerAsWorded,
          affiliationAsWorded: words.affiliationAsWorded,
          spans: markedSpans(spans),
        },
      },
      ...events,
    ]);
  });
}
