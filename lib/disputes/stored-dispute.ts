import { type Changes, foldChanges, listChanges } from '@/lib/audit/changes';
import type { WritingTransaction } from '@/lib/audit/commit';
import { type RecordEvent, recordEvents } from '@/lib/audit/record-events';
import type { Actor } from '@/lib/auth/actor';
import { claimStatusSchema } from '@/lib/claims/claim';
import { type Failure, type FieldChange, refuse } from '@/lib/result';
import { disputeStateSchema, type Side } from './dispute';
import { canKeepDisputes, whyNotLinked } from './policy';

/** A dispute as a command finds it; null when there is none. */
export async function loadDispute(tx: WritingTransaction, disputeId: number) {
  const dispute = await tx.dispute.findUnique({
    where: { id: disputeId },
    include: {
      sides: { orderBy: { ordinal: 'asc' } },
      claims: { orderBy: { id: 'asc' }, select: { id: true, claimId: true, side: true } },
    },
  });
  return dispute && { ...dispute, state: disputeStateSchema.parse(dispute.state) };
}

export type StoredDispute = NonNullable<Awaited<ReturnType<typeof loadDispute>>>;

type Refusal = { ok: false; failure: Failure };

/**
 * An open dispute that this member may change, or the refusal: there is none, they may not, it was
 * changed since `version`, or it is settled.
 */
export async function openDisputeFor(
  tx: WritingTransaction,
  actor: Actor,
  { disputeId, version }: { disputeId: number; version?: number | undefined },
): Promise<{ ok: true; dispute: StoredDispute } | Refusal> {
  const dispute = await loadDispute(tx, disputeId);
  if (!dispute) return refuse('not_found', 'There is no such dispute.');
  if (!canKeepDisputes(actor)) return refuse('forbidden', 'You cannot change disputes.');
  const stale = await staleDispute(tx, dispute, version);
  if (stale) return stale;
  if (dispute.state === 'settled') {
    return refuse('conflict', 'This dispute is settled. Take it up again first.');
  }
  return { ok: true, dispute };
}

/** The refusal for claims that cannot take a side; null: they all can. */
export async function whyNotDisputed(
  tx: WritingTransaction,
  claimIds: readonly number[],
): Promise<Refusal | null> {
  const claims = await tx.claim.findMany({
    where: { id: { in: [...claimIds] } },
    select: { id: true, status: true },
  });
  if (claims.length < claimIds.length) return refuse('not_found', 'There is no such claim.');
  for (const { id, status } of claims) {
    const why = whyNotLinked({ id, status: claimStatusSchema.parse(status) });
    if (why) return refuse('conflict', why);
  }
  return null;
}

/**
 * The `conflict` for a member who had an older version before their eyes, with what changed
 * meanwhile; null when the version is the present one or was not given.
 */
export async function staleDispute(
  tx: WritingTransaction,
  dispute: StoredDispute,
  version: number | undefined,
): Promise<Refusal | null> {
  if (version === undefined || version === dispute.version) return null;
  const events = await recordEvents(tx, 'dispute', dispute.id, version);
  return refuse('conflict', 'Somebody else changed this dispute meanwhile.', {
    changes: foldChanges(events.flatMap(differences)),
    currentVersion: dispute.version,
  });
}

function differences(event: RecordEvent): FieldChange[] {
  const data = event.data as {
    changes?: Changes;
    sides?: Side[];
    claimId?: number;
    side?: number;
    to?: number;
    conclusion?: string;
  };
  switch (event.type) {
    case 'dispute.revised': {
      const sides = data.sides?.map(({ label }) => label).join(', ');
      return [
        ...listChanges(data.changes ?? {}),
        ...(sides === undefined ? [] : [{ field: 'sides', from: null, to: sides }]),
      ];
    }
    case 'dispute.claim_added':
      return [{ field: `claim ${data.claimId}`, from: null, to: `side ${data.side}` }];
    case 'dispute.claim_moved':
      return [{ field: `claim ${data.claimId}`, from: null, to: `side ${data.to}` }];
    case 'dispute.claim_removed':
      return [{ field: `claim ${data.claimId}`, from: 'in the dispute', to: 'taken out' }];
    case 'dispute.settled':
      return [{ field: 'conclusion', from: null, to: data.conclusion ?? null }];
    case 'dispute.reopened':
      return [{ field: 'state', from: 'settled', to: 'open' }];
    default:
      return [];
  }
}
