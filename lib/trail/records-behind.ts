import type { RecordType } from '@/lib/audit/records';
import { reading } from '@/lib/db/database';

/** A record by its type and id. */
export interface RecordName {
  type: RecordType;
  id: number;
}

/** Everything a claim's verdict rests on, from the newest step back to the first. */
export interface RecordsBehind {
  claimId: number;
  snapshotId: number;
  /** Snapshots that evidence was marked in, and the claim's own. */
  snapshotIds: number[];
  records: RecordName[];
}

/**
 * The records behind a claim: verdict with its versions, answers and publications; rounds, ratings
 * and evidence; the claim, its speaker, its source as it was captured. Ratings and what hangs on
 * them come only from the rounds that `isSeen` lets pass. Null when there is no such claim.
 */
export async function recordsBehind(
  claimId: number,
  isSeen: (review: { id: number; state: string }) => boolean,
): Promise<RecordsBehind | null> {
  const claim = await reading().claim.findUnique({
    where: { id: claimId },
    include: {
      reviews: { include: { adjudication: true, assignments: true }, orderBy: { round: 'desc' } },
      verdict: {
        include: {
          publications: { orderBy: { id: 'desc' } },
          versions: {
            orderBy: { number: 'desc' },
            include: { approvals: { orderBy: { id: 'desc' } }, evidence: true },
          },
        },
      },
      carryings: { orderBy: { id: 'desc' } },
    },
  });
  if (!claim) return null;
  const seen = claim.reviews.filter(isSeen).map(({ id }) => id);
  const ratings = await reading().rating.findMany({
    where: { reviewId: { in: seen } },
    orderBy: { id: 'desc' },
    include: { evidence: { orderBy: { id: 'asc' } } },
  });
  const { verdict } = claim;
  const versions = verdict?.versions ?? [];
  const evidence = [...versions, ...ratings].flatMap((one) => one.evidence);
  const named = (type: RecordType, ids: (number | null)[]): RecordName[] =>
    ids.flatMap((id) => (id === null ? [] : [{ type, id }]));
  const idsOf = (rows: readonly { id: number }[]) => rows.map(({ id }) => id);
  const snapshots = [claim.snapshotId, ...evidence.flatMap((one) => one.snapshotId ?? [])];
  const sources = await reading().snapshot.findMany({
    where: { id: { in: snapshots } },
    select: { sourceId: true },
  });
  const reviews = claim.reviews;
  return {
    claimId,
    snapshotId: claim.snapshotId,
    snapshotIds: [...new Set(snapshots)],
    records: [
      ...named('publication', idsOf(verdict?.publications ?? [])),
      ...named('verdict', verdict ? [verdict.id] : []),
      ...named('approval', idsOf(versions.flatMap((version) => version.approvals))),
      ...named('verdict_version', idsOf(versions)),
      ...named('adjudication', idsOf(reviews.flatMap((review) => review.adjudication ?? []))),
      ...named('evidence', idsOf(evidence)),
      ...named('rating', idsOf(ratings)),
      ...named('assignment', idsOf(reviews.flatMap((review) => review.assignments))),
      ...named('review', idsOf(reviews)),
      ...named('carrying', idsOf(claim.carryings)),
      ...named('claim', [claim.id]),
      ...named('affiliation', [claim.affiliationId]),
      ...named('speaker', [claim.speakerId]),
      ...named('extraction', [claim.extractionId]),
      ...named('snapshot', [...new Set(snapshots)]),
      ...named('source', [...new Set(sources.map(({ sourceId }) => sourceId))]),
    ],
  };
}
