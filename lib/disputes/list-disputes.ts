import type { Actor } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import { type DisputeState, disputeStateSchema } from './dispute';
import { canReadDisputes } from './policy';

export const disputesAPage = 30;

export interface DisputeRow {
  id: number;
  question: string;
  state: DisputeState;
  sides: string[];
  claimCount: number;
  createdAt: string;
}

export interface DisputePage {
  rows: DisputeRow[];
  hasPrevious: boolean;
  hasNext: boolean;
}

/** Thirty disputes, newest first, behind or before the one that the place names. */
export async function listDisputes(
  actor: Actor,
  { state }: { state?: DisputeState | undefined },
  { after, before }: { after?: number | undefined; before?: number | undefined },
): Promise<DisputePage> {
  if (!canReadDisputes(actor)) return { rows: [], hasPrevious: false, hasNext: false };
  const isBackward = before !== undefined;
  const found = await reading().dispute.findMany({
    where: {
      ...(state && { state }),
      ...(isBackward ? { id: { gt: before } } : after !== undefined && { id: { lt: after } }),
    },
    orderBy: { id: isBackward ? 'asc' : 'desc' },
    take: disputesAPage + 1,
    select: { ...columns, _count: { select: { claims: true } } },
  });
  const hasMore = found.length > disputesAPage;
  const shown = found.slice(0, disputesAPage);
  if (isBackward) shown.reverse();
  return {
    rows: shown.map(({ _count, ...dispute }) => rowOf(dispute, _count.claims)),
    hasPrevious: isBackward ? hasMore : after !== undefined,
    hasNext: isBackward ? true : hasMore,
  };
}

/** The disputes in which a claim takes a side, newest first; fifty at most. */
export async function disputesOfClaim(
  actor: Actor,
  claimId: number,
): Promise<(DisputeRow & { side: string })[]> {
  if (!canReadDisputes(actor)) return [];
  const places = await reading().disputeClaim.findMany({
    where: { claimId },
    orderBy: { disputeId: 'desc' },
    take: 50,
    select: {
      side: true,
      dispute: { select: { ...columns, _count: { select: { claims: true } } } },
    },
  });
  return places.map(({ side, dispute: { _count, ...dispute } }) => ({
    ...rowOf(dispute, _count.claims),
    side: dispute.sides.find(({ ordinal }) => ordinal === side)?.label ?? '',
  }));
}

const columns = {
  id: true,
  question: true,
  state: true,
  createdAt: true,
  sides: { orderBy: { ordinal: 'asc' }, select: { ordinal: true, label: true } },
} as const;

function rowOf(
  dispute: Omit<DisputeRow, 'state' | 'sides' | 'claimCount'> & {
    state: string;
    sides: { label: string }[];
  },
  claimCount: number,
): DisputeRow {
  return {
    ...dispute,
    state: disputeStateSchema.parse(dispute.state),
    sides: dispute.sides.map(({ label }) => label),
    claimCount,
  };
}
