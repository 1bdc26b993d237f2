import { type Actor, canReadCasework } from '@/lib/auth/actor';
import type { ClaimFilters } from '@/lib/claims/claim-filters';
import { selectionSql } from '@/lib/claims/claim-list-sql';
import { selectionOf } from '@/lib/claims/list-claims';
import { reading, readRows } from '@/lib/db/database';
import { Prisma } from '@/lib/db/generated/client';
import { getSetting } from '@/lib/settings/queries';
import { presentScale, type Scale, type ScaleValue } from '@/lib/settings/setting';
import { type AlphaInterval, alphaInterval } from './agreement/alpha-interval';
import { alphaOf, coincidencesOf } from './agreement/krippendorff-alpha';
import { pairKey, type RatingColumns, type Tally, tallyRatings } from './agreement/tally';
import { linear, quadratic, weightedKappa } from './agreement/weighted-kappa';
import type { AgreementFilters } from './agreement-filters';

/** Raters on one page of the pairs, either way. */
export const ratersAPage = 12;

export interface PairAgreement {
  /** Rounds that both have rated with values in the order. */
  rounds: number;
  /** The share of those in which both gave the same value. */
  same: number;
  /** Cohen's weighted kappa; null where it is not defined. */
  quadratic: number | null;
  linear: number | null;
}

export interface RaterAgreement {
  memberId: number;
  name: string;
  ratings: number;
  /** How often each value was given, in the order of `values`. */
  given: number[];
  /** Steps by which the rater lies above the others of a round, on average; null: never with others. */
  lean: number | null;
}

export interface AgreementView {
  scaleVersion: number;
  /** Every version there is, oldest first. */
  scaleVersions: number[];
  /** The scale's values, the ordered ones from the lowest up, then those apart. */
  values: ScaleValue[];
  orderedCount: number;
  rounds: number;
  pairedRounds: number;
  ratings: number;
  onOtherScales: number;
  /** Krippendorff's alpha, ordinal, over the ordered values; null: not defined. */
  alpha: number | null;
  interval: AlphaInterval | null;
  /** The same, nominal, with the values apart from the order counted as well. */
  nominalAlpha: number | null;
  given: number[];
  /** Rounds by the steps between lowest and highest value, from 0. */
  spreads: number[];
  /** Those who have rated, the most ratings first. */
  raters: RaterAgreement[];
  /** The raters down the side and across of the page of pairs that was asked for. */
  rows: RaterAgreement[];
  columns: RaterAgreement[];
  raterPages: number;
  /** The agreement of two raters; null when they never rated the same claim. */
  pairs: { a: number; b: number; agreement: PairAgreement }[];
}

/**
 * How far the raters of closed rounds agree, over any filter of claims. Open rounds never count,
 * because an average, too, may tell what somebody else gave; of each member the last rating of a
 * round counts. Null to those who may not read the casework.
 */
export async function agreementOf(
  actor: Actor,
  filters: AgreementFilters,
): Promise<AgreementView | null> {
  if (!canReadCasework(actor)) return null;
  const scales = (await getSetting('scale')).value;
  const scale = scales.find((one) => one.version === filters.scale) ?? presentScale(scales);
  const { values, orderedCount } = placesOf(scale);
  const columns = await ratingColumns(actor, filters.claims, scale.version, values);
  const tally = tallyRatings(columns, orderedCount, values.length);
  const raters = await ratersOf(tally);
  const part = (page: number) => raters.slice((page - 1) * ratersAPage, page * ratersAPage);
  const [rows, across] = [part(filters.rows), part(filters.columns)];
  return {
    scaleVersion: scale.version,
    scaleVersions: scales.map(({ version }) => version),
    values,
    orderedCount,
    rounds: tally.rounds,
    pairedRounds: tally.pairedRounds,
    ratings: tally.ratings,
    onOtherScales: tally.onOtherScales,
    alpha: alphaOf(coincidencesOf(tally.ordered), 'ordinal'),
    interval: alphaInterval(tally.ordered, 'ordinal'),
    nominalAlpha: alphaOf(coincidencesOf(tally.all), 'nominal'),
    given: [...tally.given],
    spreads: [...tally.spreads],
    raters,
    rows,
    columns: across,
    raterPages: Math.max(1, Math.ceil(raters.length / ratersAPage)),
    pairs: pairsOf(tally, rows, across, orderedCount),
  };
}

/** The values by place: in their order from the lowest, then those apart from it. */
function placesOf(scale: Scale): { values: ScaleValue[]; orderedCount: number } {
  const ordered = scale.values
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const apart = scale.values.filter(({ rank }) => rank === null);
  return { values: [...ordered, ...apart], orderedCount: ordered.length };
}

/** All ratings that count, as three lists of numbers in JSON: hundreds of thousands of rows are slow. */
async function ratingColumns(
  actor: Actor,
  claims: ClaimFilters,
  scaleVersion: number,
  values: readonly ScaleValue[],
): Promise<RatingColumns> {
  const places = values.map(({ id }, place) => Prisma.sql`WHEN ${id} THEN ${place}`);
  const [row] = await readRows<Record<'reviews' | 'members' | 'places', string>>`
    SELECT json_group_array("reviewId") AS "reviews", json_group_array("memberId") AS "members",
      json_group_array("place") AS "places"
    FROM (
      SELECT r."reviewId", r."memberId", CASE r."scaleVersion" WHEN ${scaleVersion}
        THEN CASE r."value" ${Prisma.join(places, ' ')} ELSE -1 END ELSE -1 END AS "place"
      FROM "review" rv CROSS JOIN "rating" r ON r."reviewId" = rv."id"
      WHERE rv."state" = 'closed' AND ${await claimCondition(actor, claims)}
        AND r."id" NOT IN (SELECT s."supersedesId" FROM "rating" s WHERE s."supersedesId" IS NOT NULL)
      ORDER BY rv."id"
    )`;
  return {
    reviewIds: JSON.parse(row?.reviews ?? '[]'),
    memberIds: JSON.parse(row?.members ?? '[]'),
    places: JSON.parse(row?.places ?? '[]'),
  };
}

async function claimCondition(actor: Actor, claims: ClaimFilters): Promise<Prisma.Sql> {
  const isFree = Object.values(claims).every((value) => value === undefined);
  if (isFree) return Prisma.sql`1`;
  const everything = { status: 'all', act: 'all' } as const;
  const selection = await selectionOf(actor, { ...everything, ...claims });
  const { from, where } = selectionSql(selection);
  return Prisma.sql`rv."claimId" IN (SELECT c."id" FROM ${from} WHERE ${where})`;
}

async function ratersOf(tally: Tally): Promise<RaterAgreement[]> {
  const members = await reading().member.findMany({
    where: { id: { in: [...tally.raters.keys()] } },
    select: { id: true, name: true },
  });
  const names = new Map(members.map(({ id, name }) => [id, name]));
  return [...tally.raters.values()]
    .map(({ memberId, given, shared, stepsAbove }) => ({
      memberId,
      name: names.get(memberId) ?? `Member ${memberId}`,
      ratings: given.reduce((sum, count) => sum + count, 0),
      given: [...given],
      lean: shared === 0 ? null : stepsAbove / shared,
    }))
    .sort((a, b) => b.ratings - a.ratings || a.memberId - b.memberId);
}

function pairsOf(
  tally: Tally,
  rows: readonly RaterAgreement[],
  columns: readonly RaterAgreement[],
  size: number,
): AgreementView['pairs'] {
  return rows.flatMap(({ memberId: a }) =>
    columns.flatMap(({ memberId: b }) => {
      const pair = a === b ? undefined : tally.pairs.get(pairKey(a, b));
      if (!pair) return [];
      const { counts, rounds } = pair;
      let same = 0;
      for (let place = 0; place < size; place++) same += counts[place * size + place]!;
      const agreement = {
        rounds,
        same: same / rounds,
        quadratic: weightedKappa(counts, size, quadratic),
        linear: weightedKappa(counts, size, linear),
      };
      return [{ a, b, agreement }];
    }),
  );
}
