import { type Changes, changesBetween } from '@/lib/audit/changes';
import type { WritingTransaction } from '@/lib/audit/commit';
import type { EventDraft } from '@/lib/audit/events';
import type { Actor } from '@/lib/auth/actor';
import { refuse } from '@/lib/result';
import { checkAffiliation, checkVia } from './check-ties';
import { type ChosenSpeaker, chooseSpeaker, settleSpeaker } from './choose-speaker';
import { type ClaimSpanRow, markedSpans, spanRows, wordsOf } from './claim-spans';
import type { ClaimCorrections } from './schema';
import type { StoredClaim } from './stored-claim';

/** Corrections that may be written: nothing in them can be refused any more. */
export interface PlannedCorrections {
  corrections: ClaimCorrections;
  speaker: ChosenSpeaker;
  spans: ClaimSpanRow[] | null;
}

/**
 * Decides whether corrections can be made, before anything is written. `unsaid` is who speaks when
 * the corrections do not say.
 */
export async function planCorrections(
  tx: WritingTransaction,
  claim: StoredClaim,
  corrections: ClaimCorrections,
  unsaid: ChosenSpeaker,
) {
  const chosen =
    corrections.speaker === undefined
      ? { ok: true as const, chosen: unsaid }
      : await chooseSpeaker(tx, corrections.speaker);
  if (!chosen.ok) return chosen;
  const untied =
    (await checkAffiliation(tx, corrections.affiliationId, chosen.chosen)) ??
    (await checkVia(tx, corrections.viaId, claim));
  if (untied) return untied;
  let spans: ClaimSpanRow[] | null = null;
  if (corrections.spans && !areSame(claim, corrections.spans)) {
    const { text } = await tx.snapshot.findUniqueOrThrow({
      where: { id: claim.snapshotId },
      select: { text: true },
    });
    spans = spanRows(text, corrections.spans);
    if (!spans) {
      return refuse(
        'quote_mismatch',
        'These words do not stand there in the source. Mark them again.',
      );
    }
  }
  const plan: PlannedCorrections = { corrections, speaker: chosen.chosen, spans };
  return { ok: true as const, plan };
}

function areSame(claim: StoredClaim, spans: NonNullable<ClaimCorrections['spans']>): boolean {
  const key = (list: { role: string; start: number; end: number }[]) =>
    list
      .map(({ role, start, end }) => `${role} ${start} ${end}`)
      .sort()
      .join();
  const sameWords = spans.every((span) =>
    claim.spans.some((one) => one.startOffset === span.start && one.exact === span.exact),
  );
  return sameWords && key(markedSpans(claim.spans)) === key(spans);
}

/**
 * Works out what a plan changes. Called after the decision to write, because a new speaker gets its
 * id here; `events` tell of that speaker, `write` puts the claim's row and spans right.
 */
export async function applyCorrections(
  tx: WritingTransaction,
  actor: Actor,
  claim: StoredClaim,
  plan: PlannedCorrections,
) {
  const { speakerId, events } = await settleSpeaker(tx, actor, plan.speaker);
  const words = plan.spans && wordsOf(plan.spans);
  const before = fieldsOf(claim);
  const { kind, act, statement, affiliationId, viaId, saidOn } = plan.corrections;
  const follows = words !== null && claim.statement === claim.quote ? words.quote : undefined;
  // An affiliation is a speaker's: it does not outlast a change of speaker unless it is named again.
  const kept = speakerId === claim.speakerId || claim.affiliationId === null ? undefined : null;
  const changes: Changes = changesBetween<typeof before>(before, {
    kind,
    act,
    statement: statement ?? follows,
    speakerId,
    affiliationId: affiliationId === undefined ? kept : affiliationId,
    viaId,
    saidOn,
  });
  const spans = plan.spans
    ? { from: markedSpans(claim.spans), to: markedSpans(plan.spans) }
    : undefined;
  const newValues = Object.fromEntries(Object.entries(changes).map(([key, { to }]) => [key, to]));
  const row = { ...newValues, ...words };
  return { changes, spans, speakerId, events: events as EventDraft[], row, newSpans: plan.spans };
}

/** Replaces a claim's spans; null leaves them. */
export async function replaceSpans(
  tx: WritingTransaction,
  claimId: number,
  spans: ClaimSpanRow[] | null,
): Promise<void> {
  if (!spans) return;
  await tx.claimSpan.deleteMany({ where: { claimId } });
  await tx.claimSpan.createMany({ data: spans.map((span) => ({ ...span, claimId })) });
}

function fieldsOf(claim: StoredClaim) {
  const { kind, act, statement, speakerId, affiliationId, viaId, saidOn } = claim;
  return {
    kind: kind as string,
    act: act as string,
    statement,
    speakerId,
    affiliationId,
    viaId,
    saidOn,
  };
}
