import type { WritingTransaction } from '@/lib/audit/commit';
import type { EventDraft } from '@/lib/audit/events';
import type { PlannedCarrying } from './plan-carryings';

/** Rows for one INSERT: SQLite binds 32,766 values. */
const rowsAtOnce = 500;

/**
 * Those of the planned carryings that still hold: their claims have not been revised or dismissed
 * meanwhile, and nobody else has carried them to this snapshot.
 */
export async function carryingsThatHold(
  tx: WritingTransaction,
  toSnapshotId: number,
  planned: readonly PlannedCarrying[],
): Promise<PlannedCarrying[]> {
  const holding: PlannedCarrying[] = [];
  for (let from = 0; from < planned.length; from += rowsAtOnce) {
    const part = planned.slice(from, from + rowsAtOnce);
    const claims = await tx.claim.findMany({
      where: {
        id: { in: part.map(({ claimId }) => claimId) },
        status: { not: 'dismissed' },
        carryings: { none: { toSnapshotId } },
      },
      select: { id: true, version: true },
    });
    const versions = new Map(claims.map(({ id, version }) => [id, version]));
    holding.push(...part.filter((one) => versions.get(one.claimId) === one.claimVersion));
  }
  return holding;
}

/** Writes carryings to a snapshot, and tells of each. */
export async function writeCarryings(
  tx: WritingTransaction,
  toSnapshotId: number,
  carryings: readonly PlannedCarrying[],
  now: string,
): Promise<EventDraft[]> {
  const events: EventDraft[] = [];
  for (let from = 0; from < carryings.length; from += rowsAtOnce) {
    const part = carryings.slice(from, from + rowsAtOnce);
    const made = await tx.carrying.createManyAndReturn({
      data: part.map(({ claimId, fromSnapshotId, outcome, method, score }) => ({
        claimId,
        fromSnapshotId,
        toSnapshotId,
        outcome,
        method,
        score,
        carriedAt: now,
      })),
      select: { id: true, claimId: true },
    });
    const ids = new Map(made.map(({ id, claimId }) => [claimId, id]));
    for (const { claimId, fromSnapshotId, outcome, method, score, spans } of part) {
      const id = ids.get(claimId)!;
      await tx.carryingSpan.createMany({ data: carryingSpanRows(id, spans) });
      events.push({
        type: 'carrying.made',
        subject: id,
        data: { claimId, fromSnapshotId, toSnapshotId, outcome, method, score, spans },
      });
    }
  }
  return events;
}

/** Places of a claim as they are stored, in text order within each role. */
export function carryingSpanRows(carryingId: number, spans: PlannedCarrying['spans']) {
  const next = new Map<string, number>();
  return [...spans]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ role, start, end, exact }) => {
      const ordinal = next.get(role) ?? 0;
      next.set(role, ordinal + 1);
      return { carryingId, role, ordinal, startOffset: start, endOffset: end, exact };
    });
}
