import { keepPrivate } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { withCoveredStatements } from '@/lib/claims/covered-statements';
import { reading } from '@/lib/db/database';
import { ok, type Result } from '@/lib/result';
import { getSetting } from '@/lib/settings/queries';
import { firstScale, scaleValue } from '@/lib/settings/setting';
import { withDirectionShown } from '@/lib/text/prose';

/** A discussion that came to another value than the one this member gave. */
export interface OverrulingView {
  adjudicationId: number;
  claimId: number;
  statement: string;
  /** What the member gave and what the discussion came to, in the scale's words. */
  given: string;
  cameTo: string;
  /** Why: the resolution's beginning, on one line. */
  why: string;
  byName: string;
  /** ISO 8601, UTC. */
  at: string;
  /** Where all of it is read. */
  href: string;
}

const mark = (actor: Actor) => ({ memberId: actor.id, subjectType: 'adjudication' });

/** The latest discussions that overruled this member and that they have not looked at since. */
export async function overrulings(actor: Actor): Promise<OverrulingView[]> {
  const seen = await reading().seenMark.findMany({
    where: mark(actor),
    select: { subjectId: true },
  });
  const found = await reading().adjudication.findMany({
    where: {
      resolvedAt: { not: null },
      id: { notIn: seen.map(({ subjectId }) => subjectId) },
      review: { ratings: { some: { memberId: actor.id, superseded: null } } },
    },
    include: {
      review: {
        select: {
          claim: { select: { statement: true } },
          ratings: {
            where: { memberId: actor.id, superseded: null },
            select: { value: true, scaleVersion: true },
          },
        },
      },
    },
    orderBy: { resolvedAt: 'desc' },
    take: 200,
  });
  const scales = (await getSetting('scale')).value;
  const word = (value: string, version: number) => {
    const scale = scales.find((one) => one.version === version) ?? firstScale;
    return scaleValue(scale, value)?.word ?? value;
  };
  const resolvers = await reading().member.findMany({
    where: { id: { in: found.flatMap((one) => one.resolvedById ?? []) } },
    select: { id: true, name: true },
  });
  const names = new Map(resolvers.map(({ id, name }) => [id, name]));
  const views = found.flatMap((one): OverrulingView[] => {
    const own = one.review.ratings[0];
    if (!own || one.value === null || one.resolvedAt === null || own.value === one.value) return [];
    return [
      {
        adjudicationId: one.id,
        claimId: one.claimId,
        statement: one.review.claim.statement,
        given: word(own.value, own.scaleVersion),
        cameTo: word(one.value, one.scaleVersion ?? own.scaleVersion),
        why: firstWords(one.resolution ?? ''),
        byName: names.get(one.resolvedById ?? 0) ?? 'a member',
        at: one.resolvedAt,
        href: `/reviews/adjudication/${one.id}`,
      },
    ];
  });
  return withCoveredStatements(actor, views);
}

function firstWords(markdown: string): string {
  const characters = [
    ...withDirectionShown(markdown)
      .replace(/[*_`#>\s]+/g, ' ')
      .trim(),
  ];
  return characters.length <= 200 ? characters.join('') : `${characters.slice(0, 199).join('')}…`;
}

/** Remembers that this member has looked at what overruled them. */
export async function markOverrulingsSeen(
  actor: Actor,
  { adjudicationIds }: { adjudicationIds: readonly number[] },
): Promise<Result<{ seen: number }>> {
  const waiting = new Set((await overrulings(actor)).map((one) => one.adjudicationId));
  const fresh = adjudicationIds.filter((id) => waiting.has(id));
  if (fresh.length === 0) return ok({ seen: 0 });
  const seenAt = new Date().toISOString();
  await keepPrivate(async (tx) => {
    for (const subjectId of fresh) {
      const key = { ...mark(actor), subjectId };
      await tx.seenMark.upsert({
        where: { memberId_subjectType_subjectId: key },
        create: { ...key, seenAt },
        update: {},
      });
    }
  });
  return ok({ seen: fresh.length });
}
