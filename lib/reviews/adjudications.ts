import { type Actor, canDoCasework, canReadCasework } from '@/lib/auth/actor';
import { withCoveredStatements } from '@/lib/claims/covered-statements';
import { reading } from '@/lib/db/database';
import { getSetting, scaleOfVersion } from '@/lib/settings/queries';
import { firstScale, type Scale, type ScaleValue, scaleValue } from '@/lib/settings/setting';
import { canResolveAdjudication, canSeeRatings } from './policy';
import { type AdjudicationCause, adjudicationCauseSchema, reviewStateSchema } from './review';
import { scaleOfRatings } from './scale-of-ratings';
import { type VisibleRatings, visibleRatings } from './visible-ratings';

/** What a discussion came to. */
export interface ResolutionView {
  value: ScaleValue;
  /** Markdown. */
  text: string;
  byName: string;
  at: string;
  /** Members whose rating differs. */
  overruled: number[];
}

/** A discussion of ratings with all that its page shows, notes aside. */
export interface AdjudicationView {
  id: number;
  version: number;
  claimId: number;
  cause: AdjudicationCause;
  openedAt: string;
  openedByName: string | null;
  ratings: VisibleRatings;
  /** The values that it can come to. */
  values: ScaleValue[];
  resolution: ResolutionView | null;
  can: { resolve: boolean; discuss: boolean };
  /** An editor who must leave the resolution to another because they have rated. */
  hasRated: boolean;
}

/** The discussion; null when there is none, or its ratings are not this member's to see yet. */
export async function getAdjudication(
  actor: Actor,
  adjudicationId: number,
): Promise<AdjudicationView | null> {
  if (!canReadCasework(actor)) return null;
  const found = await reading().adjudication.findUnique({ where: { id: adjudicationId } });
  if (!found) return null;
  const ratings = await visibleRatings(actor, found.reviewId);
  const hasRated = ratings.ratings.some(({ memberId }) => memberId === actor.id);
  if (!canSeeRatings(actor, { state: ratings.review.state, ratedByActor: hasRated })) return null;
  const counting = ratings.ratings.filter(({ isCurrent }) => isCurrent);
  const scale = await scaleOfVersion(found.scaleVersion ?? scaleOfRatings(counting));
  const names = await namesOf([found.openedById, found.resolvedById]);
  const value = found.value === null ? null : scaleValue(scale, found.value);
  const isOpen = found.resolvedAt === null;
  return {
    id: found.id,
    version: found.version,
    claimId: found.claimId,
    cause: adjudicationCauseSchema.parse(found.cause),
    openedAt: found.openedAt,
    openedByName: names.get(found.openedById ?? 0) ?? null,
    ratings,
    values: scale.values,
    resolution:
      value && found.resolvedAt !== null
        ? {
            value,
            text: found.resolution ?? '',
            byName: names.get(found.resolvedById ?? 0) ?? 'a member',
            at: found.resolvedAt,
            overruled: counting
              .filter((rating) => rating.value !== found.value)
              .map(({ memberId }) => memberId),
          }
        : null,
    can: {
      resolve: isOpen && canResolveAdjudication(actor, { ratedByActor: hasRated }),
      discuss: isOpen && canDoCasework(actor),
    },
    hasRated,
  };
}

async function namesOf(ids: readonly (number | null)[]): Promise<Map<number, string>> {
  const members = await reading().member.findMany({
    where: { id: { in: ids.flatMap((id) => id ?? []) } },
    select: { id: true, name: true },
  });
  return new Map(members.map(({ id, name }) => [id, name]));
}

/** A line of the list of discussions. */
export interface AdjudicationRow {
  id: number;
  claimId: number;
  statement: string;
  cause: AdjudicationCause;
  openedAt: string;
  /** The values given, the most frequent first. */
  given: { value: ScaleValue; count: number }[];
  notes: number;
  resolvedAt: string | null;
  /** What it came to. */
  value: ScaleValue | null;
}

export const adjudicationsAPage = 50;

/** The discussions of one state, the latest opened first; `before` is the id to go on from. */
export async function listAdjudications(
  actor: Actor,
  filter: { state: 'open' | 'resolved'; before?: number | undefined },
): Promise<{ rows: AdjudicationRow[]; next: number | null }> {
  if (!canReadCasework(actor)) return { rows: [], next: null };
  const found = await reading().adjudication.findMany({
    where: {
      resolvedAt: filter.state === 'open' ? null : { not: null },
      ...(filter.before !== undefined && { id: { lt: filter.before } }),
      // A round is discussed once it is closed; this holds it, were it ever otherwise.
      ...(actor.role !== 'auditor' && { review: { state: reviewStateSchema.enum.closed } }),
    },
    include: {
      review: {
        select: {
          claim: { select: { statement: true } },
          ratings: { where: { superseded: null }, select: { value: true, scaleVersion: true } },
        },
      },
      _count: { select: { annotations: { where: { withdrawnAt: null } } } },
    },
    orderBy: { id: 'desc' },
    take: adjudicationsAPage + 1,
  });
  const scales = (await getSetting('scale')).value;
  const scaleOf = (version: number) => scales.find((one) => one.version === version) ?? firstScale;
  const rows = found.slice(0, adjudicationsAPage).map((one) => {
    const scale = scaleOf(one.scaleVersion ?? scaleOfRatings(one.review.ratings));
    return {
      id: one.id,
      claimId: one.claimId,
      statement: one.review.claim.statement,
      cause: adjudicationCauseSchema.parse(one.cause),
      openedAt: one.openedAt,
      given: countedValues(
        one.review.ratings.map(({ value }) => value),
        scale,
      ),
      notes: one._count.annotations,
      resolvedAt: one.resolvedAt,
      value: one.value === null ? null : scaleValue(scale, one.value),
    };
  });
  const covered = await withCoveredStatements(actor, rows);
  return {
    rows: covered,
    next: found.length > adjudicationsAPage ? (rows.at(-1)?.id ?? null) : null,
  };
}

function countedValues(given: readonly string[], scale: Scale): AdjudicationRow['given'] {
  return scale.values
    .map((value) => ({ value, count: given.filter((id) => id === value.id).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** How many discussions wait for a resolution. */
export async function countOpenAdjudications(actor: Actor): Promise<number> {
  if (!canReadCasework(actor)) return 0;
  return reading().adjudication.count({ where: { resolvedAt: null } });
}
