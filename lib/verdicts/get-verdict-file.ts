import type { Actor } from '@/lib/auth/actor';
import { speakerMasks } from '@/lib/claims/hidden-speaker';
import { coverTexts } from '@/lib/claims/mask-names';
import { reading } from '@/lib/db/database';
import { hasOpenAdjudication } from '@/lib/reviews/open-adjudication';
import { medianValues } from '@/lib/reviews/review';
import { type RatingView, visibleRatings } from '@/lib/reviews/visible-ratings';
import { currentScale, getSetting, scaleOfVersion } from '@/lib/settings/queries';
import type { Scale } from '@/lib/settings/setting';
import { type CitedEvidence, citedColumns, citedEvidence } from './cited-evidence';
import { canDraftVerdict, canRecallVerdict, whyCannotAnswer } from './policy';
import { handsOf } from './stored-verdict';
import {
  type PassageField,
  passageFieldSchema,
  type VerdictStatus,
  verdictStatusSchema,
} from './verdict';
import { listVersions, type VersionView } from './version-view';

/** One rating of the closed round that a verdict may rest on. */
export type BasisRating = Pick<
  RatingView,
  'id' | 'memberName' | 'word' | 'tone' | 'confidence' | 'rationale'
>;

/** The last round of rating on the claim, as far as a verdict asks. */
export interface RoundView {
  reviewId: number;
  round: number;
  isClosed: boolean;
  /** Its ratings lie apart, and that is not resolved yet. */
  isDiscussed: boolean;
  people: number;
  /** Empty while it is open: what is in it is nobody's business yet. */
  ratings: BasisRating[];
  /** Values that a ruling may take without saying why it differs. */
  median: string[];
  scale: Scale;
}

export interface AnswerView {
  memberName: string;
  isMine: boolean;
  decision: 'approved' | 'returned';
  reason: string | null;
  givenAt: string;
  passages: { field: PassageField; exact: string; start: number; comment: string | null }[];
}

export interface FileVersion extends VersionView {
  writtenBy: string;
  answers: AnswerView[];
}

export interface PublicationView {
  id: number;
  kind: string;
  number: number;
  notice: string | null;
  publishedAt: string;
  publishedBy: string;
}

/** Everything the desk knows of the verdict on a claim. */
export interface VerdictFile {
  verdict: {
    id: number;
    status: VerdictStatus;
    version: number;
    currentNumber: number;
    publishedNumber: number | null;
  } | null;
  /** Newest first. */
  versions: FileVersion[];
  publications: PublicationView[];
  round: RoundView | null;
  /** Evidence that may be cited: of ratings in closed rounds, and of earlier versions. */
  evidence: CitedEvidence[];
  minimumRatings: number;
  quorum: number;
  can: {
    write: boolean;
    recall: boolean;
    /** Why this member cannot answer; null when they can. */
    whyNotAnswer: string | null;
  };
}

/**
 * The verdict on a claim with all its versions and answers, as this member may see and use it. While
 * they are to rate the claim without the name, it is covered in all that was written.
 */
export async function getVerdictFile(actor: Actor, claimId: number): Promise<VerdictFile> {
  const db = reading();
  const [verdict, round, hands, rules, evidence] = await Promise.all([
    db.verdict.findUnique({ where: { claimId } }),
    roundOf(actor, claimId),
    handsOf(db, claimId),
    getSetting('verdicts'),
    db.evidence.findMany({
      where: {
        claimId,
        OR: [{ ratingId: null }, { rating: { review: { state: 'closed' } } }],
      },
      orderBy: { id: 'asc' },
      take: 500,
      select: citedColumns,
    }),
  ]);
  const mask = (await speakerMasks(actor, { claimIds: [claimId] })).get(claimId);
  const cover = <T>(written: T): T => (mask ? coverTexts(written, mask.text) : written);
  return {
    verdict: verdict && { ...verdict, status: verdictStatusSchema.parse(verdict.status) },
    versions: verdict ? cover(await versionsOf(actor, verdict.id)) : [],
    publications: verdict ? cover(await publicationsOf(verdict.id)) : [],
    round,
    evidence: cover(evidence.map(citedEvidence)),
    ...rules.value,
    can: {
      write: canDraftVerdict(actor),
      recall: canRecallVerdict(actor, hands),
      whyNotAnswer: whyCannotAnswer(actor, hands),
    },
  };
}

async function roundOf(actor: Actor, claimId: number): Promise<RoundView | null> {
  const db = reading();
  const review = await db.review.findFirst({ where: { claimId }, orderBy: { round: 'desc' } });
  if (!review) return null;
  const isClosed = review.state === 'closed';
  const seen = isClosed ? (await visibleRatings(actor, review.id)).ratings : [];
  const ratings = seen.filter(({ isCurrent }) => isCurrent);
  const newest = Math.max(0, ...ratings.map(({ scaleVersion }) => scaleVersion));
  const scale = newest === 0 ? await currentScale() : await scaleOfVersion(newest);
  return {
    reviewId: review.id,
    round: review.round,
    isClosed,
    isDiscussed: isClosed && (await hasOpenAdjudication(db, review.id)),
    people: new Set(ratings.map(({ memberId }) => memberId)).size,
    ratings: ratings.map(({ id, memberName, word, tone, confidence, rationale }) => ({
      id,
      memberName,
      word,
      tone,
      confidence,
      rationale,
    })),
    median: medianValues(
      ratings.map(({ value }) => value),
      scale,
    ),
    scale,
  };
}

async function versionsOf(actor: Actor, verdictId: number): Promise<FileVersion[]> {
  const versions = await listVersions(verdictId);
  const answers = await reading().approval.findMany({
    where: { verdictVersion: { verdictId } },
    orderBy: { id: 'asc' },
    include: { passages: { orderBy: { id: 'asc' } }, member: { select: { name: true } } },
  });
  const names = await namesOf(versions.map(({ writtenById }) => writtenById));
  return versions.reverse().map((version) => ({
    ...version,
    writtenBy: names.get(version.writtenById) ?? '',
    answers: answers
      .filter(({ verdictVersionId }) => verdictVersionId === version.id)
      .map(({ memberId, member, decision, reason, givenAt, passages }) => ({
        memberName: member.name,
        isMine: memberId === actor.id,
        decision: decision === 'returned' ? 'returned' : 'approved',
        reason,
        givenAt,
        passages: passages.map(({ field, exact, startOffset, comment }) => ({
          field: passageFieldSchema.parse(field),
          exact,
          start: startOffset,
          comment,
        })),
      })),
  }));
}

async function publicationsOf(verdictId: number): Promise<PublicationView[]> {
  const rows = await reading().publication.findMany({
    where: { verdictId },
    orderBy: { id: 'desc' },
    include: { verdictVersion: { select: { number: true } } },
  });
  const names = await namesOf(rows.map(({ publishedById }) => publishedById));
  return rows.map(({ id, kind, notice, publishedAt, publishedById, verdictVersion }) => ({
    id,
    kind,
    number: verdictVersion.number,
    notice,
    publishedAt,
    publishedBy: names.get(publishedById) ?? '',
  }));
}

/** Members' names by their id. */
export async function namesOf(ids: readonly number[]): Promise<Map<number, string>> {
  const members = await reading().member.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  return new Map(members.map(({ id, name }) => [id, name]));
}
