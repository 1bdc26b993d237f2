import { cache } from 'react';
import type { LogQuestion } from '@/lib/audit/queries';
import type { Actor } from '@/lib/auth/actor';
import { claimsWithHiddenSpeaker } from '@/lib/claims/hidden-speaker';
import { reading } from '@/lib/db/database';

export type HiddenRecords = NonNullable<LogQuestion['unsearched']>;

/**
 * What the log could tell who speaks by: the claims that `actor` is to rate without the name, all
 * that hangs on them, and the notes on the words of their sources. Empty for almost everybody.
 */
export function hiddenRecords(actor: Actor): Promise<HiddenRecords> {
  return askOnce(actor);
}

// A page of the log asks for each of its lines.
const askOnce = cache(async (actor: Actor): Promise<HiddenRecords> => {
  const claimIds = [...(await claimsWithHiddenSpeaker(actor))];
  if (claimIds.length === 0) return new Map();
  const db = reading();
  const select = { id: true };
  const ofClaim = { where: { claimId: { in: claimIds } }, select };
  const ofVerdict = { verdict: { claimId: { in: claimIds } } };
  const [annotations, links, ratings, evidence, carryings, verdicts, versions, answers, told] =
    await Promise.all([
      db.annotation.findMany({
        where: {
          OR: [
            { claimId: { in: claimIds } },
            { snapshot: { source: { claims: { some: { id: { in: claimIds } } } } } },
          ],
        },
        select,
      }),
      db.claimLink.findMany({
        where: { OR: [{ fromClaimId: { in: claimIds } }, { toClaimId: { in: claimIds } }] },
        select,
      }),
      db.rating.findMany(ofClaim),
      db.evidence.findMany(ofClaim),
      db.carrying.findMany(ofClaim),
      db.verdict.findMany(ofClaim),
      db.verdictVersion.findMany({ where: ofVerdict, select }),
      db.approval.findMany({ where: { verdictVersion: ofVerdict }, select }),
      db.publication.findMany({ where: { verdictVersion: ofVerdict }, select }),
    ]);
  const found = {
    claim: claimIds.map((id) => ({ id })),
    annotation: annotations,
    link: links,
    rating: ratings,
    evidence,
    carrying: carryings,
    verdict: verdicts,
    verdict_version: versions,
    approval: answers,
    publication: told,
  };
  return new Map(
    Object.entries(found).map(([type, rows]) => [type, rows.map(({ id }) => String(id))]),
  );
});
