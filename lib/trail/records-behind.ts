import type { RecordType } from '@/lib/audit/records';
import { reading } from '@/lib/db/database';
import type { TrailSubject } from './subject';

/** A record by its type and id. */
export interface RecordName {
  type: RecordType;
  id: number;
}

/** Everything that a claim or a verdict rests on, from the newest step back to the first. */
export interface RecordsBehind {
  claimId: number;
  snapshotId: number;
  /** Snapshots that evidence was marked in, and the claim's own. */
  snapshotIds: number[];
  records: RecordName[];
}

const wholeClaim = {
  reviews: { include: { adjudication: true, assignments: true }, orderBy: { round: 'desc' } },
  verdict: {
    include: {
      publications: { orderBy: { id: 'desc' } },
      versions: {
        orderBy: { number: 'desc' },
        include: {
          approvals: { orderBy: { id: 'desc' } },
          citations: { select: { evidenceId: true } },
          evidence: { select: { id: true } },
        },
      },
    },
  },
  carryings: { orderBy: { id: 'desc' } },
} as const;

/**
 * The records behind a claim: verdict with its versions, answers and publications; rounds, ratings
 * and evidence; the claim, its speaker, its source as it was captured. Behind a verdict, or a version
 * of it, stand only the rounds it rests on, whole, and what else it cites. Ratings and what hangs on
 * them come only from the rounds that `isSeen` lets pass. Null when there is no such subject.
 */
export async function recordsBehind(
  subject: TrailSubject,
  isSeen: (review: { id: number; state: string }) => boolean,
): Promise<RecordsBehind | null> {
  const claim = await reading().claim.findFirst({
    where: subject.type === 'claim' ? { id: subject.id } : { verdict: { id: subject.id } },
    include: wholeClaim,
  });
  if (!claim) return null;
  const { verdict } = claim;
  const number = subject.type === 'verdict' ? subject.number : null;
  const versions = (verdict?.versions ?? []).filter(
    (version) => number === null || version.number === number,
  );
  if (number !== null && versions.length === 0) return null;
  const versionIds = new Set(idsOf(versions));
  const publications = (verdict?.publications ?? []).filter(({ verdictVersionId }) =>
    versionIds.has(verdictVersionId),
  );
  const rounds = new Set(versions.map(({ reviewId }) => reviewId));
  const reviews = claim.reviews.filter(({ id }) => subject.type === 'claim' || rounds.has(id));
  const { ratings, evidence } = await ratingsAndEvidence(
    idsOf(reviews),
    idsOf(claim.reviews.filter(isSeen)),
    versions,
  );
  const snapshots = [claim.snapshotId, ...evidence.flatMap((one) => one.snapshotId ?? [])];
  const sources = await reading().snapshot.findMany({
    where: { id: { in: snapshots } },
    select: { sourceId: true },
  });
  return {
    claimId: claim.id,
    snapshotId: claim.snapshotId,
    snapshotIds: [...new Set(snapshots)],
    records: [
      ...named('publication', idsOf(publications)),
      ...named('verdict', verdict ? [verdict.id] : []),
      ...named('verdict_version', [...versionIds]),
      ...named('approval', idsOf(versions.flatMap((version) => version.approvals))),
      ...named('adjudication', idsOf(reviews.flatMap((review) => review.adjudication ?? []))),
      ...named('rating', idsOf(ratings)),
      ...named('evidence', idsOf(evidence)),
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

/** The ratings of the rounds and all evidence, also what the versions cite from other rounds. */
async function ratingsAndEvidence(
  reviewIds: readonly number[],
  seen: readonly number[],
  versions: readonly { evidence: { id: number }[]; citations: { evidenceId: number }[] }[],
) {
  const ids = versions.flatMap(({ evidence, citations }) => [
    ...idsOf(evidence),
    ...citations.map(({ evidenceId }) => evidenceId),
  ]);
  const named = await reading().evidence.findMany({
    where: {
      id: { in: ids },
      OR: [{ ratingId: null }, { rating: { reviewId: { in: [...seen] } } }],
    },
  });
  const isOfRound = { reviewId: { in: reviewIds.filter((id) => seen.includes(id)) } };
  const isCited = { id: { in: named.flatMap(({ ratingId }) => ratingId ?? []) } };
  const ratings = await reading().rating.findMany({
    where: { OR: [isOfRound, isCited] },
    orderBy: { id: 'desc' },
    include: { evidence: true },
  });
  const all = [...named, ...ratings.flatMap((rating) => rating.evidence)];
  const evidence = [...new Map(all.map((one) => [one.id, one])).values()];
  return { ratings, evidence: evidence.sort((a, b) => a.id - b.id) };
}

function named(type: RecordType, ids: readonly (number | null)[]): RecordName[] {
  return ids.flatMap((id) => (id === null ? [] : [{ type, id }]));
}

function idsOf(rows: readonly { id: number }[]): number[] {
  return rows.map(({ id }) => id);
}
