import { type Actor, canReadCasework } from '@/lib/auth/actor';
import { readRows } from '@/lib/db/database';
import { Prisma } from '@/lib/db/generated/client';
import { type ClaimInBrief, claimsInBrief } from './claims-in-brief';
import { claimsWithHiddenSpeaker } from './hidden-speaker';
import { likeness, searchedStems, stemsOf, stemTerm, weightOf } from './similar-words';

const { sql, join } = Prisma;

export interface SimilarClaim extends ClaimInBrief {
  /** How alike they are, from 0 to 1. */
  score: number;
}

/** Below this, shared words are chance. */
const leastScore = 0.25;
/** Claims with a word are counted as far as this: a word that more of them have is common. */
const countedAtMost = 2000;
/** Claims that are ranked by the rare words they share. */
const rankedAtMost = 4000;
const candidatesAtMost = 100;

/**
 * Accepted claims that share the telling words of a text, the most alike first, each with what was
 * ruled on it. By words alone: whoever says the opposite in the same words is found as well, and
 * the same said in other words is not. Empty when fewer than two telling words are given. A claim
 * that the member is to rate without the name is not found: the words may be the name's.
 */
export async function similarClaims(
  actor: Actor,
  { text, exceptClaimId, limit = 8 }: { text: string; exceptClaimId?: number; limit?: number },
): Promise<SimilarClaim[]> {
  if (!canReadCasework(actor)) return [];
  const stems = searchedStems(text);
  if (stems.length < 2) return [];
  const left = [exceptClaimId ?? 0, ...(await claimsWithHiddenSpeaker(actor))];
  const { counts, claims } = await countStems(stems, left.slice(1));
  const present = stems.filter((stem) => counts.get(stem)! > 0);
  if (present.length === 0) return [];
  const weights = new Map(stems.map((stem) => [stem, weightOf(counts.get(stem)!, claims)]));
  const least = Math.min(2, stems.length);
  const ranked = (await candidates(present, counts, left))
    .map(({ id, statement, quote }) => {
      const own = likeness(weights, stemsOf(statement));
      const worded = statement.includes(quote) ? own : likeness(weights, stemsOf(quote));
      return { id, ...(worded.score > own.score ? worded : own) };
    })
    .filter(({ score, shared }) => score >= leastScore && shared.length >= least)
    .sort((a, b) => b.score - a.score || b.id - a.id)
    .slice(0, limit);
  const brief = await claimsInBrief(
    actor,
    ranked.map(({ id }) => id),
  );
  return ranked.flatMap(({ id, score }) => {
    const claim = brief.get(id);
    return claim ? [{ ...claim, score }] : [];
  });
}

async function countStems(
  stems: readonly string[],
  hiddenIds: readonly number[],
): Promise<{ counts: Map<string, number>; claims: number }> {
  const others =
    hiddenIds.length > 0 ? sql`AND "rowid" NOT IN (${join([...hiddenIds])})` : Prisma.empty;
  const counted = stems.map(
    (stem) => sql`SELECT ${stem} AS "stem", (SELECT count(*) FROM (
      SELECT 1 FROM "claim_search" WHERE "claim_search" MATCH ${inWords(stemTerm(stem))}
      ${others} LIMIT ${countedAtMost})) AS "count"`,
  );
  const rows = await readRows<{ stem: string; count: number | bigint }>(
    sql`${join(counted, ' UNION ALL ')} UNION ALL SELECT '', coalesce(max("id"), 0) FROM "claim"`,
  );
  const counts = new Map(rows.map(({ stem, count }) => [stem, Number(count)]));
  return { counts, claims: counts.get('') ?? 0 };
}

const inWords = (expression: string) => `{statement quote} : (${expression})`;

interface Candidate {
  id: number | bigint;
  statement: string;
  quote: string;
}

/**
 * Claims that share the rarest words, best by bm25, and those that share most of a few common ones:
 * ranking every claim that has a common word would take as long as there are claims.
 */
async function candidates(
  stems: readonly string[],
  counts: ReadonlyMap<string, number>,
  left: readonly number[],
): Promise<(Candidate & { id: number })[]> {
  const byRarity = [...stems].sort(
    (a, b) => counts.get(a)! - counts.get(b)! || b.length - a.length,
  );
  const rare: string[] = [];
  let reached = 0;
  for (const stem of byRarity) {
    reached += counts.get(stem)!;
    if (reached > rankedAtMost || counts.get(stem)! >= countedAtMost) break;
    rare.push(stem);
  }
  const common = byRarity.filter((stem) => !rare.includes(stem));
  const queries: Prisma.Sql[] = [];
  if (rare.length > 0) {
    const expression = rare.map(stemTerm).join(' OR ');
    queries.push(candidateSql(expression, left, sql`bm25("claim_search")`));
  }
  for (const expression of common.length > 1
    ? [every(common.slice(0, 8)), allButOne(common.slice(0, 4))]
    : []) {
    queries.push(candidateSql(expression, left, sql`f."rowid" DESC`));
  }
  const found = await Promise.all(queries.map((query) => readRows<Candidate>(query)));
  const byId = new Map(found.flat().map((one) => [Number(one.id), one]));
  return [...byId].map(([id, one]) => ({ ...one, id }));
}

function candidateSql(expression: string, left: readonly number[], order: Prisma.Sql): Prisma.Sql {
  // CROSS JOIN: the words are looked up first, whatever else SQLite thinks of.
  return sql`
    SELECT c."id", c."statement", c."quote"
    FROM "claim_search" f CROSS JOIN "claim" c ON c."id" = f."rowid"
    WHERE f."claim_search" MATCH ${inWords(expression)}
      AND +c."status" NOT IN ('proposed', 'dismissed') AND c."id" NOT IN (${join([...left])})
    ORDER BY ${order} LIMIT ${candidatesAtMost}`;
}

function every(stems: readonly string[]): string {
  return `(${stems.map(stemTerm).join(' AND ')})`;
}

/** All of the words, or all but one of three or more. */
function allButOne(stems: readonly string[]): string {
  if (stems.length < 3) return every(stems);
  return stems.map((left) => every(stems.filter((stem) => stem !== left))).join(' OR ');
}
