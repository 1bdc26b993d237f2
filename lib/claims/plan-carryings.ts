import { reading } from '@/lib/db/database';
import { offload } from '@/lib/offload/offload';
import type { Result } from '@/lib/result';
import type { Carried } from '@/lib/text/carry/carried';
import { carrier } from '@/lib/text/carry-span';
import type { Range } from '@/lib/text/span';
import { type CarriedPart, type ClaimFate, fateOfClaim } from './carrying';

/** Where a claim is to be carried from: its own place, or where it was carried last. */
interface CarryStart {
  claimId: number;
  /** The claim as it was read; written only if it is still the same. */
  claimVersion: number;
  fromSnapshotId: number;
  parts: (Range & { role: string; exact: string })[];
}

/** A carrying that is ready to be written. */
export interface PlannedCarrying extends ClaimFate {
  claimId: number;
  claimVersion: number;
  fromSnapshotId: number;
}

/** Texts longer than this, together, are compared in a thread of their own. */
const longTexts = 200_000;

/**
 * Looks for every claim of earlier captures of the same source in the given one: all but those
 * that were dismissed and those that were carried to it already. Each starts from the latest
 * capture in which its place is known. Writes nothing; a failure is that of the long comparison.
 */
export async function planCarryings(toSnapshotId: number): Promise<Result<PlannedCarrying[]>> {
  const planned: PlannedCarrying[] = [];
  const starts = new Map<number, CarryStart[]>();
  for (const start of await startsOf(toSnapshotId)) {
    const group = starts.get(start.fromSnapshotId);
    if (group) group.push(start);
    else starts.set(start.fromSnapshotId, [start]);
  }
  for (const [fromSnapshotId, group] of starts) {
    const ranges = group.flatMap(({ parts }) => parts);
    const carried = await carryRanges(fromSnapshotId, toSnapshotId, ranges);
    if (!carried.ok) return carried;
    let next = 0;
    for (const { claimId, claimVersion, parts } of group) {
      const known = parts.map(
        (part): CarriedPart => ({ ...part, carried: carried.value[next++]! }),
      );
      planned.push({ claimId, claimVersion, fromSnapshotId, ...fateOfClaim(known) });
    }
  }
  return { ok: true, value: planned };
}

/** Carries ranges of one snapshot's text to another's; off this thread when the texts are long. */
export async function carryRanges(
  fromSnapshotId: number,
  toSnapshotId: number,
  ranges: Range[],
): Promise<Result<Carried[]>> {
  const before = await textOf(fromSnapshotId);
  const after = await textOf(toSnapshotId);
  if (before.length + after.length > longTexts) {
    return offload('carrySpans', { before, after, ranges });
  }
  return { ok: true, value: ranges.map(carrier(before, after)) };
}

async function textOf(snapshotId: number): Promise<string> {
  const { text } = await reading().snapshot.findUniqueOrThrow({
    where: { id: snapshotId },
    select: { text: true },
  });
  return text;
}

async function startsOf(toSnapshotId: number): Promise<CarryStart[]> {
  const to = await reading().snapshot.findUnique({
    where: { id: toSnapshotId },
    select: { sourceId: true, number: true },
  });
  if (!to) return [];
  const claims = await reading().claim.findMany({
    where: notYetCarried(to.sourceId, to.number, toSnapshotId),
    select: {
      id: true,
      version: true,
      snapshotId: true,
      spans: { orderBy: { id: 'asc' } },
      carryings: {
        where: {
          outcome: { in: ['same', 'moved', 'altered'] },
          toSnapshot: { number: { lt: to.number } },
        },
        orderBy: { toSnapshot: { number: 'desc' } },
        take: 1,
        include: { spans: { orderBy: { id: 'asc' } } },
      },
    },
    orderBy: [{ snapshotId: 'asc' }, { startOffset: 'asc' }, { id: 'asc' }],
  });
  return claims.map(({ id, version, snapshotId, spans, carryings: [last] }) => ({
    claimId: id,
    claimVersion: version,
    fromSnapshotId: last?.toSnapshotId ?? snapshotId,
    parts: (last?.spans ?? spans).map(({ role, startOffset, endOffset, exact }) => ({
      role,
      start: startOffset,
      end: endOffset,
      exact,
    })),
  }));
}

/** Which claims of a source have no fate yet in the capture of this number and id. */
export function notYetCarried(sourceId: number, number: number, snapshotId: number) {
  return {
    sourceId,
    status: { not: 'dismissed' },
    snapshot: { number: { lt: number } },
    carryings: { none: { toSnapshotId: snapshotId } },
  };
}
