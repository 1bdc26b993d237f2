import { type Actor, canReadCasework } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import {
  type CarryingMethod,
  type CarryingOutcome,
  carryingMethodSchema,
  carryingOutcomeSchema,
} from './carrying';
import { type ClaimStatus, claimStatusSchema } from './claim';
import { speakerMasks } from './hidden-speaker';
import { notYetCarried } from './plan-carryings';

/** A part of a claim and its words. */
export interface PlacedWords {
  role: string;
  start: number;
  end: number;
  exact: string;
}

interface StoredPlace {
  role: string;
  startOffset: number;
  endOffset: number;
  exact: string;
}

/** Where a claim stands in a later capture. */
export interface CarryingView {
  id: number;
  version: number;
  outcome: CarryingOutcome;
  method: CarryingMethod;
  score: number;
  carriedAt: string;
  decidedAt: string | null;
  decidedBy: string | null;
  /** The capture that the claim was looked for from. */
  fromSnapshotId: number;
  claim: {
    id: number;
    status: ClaimStatus;
    statement: string;
    quote: string;
    snapshotId: number;
    /** The number of the capture the claim was found in. */
    snapshotNumber: number;
    spans: PlacedWords[];
  };
  /** Its places in the later capture; a guess while undecided. */
  spans: PlacedWords[];
}

/**
 * The fates of claims in a capture, in the order of their own places. Names that are hidden from
 * the actor are covered in all their words.
 */
export async function listCarryings(actor: Actor, toSnapshotId: number): Promise<CarryingView[]> {
  if (!canReadCasework(actor)) return [];
  const rows = await reading().carrying.findMany({
    where: { toSnapshotId, claim: { status: { not: 'dismissed' } } },
    include: {
      spans: { orderBy: { startOffset: 'asc' } },
      claim: {
        include: {
          spans: { orderBy: { startOffset: 'asc' } },
          snapshot: { select: { number: true } },
        },
      },
    },
    orderBy: [{ claim: { snapshotId: 'asc' } }, { claim: { startOffset: 'asc' } }, { id: 'asc' }],
  });
  const deciders = await reading().member.findMany({
    where: { id: { in: [...new Set(rows.flatMap(({ decidedById }) => decidedById ?? []))] } },
    select: { id: true, name: true },
  });
  const names = new Map(deciders.map(({ id, name }) => [id, name]));
  const masks = await speakerMasks(actor, { snapshotId: toSnapshotId });
  const cover = (text: string) => [...masks.values()].reduce((left, mask) => mask.text(left), text);
  const placesOf = (claimId: number, spans: StoredPlace[]): PlacedWords[] =>
    spans
      .filter(({ role }) => role === 'content' || !masks.has(claimId))
      .map((span) => ({
        role: span.role,
        start: span.startOffset,
        end: span.endOffset,
        exact: cover(span.exact),
      }));
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    outcome: carryingOutcomeSchema.parse(row.outcome),
    method: carryingMethodSchema.parse(row.method),
    score: row.score,
    carriedAt: row.carriedAt,
    decidedAt: row.decidedAt,
    decidedBy: row.decidedById === null ? null : (names.get(row.decidedById) ?? null),
    fromSnapshotId: row.fromSnapshotId,
    claim: {
      id: row.claim.id,
      status: claimStatusSchema.parse(row.claim.status),
      statement: cover(row.claim.statement),
      quote: cover(row.claim.quote),
      snapshotId: row.claim.snapshotId,
      snapshotNumber: row.claim.snapshot.number,
      spans: placesOf(row.claim.id, row.claim.spans),
    },
    spans: placesOf(row.claim.id, row.spans),
  }));
}

/** How many claims wait for a person's word on a capture, and how many were not looked for yet. */
export async function openCarryings(
  actor: Actor,
  snapshot: { id: number; number: number; sourceId: number },
): Promise<{ undecided: number; notCarried: number }> {
  if (!canReadCasework(actor)) return { undecided: 0, notCarried: 0 };
  const [undecided, notCarried] = await Promise.all([
    reading().carrying.count({
      where: {
        toSnapshotId: snapshot.id,
        outcome: 'undecided',
        claim: { status: { not: 'dismissed' } },
      },
    }),
    reading().claim.count({
      where: notYetCarried(snapshot.sourceId, snapshot.number, snapshot.id),
    }),
  ]);
  return { undecided, notCarried };
}

/** How the source of a claim reads since a later capture; for whoever publishes a verdict on it. */
export interface SourceChange {
  outcome: 'altered' | 'gone';
  snapshotNumber: number;
  capturedAt: string;
  /** What stands for the claim there, part by part; empty when gone. */
  words: string[];
}

/**
 * What became of a claim's words in the latest capture of its source in which its place is known;
 * null when they stand there unaltered, or when there is no later capture.
 */
export async function sourceChangeOf(claimId: number): Promise<SourceChange | null> {
  const last = await reading().carrying.findFirst({
    where: { claimId, outcome: { not: 'undecided' } },
    orderBy: { toSnapshot: { number: 'desc' } },
    include: {
      toSnapshot: { select: { number: true, capturedAt: true } },
      spans: { where: { role: 'content' }, orderBy: { ordinal: 'asc' } },
      claim: { include: { spans: { where: { role: 'content' }, orderBy: { ordinal: 'asc' } } } },
    },
  });
  if (!last) return null;
  const words = last.spans.map(({ exact }) => exact);
  const isGone = last.outcome === 'gone';
  // Carried from an altered place, words may be the same as there and yet not the claim's own.
  const isOwn = last.claim.spans.map(({ exact }) => exact).join('\n') === words.join('\n');
  if (!isGone && isOwn && last.outcome !== 'altered') return null;
  return {
    outcome: isGone ? 'gone' : 'altered',
    snapshotNumber: last.toSnapshot.number,
    capturedAt: last.toSnapshot.capturedAt,
    words,
  };
}
