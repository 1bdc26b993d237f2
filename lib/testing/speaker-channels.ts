import { getWebAnnotation } from '@/lib/annotations/get-web-annotation';
import { mentionsOf } from '@/lib/annotations/mentions';
import * as notes from '@/lib/annotations/queries';
import type { Actor } from '@/lib/auth/actor';
import { listCarryings } from '@/lib/claims/carryings';
import type { ClaimFilters } from '@/lib/claims/claim-filters';
import { claimHistory } from '@/lib/claims/claim-history';
import { claimsInBrief } from '@/lib/claims/claims-in-brief';
import { claimsOfSnapshot, snapshotClaim } from '@/lib/claims/claims-of-snapshot';
import { getClaim } from '@/lib/claims/get-claim';
import { countClaims, listClaims, neighbours } from '@/lib/claims/list-claims';
import { readableBytes, readableText } from '@/lib/claims/readable-text';
import { reviseClaim } from '@/lib/claims/revise-claim';
import { searchClaims } from '@/lib/claims/search-claims';
import { similarClaims } from '@/lib/claims/similar-claims';
import { getDispute } from '@/lib/disputes/get-dispute';
import { linksOfClaim } from '@/lib/disputes/links-of-claim';
import { linksOfSpeaker } from '@/lib/disputes/links-of-speaker';
import { disputesOfClaim, listDisputes } from '@/lib/disputes/list-disputes';
import { listAdjudications } from '@/lib/reviews/adjudications';
import { agreementOf } from '@/lib/reviews/agreement-of';
import { assignmentStanding } from '@/lib/reviews/assignment-standing';
import { nextWaiting } from '@/lib/reviews/next-waiting';
import { countQueues, listQueue } from '@/lib/reviews/queue';
import { queueNames } from '@/lib/reviews/queue-filters';
import { ratingsOfClaims } from '@/lib/reviews/ratings-of-claims';
import { roundsOfClaim } from '@/lib/reviews/rounds-of-claim';
import { seenReviewsOf } from '@/lib/reviews/seen-reviews';
import { listSources } from '@/lib/sources/queries';
import { affiliationChoices, getSpeaker } from '@/lib/speakers/get-speaker';
import { listSpeakers } from '@/lib/speakers/list-speakers';
import { searchSpeakers } from '@/lib/speakers/search-speakers';
import { newsroomStanding } from '@/lib/today/newsroom-standing';
import { listWaiting } from '@/lib/today/waiting';
import { readEvent, readEventFacts, readHistory, readLog } from '@/lib/trail/read-log';
import { getTrail } from '@/lib/trail/trail';
import { getVerdictFile } from '@/lib/verdicts/get-verdict-file';
import { listVerdicts } from '@/lib/verdicts/list-verdicts';
import { type Speakers, speakerWords } from './hidden-newsroom';

/** A newsroom in which a claim is to be rated without its speaker; see `createHiddenNewsroom`. */
export interface HiddenRoom {
  speakerIds: Record<Speakers, number>;
  claimId: number;
  neighbourId: number;
  reportingId: number;
  elsewhereId: number;
  snapshotId: number;
  laterSnapshotId: number;
  disputeId: number;
  verdictId: number;
  reviewId: number;
  noteIds: number[];
  lastSeq: number;
}

/** Words by which somebody could try out who it was. */
const guesses = Object.values(speakerWords).flatMap(({ name, office }) => [name, office]);

/** Filters by which somebody could try out who it was. */
const tries = ({ speakerIds }: HiddenRoom): ClaimFilters[] => [
  ...Object.values(speakerIds).map((speaker) => ({ speaker, act: 'all' as const })),
  ...guesses.flatMap((words) => [{ q: words }, { affiliation: words }]),
];

/** Each way by which who said a claim could reach a member who is to rate it without the name. */
export const speakerChannels: Record<string, (actor: Actor, room: HiddenRoom) => Promise<unknown>> =
  {
    'the claim': (actor, { claimId }) => getClaim(actor, claimId),
    'the claim beside it in its source': (actor, { neighbourId }) => getClaim(actor, neighbourId),
    'the claim that reports it': (actor, { reportingId }) => getClaim(actor, reportingId),
    'its history': (actor, { claimId }) => claimHistory(actor, claimId),
    'claims in brief': async (actor, room) => [
      ...(await claimsInBrief(actor, [room.claimId, room.neighbourId, room.reportingId])),
    ],
    'the reader': async (actor, { snapshotId, claimId }) => [
      await claimsOfSnapshot(actor, snapshotId),
      await snapshotClaim(actor, claimId),
      await readableText(actor, snapshotId),
      await readableBytes(actor, snapshotId),
    ],
    'the reader of a later capture': async (actor, { laterSnapshotId }) => [
      await claimsOfSnapshot(actor, laterSnapshotId),
      await readableText(actor, laterSnapshotId),
      await readableBytes(actor, laterSnapshotId),
      await listCarryings(actor, laterSnapshotId),
    ],
    'the list of claims': (actor) => listClaims(actor, { act: 'all' }, {}),
    'lists narrowed by who speaks': (actor, room) =>
      Promise.all(
        tries(room).map(async (filters) => [
          await listClaims(actor, filters, {}),
          await countClaims(actor, filters),
          await neighbours(actor, room.neighbourId, filters),
        ]),
      ),
    'searches by who speaks': (actor) =>
      Promise.all(guesses.map((words) => searchClaims(actor, words))),
    'claims alike in words': (actor) =>
      Promise.all(
        guesses.map((words) =>
          similarClaims(actor, { text: `${words} says that the northern pit is closed` }),
        ),
      ),
    'agreement, narrowed by who speaks': (actor, room) =>
      Promise.all(
        tries(room).map((claims) =>
          agreementOf(actor, { claims, scale: undefined, rows: 1, columns: 1 }),
        ),
      ),
    speakers: async (actor, { speakerIds }) => [
      await listSpeakers(actor, {}, {}),
      await Promise.all(guesses.map((words) => searchSpeakers(actor, words))),
      await Promise.all(Object.values(speakerIds).map((id) => getSpeaker(id))),
      await Promise.all(Object.values(speakerIds).map((id) => affiliationChoices(id))),
      await Promise.all(Object.values(speakerIds).map((id) => linksOfSpeaker(actor, id))),
    ],
    'its trail': (actor, { claimId }) =>
      getTrail(actor, { type: 'claim', id: claimId }, seenReviewsOf(actor)),
    'the trail of its verdict': (actor, { verdictId }) =>
      getTrail(actor, { type: 'verdict', id: verdictId, number: null }, seenReviewsOf(actor)),
    'the log': (actor) => readLog(actor, {}),
    'the log, searched by who speaks': (actor) =>
      Promise.all(guesses.map((q) => readLog(actor, { q }))),
    'every line of the log': async (actor, { lastSeq }) => {
      const rows = Array.from({ length: lastSeq }, (_, index) => ({ seq: index + 1 }));
      const told = rows.map(async ({ seq }) => {
        const event = await readEvent(actor, seq);
        return [event, event && (await readEventFacts(actor, event))];
      });
      return [await Promise.all(told), [...(await readHistory(actor, rows))]];
    },
    notes: async (actor, { claimId, snapshotId, noteIds }) => [
      await notes.annotationsOfClaim(actor, claimId),
      await notes.annotationsOfSnapshot(actor, snapshotId),
      await notes.annotationsOfWords(actor, { snapshotId, start: 0, end: 1000 }),
      await Promise.all(noteIds.map((id) => notes.getThread(actor, id))),
      await Promise.all(noteIds.map((id) => getWebAnnotation(actor, id, 'https://a.example'))),
      await mentionsOf(actor),
    ],
    links: async (actor, { claimId, elsewhereId }) => [
      await linksOfClaim(actor, claimId),
      await linksOfClaim(actor, elsewhereId),
    ],
    disputes: async (actor, { claimId, disputeId }) => [
      await getDispute(actor, disputeId),
      await disputesOfClaim(actor, claimId),
      await listDisputes(actor, {}, {}),
    ],
    'the queues': async (actor, { speakerIds }) => [
      await Promise.all(queueNames.map((queue) => listQueue(actor, { queue }))),
      await Promise.all(
        Object.values(speakerIds).flatMap((speaker) =>
          queueNames.map((queue) => listQueue(actor, { queue, speaker })),
        ),
      ),
      await countQueues(actor),
      await nextWaiting(actor),
    ],
    'its rounds of rating': async (actor, { claimId }) => [
      await roundsOfClaim(actor, claimId),
      [...(await ratingsOfClaims(actor, [claimId]))],
      await assignmentStanding(actor, claimId),
    ],
    'discussions of ratings': async (actor) => [
      await listAdjudications(actor, { state: 'open' }),
      await listAdjudications(actor, { state: 'resolved' }),
    ],
    'its verdict': async (actor, { claimId }) => [
      await getVerdictFile(actor, claimId),
      await listVerdicts(actor, { status: undefined }, null),
    ],
    Today: async (actor) => [await listWaiting(actor), await newsroomStanding(actor)],
    'the sources': (actor) => listSources(actor),
    'refusals of a revision': (actor, { claimId }) =>
      reviseClaim(actor, { claimId, version: 1, kind: 'mixed' }),
  };
