import type { Actor } from '@/lib/auth/actor';
import { type ClaimInBrief, claimsInBrief } from '@/lib/claims/claims-in-brief';
import { speakerMasks } from '@/lib/claims/hidden-speaker';
import { coverTexts } from '@/lib/claims/mask-names';
import { reading, readRows } from '@/lib/db/database';
import { Prisma } from '@/lib/db/generated/client';
import { type RatingsInBrief, ratingsOfClaims } from '@/lib/reviews/ratings-of-claims';
import { type DisputeState, disputeStateSchema } from './dispute';
import { type LinkType, linkTypeSchema } from './link';
import { canReadDisputes } from './policy';

/** UTF-16 units kept of the text on either side of a span. */
const contextLength = 32;

/** A part of the claim's words with what stands on either side of it in its source. */
export interface WordsInPlace {
  /** Where it begins in the snapshot’s text. */
  start: number;
  prefix: string;
  exact: string;
  suffix: string;
}

export interface DisputedClaim extends ClaimInBrief {
  side: number;
  words: WordsInPlace[];
  /** Null: nobody was ever asked to rate it. */
  rated: RatingsInBrief | null;
}

/** A link between two claims of the dispute. */
export interface DisputedLink {
  id: number;
  from: number;
  to: number;
  type: LinkType;
  isSuggested: boolean;
}

export interface DisputeView {
  id: number;
  version: number;
  question: string;
  state: DisputeState;
  conclusion: string | null;
  createdAt: string;
  createdBy: string | null;
  sides: { ordinal: number; label: string }[];
  /** In the order in which they were added. */
  claims: DisputedClaim[];
  links: DisputedLink[];
}

/**
 * A dispute with its claims, their words where they stand, the ratings and evidence that this member
 * may see, the published rulings, and the links among them; null when there is none.
 */
export async function getDispute(actor: Actor, disputeId: number): Promise<DisputeView | null> {
  if (!canReadDisputes(actor)) return null;
  const dispute = await reading().dispute.findUnique({
    where: { id: disputeId },
    include: {
      sides: { orderBy: { ordinal: 'asc' }, select: { ordinal: true, label: true } },
      claims: {
        orderBy: { id: 'asc' },
        select: {
          claimId: true,
          side: true,
          claim: { select: { snapshotId: true, sourceId: true } },
        },
      },
    },
  });
  if (!dispute) return null;
  const ids = dispute.claims.map(({ claimId }) => claimId);
  const [briefs, words, rated, links, creator] = await Promise.all([
    claimsInBrief(actor, ids),
    wordsOf(ids),
    ratingsOfClaims(actor, ids),
    linksAmong(ids),
    reading().member.findUnique({
      where: { id: dispute.createdById ?? 0 },
      select: { name: true },
    }),
  ]);
  const covers = await coversOf(
    actor,
    dispute.claims.map(({ claim }) => claim),
  );
  const claims = dispute.claims.flatMap(({ claimId, side }): DisputedClaim[] => {
    const brief = briefs.get(claimId);
    if (!brief) return [];
    const placed = words.get(claimId) ?? [];
    return [
      {
        ...brief,
        side,
        // What stands around the words may name a speaker who is hidden.
        words: brief.isSpeakerHidden
          ? [{ start: placed[0]?.start ?? 0, prefix: '', exact: brief.quote, suffix: '' }]
          : coverTexts(placed, covers.get(brief.sourceId) ?? ((text) => text)),
        rated: rated.get(claimId) ?? null,
      },
    ];
  });
  return {
    id: dispute.id,
    version: dispute.version,
    question: dispute.question,
    state: disputeStateSchema.parse(dispute.state),
    conclusion: dispute.conclusion,
    createdAt: dispute.createdAt,
    createdBy: creator?.name ?? null,
    sides: dispute.sides,
    claims,
    links,
  };
}

/** What covers, by source, the names that are hidden from the actor in it. */
async function coversOf(
  actor: Actor,
  claims: readonly { snapshotId: number; sourceId: number }[],
): Promise<Map<number, (text: string) => string>> {
  const bySource = new Map(claims.map(({ sourceId, snapshotId }) => [sourceId, snapshotId]));
  const covers = [...bySource].map(async ([sourceId, snapshotId]) => {
    const masks = [...(await speakerMasks(actor, { snapshotId })).values()];
    return [
      sourceId,
      (text: string) => masks.reduce((left, mask) => mask.text(left), text),
    ] as const;
  });
  return new Map(await Promise.all(covers));
}

async function wordsOf(claimIds: readonly number[]): Promise<Map<number, WordsInPlace[]>> {
  const spans = await reading().claimSpan.findMany({
    where: { claimId: { in: [...claimIds] }, role: 'content' },
    orderBy: [{ claimId: 'asc' }, { startOffset: 'asc' }],
    select: { claimId: true, startOffset: true, prefix: true, exact: true, suffix: true },
  });
  const byClaim = new Map<number, WordsInPlace[]>();
  for (const { claimId, startOffset: start, exact, ...around } of spans) {
    const place = { start, exact, ...wholeWords(around) };
    byClaim.set(claimId, [...(byClaim.get(claimId) ?? []), place]);
  }
  return byClaim;
}

/** What stands around a span, without the half of a word at either end where it was cut off. */
function wholeWords({ prefix, suffix }: { prefix: string; suffix: string }) {
  return {
    prefix: prefix.length < contextLength ? prefix : prefix.replace(/^\S*\s+/u, ''),
    suffix: suffix.length < contextLength ? suffix : suffix.replace(/\s+\S*$/u, ''),
  };
}

/** Links that stand or wait between any two of these claims. */
async function linksAmong(claimIds: readonly number[]): Promise<DisputedLink[]> {
  if (claimIds.length < 2) return [];
  const ids = Prisma.join([...claimIds]);
  const rows = await readRows<{
    id: number | bigint;
    fromClaimId: number | bigint;
    toClaimId: number | bigint;
    type: string;
    state: string;
  }>`
    SELECT "id", "fromClaimId", "toClaimId", "type", "state" FROM "claim_link"
    WHERE "fromClaimId" IN (${ids}) AND +"toClaimId" IN (${ids})
      AND +"state" IN ('decided', 'suggested')
    ORDER BY "id"`;
  return rows.map((row) => ({
    id: Number(row.id),
    from: Number(row.fromClaimId),
    to: Number(row.toClaimId),
    type: linkTypeSchema.parse(row.type),
    isSuggested: row.state === 'suggested',
  }));
}
