import { type Actor, canReadCasework } from '@/lib/auth/actor';
import { readRows } from '@/lib/db/database';
import { Prisma } from '@/lib/db/generated/client';
import { scaleOfVersion } from '@/lib/settings/queries';
import { type Scale, type ScaleValue, scaleValue } from '@/lib/settings/setting';
import type { WordsPlace } from '@/lib/sources/words-address';
import { canSeeRatings } from './policy';
import { type ReviewState, reviewStateSchema, type Stance, stanceSchema } from './review';

/** A rating that counts, without its reasons. */
export interface RatingInBrief {
  id: number;
  memberName: string;
  word: string;
  tone: ScaleValue['tone'];
}

/** A piece of evidence in one line. */
export interface EvidenceInBrief {
  id: number;
  stance: Stance;
  /** Where the words of a span stand; null for a cited reference. */
  place: WordsPlace | null;
  /** Of the source or the reference. */
  title: string;
  url: string | null;
  /** The words of the span, or what is quoted of the reference. */
  words: string | null;
}

/** The last round of rating a claim, as far as a member may see it. */
export interface RatingsInBrief {
  reviewId: number;
  state: ReviewState;
  ratings: RatingInBrief[];
  /** How many others' ratings are in that this member may not see yet. */
  hidden: number;
  /** What those who rated cite, and what the published verdict cites. */
  evidence: EvidenceInBrief[];
}

interface RoundRow {
  id: number | bigint;
  claimId: number | bigint;
  state: string;
  own: number | bigint;
  others: number | bigint;
}

/**
 * For many claims at once: the ratings of the last round that count, and the evidence given with
 * them, by the rule of each round (`canSeeRatings`): before it allows, nothing of others' ratings is
 * read but how many are in. A claim that nobody is to rate is missing.
 */
export async function ratingsOfClaims(
  actor: Actor,
  claimIds: readonly number[],
): Promise<Map<number, RatingsInBrief>> {
  if (!canReadCasework(actor) || claimIds.length === 0) return new Map();
  const rounds = await lastRounds(actor, claimIds);
  const brief = new Map<number, RatingsInBrief>();
  const seen: number[] = [];
  for (const round of rounds) {
    const state = reviewStateSchema.parse(round.state);
    const isSeen = canSeeRatings(actor, { state, ratedByActor: Number(round.own) > 0 });
    const reviewId = Number(round.id);
    if (isSeen) seen.push(reviewId);
    const hidden = isSeen ? 0 : Number(round.others);
    brief.set(Number(round.claimId), { reviewId, state, ratings: [], hidden, evidence: [] });
  }
  const [ratings, evidence] = await Promise.all([ratingsOf(seen), evidenceOf(seen, claimIds)]);
  for (const { claimId, ...rating } of ratings) brief.get(claimId)?.ratings.push(rating);
  for (const { claimId, ...one } of evidence) brief.get(claimId)?.evidence.push(one);
  return brief;
}

function lastRounds(actor: Actor, claimIds: readonly number[]): Promise<RoundRow[]> {
  return readRows<RoundRow>`
    SELECT r."id", r."claimId", r."state",
      (SELECT count(*) FROM "rating" o WHERE o."reviewId" = r."id" AND o."memberId" = ${actor.id})
        AS "own",
      (SELECT count(DISTINCT o."memberId") FROM "rating" o
        WHERE o."reviewId" = r."id" AND o."memberId" <> ${actor.id}) AS "others"
    FROM "review" r
    WHERE r."claimId" IN (${Prisma.join([...claimIds])})
      AND NOT EXISTS (SELECT 1 FROM "review" n
        WHERE n."claimId" = r."claimId" AND n."round" > r."round")`;
}

async function ratingsOf(
  reviewIds: readonly number[],
): Promise<(RatingInBrief & { claimId: number })[]> {
  if (reviewIds.length === 0) return [];
  const rows = await readRows<{
    id: number | bigint;
    claimId: number | bigint;
    memberName: string;
    value: string;
    scaleVersion: number | bigint;
  }>`
    SELECT g."id", g."claimId", m."name" AS "memberName", g."value", g."scaleVersion"
    FROM "rating" g JOIN "member" m ON m."id" = g."memberId"
    WHERE g."reviewId" IN (${Prisma.join([...reviewIds])})
      AND NOT EXISTS (SELECT 1 FROM "rating" n WHERE n."supersedesId" = g."id")
    ORDER BY g."id"`;
  const scales = new Map<number, Scale>();
  const ratings: (RatingInBrief & { claimId: number })[] = [];
  for (const { id, claimId, memberName, value, ...row } of rows) {
    const version = Number(row.scaleVersion);
    const scale = scales.get(version) ?? (await scaleOfVersion(version));
    scales.set(version, scale);
    const meant = scaleValue(scale, value);
    ratings.push({
      id: Number(id),
      claimId: Number(claimId),
      memberName,
      word: meant?.word ?? value,
      tone: meant?.tone ?? 'unproven',
    });
  }
  return ratings;
}

async function evidenceOf(
  reviewIds: readonly number[],
  claimIds: readonly number[],
): Promise<(EvidenceInBrief & { claimId: number })[]> {
  const rows = await readRows<{
    id: number | bigint;
    claimId: number | bigint;
    stance: string;
    exact: string | null;
    url: string | null;
    title: string | null;
    quotation: string | null;
    sourceId: number | bigint | null;
    number: number | bigint | null;
    startOffset: number | bigint | null;
    endOffset: number | bigint | null;
    sourceTitle: string | null;
  }>`
    WITH "shown"("id") AS (
      SELECT e."id" FROM "rating" g JOIN "evidence" e ON e."ratingId" = g."id"
      WHERE g."reviewId" IN (${Prisma.join([0, ...reviewIds])})
        AND NOT EXISTS (SELECT 1 FROM "rating" n WHERE n."supersedesId" = g."id")
      UNION
      SELECT e."id" FROM "verdict" v
      JOIN "publication" p ON p."id" =
        (SELECT max(l."id") FROM "publication" l WHERE l."verdictId" = v."id")
      JOIN "evidence" e ON e."verdictVersionId" = p."verdictVersionId"
      WHERE v."claimId" IN (${Prisma.join([...claimIds])})
    )
    SELECT e."id", e."claimId", e."stance", e."exact", e."url", e."title", e."quotation",
      e."startOffset", e."endOffset", t."number", s."id" AS "sourceId", s."title" AS "sourceTitle"
    FROM "shown" JOIN "evidence" e ON e."id" = "shown"."id"
    LEFT JOIN "snapshot" t ON t."id" = e."snapshotId"
    LEFT JOIN "source" s ON s."id" = t."sourceId"
    ORDER BY e."id"`;
  return rows.map((row) => ({
    id: Number(row.id),
    claimId: Number(row.claimId),
    stance: stanceSchema.parse(row.stance),
    place:
      row.sourceId === null
        ? null
        : {
            sourceId: Number(row.sourceId),
            snapshotNumber: Number(row.number),
            start: Number(row.startOffset),
            end: Number(row.endOffset),
          },
    title: row.sourceTitle ?? row.title ?? '',
    url: row.url,
    words: row.exact ?? row.quotation,
  }));
}
