import Database from 'better-sqlite3';
import { annotationsOfClaim, annotationsOfSnapshot } from '@/lib/annotations/queries';
import { listEvents } from '@/lib/audit/queries';
import type { Actor } from '@/lib/auth/actor';
import { claimHistory } from '@/lib/claims/claim-history';
import { claimCsvLine } from '@/lib/claims/claims-csv';
import { claimsOfSnapshot } from '@/lib/claims/claims-of-snapshot';
import { exportClaims } from '@/lib/claims/export-claims';
import { getClaim } from '@/lib/claims/get-claim';
import { countClaims, listClaims, neighbours } from '@/lib/claims/list-claims';
import { searchClaims } from '@/lib/claims/search-claims';
import { similarClaims } from '@/lib/claims/similar-claims';
import { linksOfClaim } from '@/lib/disputes/links-of-claim';
import { disputesOfClaim } from '@/lib/disputes/list-disputes';
import { countOpenAdjudications, listAdjudications } from '@/lib/reviews/adjudications';
import { agreementOf } from '@/lib/reviews/agreement-of';
import { assignClaims } from '@/lib/reviews/assign-claims';
import { assignClaimsInput } from '@/lib/reviews/assignment-input';
import { assignmentStanding } from '@/lib/reviews/assignment-standing';
import { nextWaiting } from '@/lib/reviews/next-waiting';
import { countQueues, listQueue } from '@/lib/reviews/queue';
import { queueNames } from '@/lib/reviews/queue-filters';
import { rateClaim } from '@/lib/reviews/rate-claim';
import { addDraftEvidence, ratingDraft } from '@/lib/reviews/rating-draft';
import { ratingTask } from '@/lib/reviews/rating-task';
import { ratingsOfClaims } from '@/lib/reviews/ratings-of-claims';
import { roundsOfClaim } from '@/lib/reviews/rounds-of-claim';
import type { RateClaimInput } from '@/lib/reviews/schema';
import { seenReviewsOf } from '@/lib/reviews/seen-reviews';
import { hiddenSentence } from '@/lib/reviews/standing-words';
import { visibleRatings } from '@/lib/reviews/visible-ratings';
import { newsroomStanding } from '@/lib/today/newsroom-standing';
import { listWaiting } from '@/lib/today/waiting';
import { getTrail } from '@/lib/trail/trail';
import { getVerdictFile } from '@/lib/verdicts/get-verdict-file';
import { listVerdicts } from '@/lib/verdicts/list-verdicts';
import { buildPiece, createActor, createMarkedClaim, createSnapshotOf } from './factories-claims';
import { buildRatingInput, createRating } from './factories-reviews';

const registerText = 'Quittung: the register of the ministry counts nine shafts, all flooded.';

/** What another has rated, in two tellings that differ in everything but their outline. */
export const tellings = {
  one: {
    value: 'mostly_false',
    confidence: 'low',
    rationale: 'Zimtstern says the register counts nine.',
    title: 'Quittenregister of 2025',
    words: 'nine shafts',
  },
  other: {
    value: 'true',
    confidence: 'high',
    rationale: 'Everybody confirms it.',
    title: 'The union’s own list',
    words: 'the ministry',
  },
} as const;
type Telling = (typeof tellings)[keyof typeof tellings];

/** Ids that occur nowhere else, so that they can be looked for. */
const firstRatingId = 770_001;
const firstEvidenceId = 880_001;

export const secrets = [
  /zimtstern/i,
  /quittenregister/i,
  /nine shafts/i,
  /mostly.false/i,
  /77000\d/,
  /88000\d/,
];

export interface Newsroom {
  rater: Actor;
  checker: Actor;
  editor: Actor;
  admin: Actor;
  auditor: Actor;
  claimId: number;
  otherClaimId: number;
  reviewId: number;
  snapshotId: number;
  registerId: number;
}

/** A round in which one has rated, a checker and an editor have not, and all are waited for. */
export async function createNewsroom(file: string, telling: Telling): Promise<Newsroom> {
  const rater = await createActor('checker', 'Rita Rater');
  const checker = await createActor('checker', 'Cem Waits');
  const editor = await createActor('editor', 'Edda Waits');
  const admin = await createActor('admin');
  const auditor = await createActor('auditor');
  const { claimId, snapshotId } = await createMarkedClaim(rater);
  const { claimId: otherClaimId } = await createMarkedClaim(rater);
  const { snapshotId: registerId } = await createSnapshotOf(registerText, { title: 'Register' });
  const memberIds = [rater.id, checker.id, editor.id];
  const asked = { claimIds: [claimId, otherClaimId], memberIds };
  await assignClaims(editor, assignClaimsInput.parse(asked));
  const database = new Database(file);
  const start = database.prepare('INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)');
  start.run('rating', firstRatingId - 1);
  start.run('evidence', firstEvidenceId - 1);
  database.close();
  const { value, confidence, rationale, title, words } = telling;
  const { start: from, end, text: exact } = buildPiece(registerText, words);
  const none = { url: null, publisher: null, accessedOn: null, quotation: null, fileSha256: null };
  const given: Partial<RateClaimInput> = {
    value,
    confidence,
    rationale,
    evidence: [
      { stance: 'refutes', reference: { title, ...none } },
      { stance: 'context', span: { snapshotId: registerId, start: from, end, exact } },
    ],
  };
  const { reviewId } = await createRating(rater, claimId, given);
  const ids = { claimId, otherClaimId, reviewId, snapshotId, registerId };
  return { rater, checker, editor, admin, auditor, ...ids };
}

/** Each way by which something of a rating could reach a member. The scale itself is no secret. */
export const channels: Record<string, (actor: Actor, room: Newsroom) => Promise<unknown>> = {
  'the ratings of a round': (actor, { reviewId }) => visibleRatings(actor, reviewId),
  'the rounds of a claim': async (actor, { claimId }) => {
    const rounds = await roundsOfClaim(actor, claimId);
    return [rounds, rounds.map((round) => hiddenSentence(actor, round))];
  },
  'the form for the own rating': async (actor, { claimId }) => {
    const claim = { id: claimId, status: 'in_review' as const };
    const task = await ratingTask(actor, claim, await roundsOfClaim(actor, claimId));
    return task && { ...task, scale: null };
  },
  'the own draft': (actor, { claimId }) => ratingDraft(actor, claimId),
  'who rates a claim': (actor, { claimId }) => assignmentStanding(actor, claimId),
  'the queues and their order': (actor) =>
    Promise.all(queueNames.map((queue) => listQueue(actor, { queue }))),
  'the counts of the queues': (actor) => countQueues(actor),
  'what waits next': (actor) => nextWaiting(actor),
  'the claim': (actor, { claimId }) => getClaim(actor, claimId),
  'the history of the claim': (actor, { claimId }) => claimHistory(actor, claimId),
  'the list of claims and its order': (actor) => listClaims(actor, {}, {}),
  'the neighbours of the claim in its list': (actor, { claimId }) => neighbours(actor, claimId, {}),
  'the search for words': async (actor) => {
    const words = ['zimtstern', 'quittenregister', '“nine shafts”', 'mostly', 'false', 'low'];
    const hits = words.map(async (q) => [
      (await listClaims(actor, { q }, {})).rows,
      await countClaims(actor, { q }),
    ]);
    return Promise.all(hits);
  },
  'similar claims': (actor) =>
    similarClaims(actor, { text: 'The register of the ministry counts nine shafts, all flooded.' }),
  'links of the claim': (actor, { claimId }) => linksOfClaim(actor, claimId),
  'notes on the claim': (actor, { claimId }) => annotationsOfClaim(actor, claimId),
  'the reader of the claim': async (actor, { snapshotId }) => [
    await claimsOfSnapshot(actor, snapshotId),
    await annotationsOfSnapshot(actor, snapshotId),
  ],
  'the reader of the evidence': async (actor, { registerId }) => [
    await claimsOfSnapshot(actor, registerId),
    await annotationsOfSnapshot(actor, registerId),
  ],
  'the log': async (actor) => withoutHashes(await listEvents(actor, {}, seenReviewsOf(actor))),
  'the log, read without saying what may be seen': async (actor) =>
    withoutHashes(await listEvents(actor)),
  'the own deeds on Today': async (actor) => withoutHashes(await listEvents(actor, { mine: true })),
  'the export of claims': async () => {
    const rows: unknown[] = [];
    for await (const claim of exportClaims()) rows.push(claim, claimCsvLine(claim));
    return rows;
  },
  'ratings of many claims': async (actor, { claimId }) => [
    ...(await ratingsOfClaims(actor, [claimId])),
  ],
  agreement: (actor) => agreementOf(actor, { claims: {}, scale: undefined, rows: 1, columns: 1 }),
  'discussions of ratings': async (actor) => [
    await listAdjudications(actor, { state: 'open' }),
    await countOpenAdjudications(actor),
  ],
  'the verdict’s file': (actor, { claimId }) => getVerdictFile(actor, claimId),
  'the list of verdicts': (actor) => listVerdicts(actor, { status: undefined }, null),
  'disputes of the claim': (actor, { claimId }) => disputesOfClaim(actor, claimId),
  'what waits on Today': (actor) => listWaiting(actor),
  'what the newsroom is at': (actor) => newsroomStanding(actor),
  'claims found while linking': (actor) => searchClaims(actor, 'zimtstern'),
  'the trail': (actor, { claimId }) =>
    getTrail(actor, { type: 'claim', id: claimId }, seenReviewsOf(actor)),
  'refusals of a rating': async (actor, room) => {
    const { claimId, reviewId } = room;
    const tries: Partial<RateClaimInput>[] = [
      { revises: firstRatingId },
      { revises: 4711 },
      { reviewId: reviewId + 1 },
      { scaleVersion: 9 },
      { value: 'mostly' },
    ];
    const refusals = [];
    for (const wrong of tries)
      refusals.push(await rateClaim(actor, await buildRatingInput(claimId, wrong)));
    if (refusals.some((refusal) => refusal.ok)) throw new Error('it was not refused');
    // Which rating was asked for stands in the question, not in the answer.
    return [refusals, JSON.stringify(refusals[0]) === JSON.stringify(refusals[1])];
  },
  'refusals of a draft': async (actor, { claimId, registerId }) => {
    const span = { snapshotId: registerId, start: 0, end: 4, exact: 'nine' };
    return addDraftEvidence(actor, { claimId, stance: 'context', span });
  },
};

/** Hashes commit to everything before them, and tell nothing of it. */
function withoutHashes(page: Awaited<ReturnType<typeof listEvents>>) {
  return { ...page, rows: page.rows.map(({ hash: _, ...row }) => row) };
}
