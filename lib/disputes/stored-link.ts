import { type Changes, foldChanges, listChanges } from '@/lib/audit/changes';
import type { WritingTransaction } from '@/lib/audit/commit';
import { type RecordEvent, recordEvents } from '@/lib/audit/record-events';
import { type ClaimStatus, claimStatusSchema } from '@/lib/claims/claim';
import type { Prisma } from '@/lib/db/generated/client';
import { type Failure, type FieldChange, refuse } from '@/lib/result';
import {
  isOrder,
  type LinkEnds,
  type LinkType,
  linkConfidenceSchema,
  linkStateSchema,
  linkTypeSchema,
} from './link';
import { whyNotLinked } from './policy';

/** A link as a command finds it; null when there is none. */
export async function loadLink(tx: WritingTransaction, linkId: number) {
  const link = await tx.claimLink.findUnique({ where: { id: linkId } });
  return link && parsedLink(link);
}

export type StoredLink = NonNullable<Awaited<ReturnType<typeof loadLink>>>;

/** A row with its closed lists parsed. */
export function parsedLink<L extends { type: string; state: string; confidence: string }>(link: L) {
  return {
    ...link,
    type: linkTypeSchema.parse(link.type),
    state: linkStateSchema.parse(link.state),
    confidence: linkConfidenceSchema.parse(link.confidence),
  };
}

/**
 * The refusal for claims that cannot be linked like this: one that does not exist, is no accepted
 * claim, is the other one itself, or closes a circle of links that stand for an order. Null: they
 * can. Asked inside the write lock, so that two members cannot close a circle between them.
 */
export async function whyNotPlaced(
  tx: WritingTransaction,
  type: LinkType,
  { from, to }: LinkEnds,
): Promise<{ ok: false; failure: Failure } | null> {
  if (from === to) return refuse('invalid_input', 'A claim cannot be linked to itself.');
  const claims = await claimsToLink(tx, [from, to]);
  if (claims.length < 2) return refuse('not_found', 'There is no such claim.');
  for (const claim of claims) {
    const why = whyNotLinked(claim);
    if (why) return refuse('conflict', why);
  }
  if (isOrder(type) && (await leadsTo(tx, type, to, from))) {
    return refuse(
      'conflict',
      `That would make a circle: claim ${to} already ${type} claim ${from}, directly or by way of others.`,
    );
  }
  return null;
}

async function claimsToLink(
  tx: WritingTransaction,
  ids: number[],
): Promise<{ id: number; status: ClaimStatus }[]> {
  const claims = await tx.claim.findMany({
    where: { id: { in: ids } },
    select: { id: true, status: true },
    orderBy: { id: 'asc' },
  });
  return claims.map(({ id, status }) => ({ id, status: claimStatusSchema.parse(status) }));
}

/** Whether decided links of the type lead from one claim to the other, in any number of steps. */
async function leadsTo(
  tx: Pick<Prisma.TransactionClient, '$queryRaw'>,
  type: LinkType,
  from: number,
  to: number,
): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    WITH RECURSIVE reached("id") AS (
      SELECT ${from}
      UNION
      SELECT l."toClaimId" FROM reached r JOIN "claim_link" l ON l."fromClaimId" = r."id"
      WHERE l."type" = ${type} AND l."state" = 'decided'
    )
    SELECT 1 FROM reached WHERE "id" = ${to} LIMIT 1`;
  return rows.length > 0;
}

/**
 * The `conflict` for a member who had an older version before their eyes, with what changed
 * meanwhile; null when the version is the present one or was not given.
 */
export async function staleLink(
  tx: WritingTransaction,
  link: StoredLink,
  version: number | undefined,
) {
  if (version === undefined || version === link.version) return null;
  const events = await recordEvents(tx, 'link', link.id, version);
  return refuse('conflict', 'Somebody else changed this link meanwhile.', {
    changes: foldChanges(events.flatMap(differences)),
    currentVersion: link.version,
  });
}

const statesAfter: Record<string, string> = {
  'link.suggested': 'suggested',
  'link.made': 'decided',
  'link.rejected': 'rejected',
  'link.removed': 'removed',
};

function differences(event: RecordEvent): FieldChange[] {
  if (event.type === 'link.revised') {
    return listChanges((event.data as { changes: Changes }).changes);
  }
  const to = statesAfter[event.type];
  return to === undefined ? [] : [{ field: 'state', from: null, to }];
}
