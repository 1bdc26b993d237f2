import type { WritingTransaction } from '@/lib/audit/commit';
import { type Result, refuse } from '@/lib/result';
import { checkEvidence } from '@/lib/reviews/evidence';
import { medianValues } from '@/lib/reviews/review';
import { countingRatings } from '@/lib/reviews/rounds';
import { currentScale, getSetting, scaleOfVersion } from '@/lib/settings/queries';
import { type Scale, scaleValue } from '@/lib/settings/setting';
import type { WriteVerdictInput } from './schema';
import { citedNumbers } from './verdict';

type NewContent = Extract<Awaited<ReturnType<typeof checkEvidence>>, { ok: true }>['content'];

/** What a version will say, found to hold: its round, its scale, its evidence. */
export interface CheckedContent {
  input: WriteVerdictInput;
  reviewId: number;
  scaleVersion: number;
  /** In the order of their numbers; each a piece that is here already, or one to be stored. */
  citations: ({ ordinal: number } & ({ id: number } | { content: NewContent }))[];
}

/**
 * Holds what a writer sent against the claim: its last round is closed and has ratings by enough
 * people, the ruling stands on the scale and says why where it is not the median, the ratings are
 * of this round, each number cited has its evidence, and new evidence has the words it says.
 */
export async function checkContent(
  tx: WritingTransaction,
  input: WriteVerdictInput,
): Promise<Result<CheckedContent>> {
  const round = await lastRound(tx, input.claimId);
  if (!round.ok) return round;
  const { reviewId, ratings } = round.value;
  const mine = new Set(ratings.map(({ id }) => id));
  if (input.ratingIds.some((id) => !mine.has(id))) {
    return wrong('ratingIds', 'Choose ratings of the last round on this claim.');
  }
  const scale = await scaleFor(tx, ratings, input.ruling);
  if (!scale) return wrong('ruling', 'The scale has no such value.');
  const values = ratings.map(({ value }) => value);
  if (!medianValues(values, scale).includes(input.ruling) && input.differsBecause === null) {
    return wrong('differsBecause', 'The ruling is not the median of the ratings. Say why.');
  }
  const numbers = new Set(input.citations.map(({ ordinal }) => ordinal));
  for (const field of ['summary', 'explanation'] as const) {
    const missing = citedNumbers(input[field]).find((number) => !numbers.has(number));
    if (missing !== undefined) {
      return wrong(field, `It cites [${missing}], but no evidence has that number.`);
    }
  }
  const citations = await checkCitations(tx, input);
  if (!citations.ok) return citations;
  const scaleVersion = scale.version;
  return { ok: true, value: { input, reviewId, scaleVersion, citations: citations.value } };
}

function wrong(field: string, message: string) {
  return refuse('invalid_input', message, { fields: { [field]: message } });
}

/** The round that a verdict rests on, with the ratings in it that count. */
async function lastRound(tx: WritingTransaction, claimId: number) {
  const review = await tx.review.findFirst({ where: { claimId }, orderBy: { round: 'desc' } });
  if (!review) return refuse('conflict', 'Nobody has rated this claim yet.');
  if (review.state !== 'closed') return refuse('conflict', 'The claim is still being rated.');
  const ratings = await countingRatings(tx, review.id);
  const { value } = await getSetting('verdicts', tx);
  const people = new Set(ratings.map(({ memberId }) => memberId)).size;
  if (people < value.minimumRatings) {
    return refuse(
      'conflict',
      `A verdict rests on ratings by at least ${value.minimumRatings} people; the last round has ${people}.`,
    );
  }
  return { ok: true as const, value: { reviewId: review.id, ratings } };
}

/** The scale that the ratings were given on, the latest first; else the present one. Null: neither. */
async function scaleFor(
  tx: WritingTransaction,
  ratings: readonly { scaleVersion: number }[],
  ruling: string,
): Promise<Scale | null> {
  const versions = [...new Set(ratings.map(({ scaleVersion }) => scaleVersion))];
  versions.sort((a, b) => b - a);
  for (const version of versions) {
    const scale = await scaleOfVersion(version, tx);
    if (scaleValue(scale, ruling)) return scale;
  }
  const present = await currentScale(tx);
  return scaleValue(present, ruling) ? present : null;
}

async function checkCitations(
  tx: WritingTransaction,
  { claimId, citations }: WriteVerdictInput,
): Promise<Result<CheckedContent['citations']>> {
  const ids = citations.flatMap(({ evidence }) => ('id' in evidence ? evidence.id : []));
  if (new Set(ids).size !== ids.length) return wrong('citations', 'Evidence is listed twice.');
  // A round that is open may hold ratings that this member must not see: theirs is no evidence yet.
  const known = await tx.evidence.count({
    where: {
      id: { in: ids },
      claimId,
      OR: [{ ratingId: null }, { rating: { review: { state: 'closed' } } }],
    },
  });
  if (known !== ids.length) return wrong('citations', 'There is no such evidence here.');
  const checked: CheckedContent['citations'] = [];
  for (const { ordinal, evidence } of [...citations].sort((a, b) => a.ordinal - b.ordinal)) {
    if ('id' in evidence) checked.push({ ordinal, id: evidence.id });
    else {
      const found = await checkEvidence(tx, [evidence]);
      if (!found.ok) {
        const { code, message } = found.failure;
        return refuse(code, message, { fields: { citations: `Evidence ${ordinal}: ${message}` } });
      }
      checked.push({ ordinal, content: found.content });
    }
  }
  return { ok: true, value: checked };
}
