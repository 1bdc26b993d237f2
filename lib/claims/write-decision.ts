import type { WritingTransaction } from '@/lib/audit/commit';
import type { EventDraft } from '@/lib/audit/events';
import type { Actor } from '@/lib/auth/actor';
import { type Failure, refuse } from '@/lib/result';
import type { PlannedDecision } from './plan-decision';
import { carryingSpanRows } from './write-carryings';

/** The `conflict` for a carrying on which somebody else decided meanwhile; null when none did. */
export async function decisionConflict(
  tx: WritingTransaction,
  { carryingId, version }: PlannedDecision,
): Promise<{ ok: false; failure: Failure } | null> {
  const carrying = await tx.carrying.findUnique({
    where: { id: carryingId },
    select: { version: true },
  });
  if (carrying?.version === version) return null;
  return refuse(
    'conflict',
    'Somebody else has decided this meanwhile. Reload the page to see how.',
  );
}

/** Writes a member's decision on a carrying, and tells of it. */
export async function writeDecision(
  tx: WritingTransaction,
  actor: Actor,
  { carryingId, from, to, score, spans }: PlannedDecision,
  now: string,
): Promise<EventDraft> {
  await tx.carryingSpan.deleteMany({ where: { carryingId } });
  await tx.carryingSpan.createMany({ data: carryingSpanRows(carryingId, spans) });
  await tx.carrying.update({
    where: { id: carryingId },
    data: {
      outcome: to,
      method: 'person',
      score,
      decidedAt: now,
      decidedById: actor.id,
      version: { increment: 1 },
    },
  });
  return { type: 'carrying.decided', subject: carryingId, data: { from, to, spans } };
}
