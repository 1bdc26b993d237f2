import { acceptAbove } from '@/lib/claims/accept-above';
import { acceptClaim } from '@/lib/claims/accept-claim';
import { listCarryings } from '@/lib/claims/carryings';
import { claimHistory } from '@/lib/claims/claim-history';
import { claimsInBrief } from '@/lib/claims/claims-in-brief';
import { claimsOfSnapshot, snapshotClaim } from '@/lib/claims/claims-of-snapshot';
import { createClaim } from '@/lib/claims/create-claim';
import { dismissClaim } from '@/lib/claims/dismiss-claim';
import { exportCorpus } from '@/lib/claims/export-corpus';
import { getClaim } from '@/lib/claims/get-claim';
import * as lists from '@/lib/claims/list-claims';
import { proposeClaims } from '@/lib/claims/propose-claims';
import { readableBytes, readableText } from '@/lib/claims/readable-text';
import { reviseClaim } from '@/lib/claims/revise-claim';
import { beginRun, runExtraction } from '@/lib/claims/run-extraction';
import { searchClaims } from '@/lib/claims/search-claims';
import { similarClaims } from '@/lib/claims/similar-claims';
import { startExtraction } from '@/lib/claims/start-extraction';
import { takeBack } from '@/lib/claims/take-back';
import { seenReviewsOf } from '@/lib/reviews/seen-reviews';
import { captureAgain } from '@/lib/sources/capture-again';
import { importSource } from '@/lib/sources/import-source';
import * as sources from '@/lib/sources/queries';
import { reviseSource } from '@/lib/sources/revise-source';
import { createSpeaker } from '@/lib/speakers/create-speaker';
import { listSpeakers } from '@/lib/speakers/list-speakers';
import { mergeSpeakers } from '@/lib/speakers/merge-speakers';
import { registerAffiliation } from '@/lib/speakers/register-affiliation';
import { retractAffiliation } from '@/lib/speakers/retract-affiliation';
import { reviseAffiliation } from '@/lib/speakers/revise-affiliation';
import { reviseSpeaker } from '@/lib/speakers/revise-speaker';
import { searchSpeakers } from '@/lib/speakers/search-speakers';
import { separateSpeakers } from '@/lib/speakers/separate-speakers';
import { getTrail } from '@/lib/trail/trail';
import { captureAndCarry } from '@/lib/verdicts/capture-and-carry';
import { carryClaims } from '@/lib/verdicts/carry-claims';
import { decideCarrying } from '@/lib/verdicts/decide-carrying';
import { buildDescription } from '../factories-sources';
import { caseworkers, everyone, inside, type Matrix, may, sees } from './entry';

/** Sources, speakers and claims. */
export const caseworkMatrix: Matrix = {
  'claims/accept-above#acceptAbove': may(caseworkers, (actor, { snapshotId }) =>
    acceptAbove(actor, { snapshotId, threshold: 1 }),
  ),
  'claims/accept-claim#acceptClaim': may(caseworkers, (actor, { proposalIds }) =>
    acceptClaim(actor, { claimId: proposalIds[0]! }),
  ),
  'claims/carrying-choices#carryingChoices': inside('words of a capture that everybody may read'),
  'claims/carryings#listCarryings': sees(everyone, (actor, { carrying }) =>
    listCarryings(actor, carrying.toSnapshotId),
  ),
  'claims/carryings#openCarryings': inside('how many of those that listCarryings tells are open'),
  'claims/changes-without-speaker#changesWithoutSpeaker': inside(
    'says what to hide from whoever asks',
  ),
  'claims/claim-history#claimHistory': sees(everyone, (actor, { openId }) =>
    claimHistory(actor, openId),
  ),
  'claims/claims-in-brief#claimsInBrief': sees(everyone, (actor, { openId }) =>
    claimsInBrief(actor, [openId]),
  ),
  'claims/claims-of-snapshot#claimsOfSnapshot': sees(everyone, (actor, { snapshotId }) =>
    claimsOfSnapshot(actor, snapshotId),
  ),
  'claims/claims-of-snapshot#snapshotClaim': sees(everyone, (actor, { openId }) =>
    snapshotClaim(actor, openId),
  ),
  'claims/covered-claim#refuseCovered': inside('says what to hide from whoever asks'),
  'claims/covered-statements#withCoveredStatements': inside('says what to hide from whoever asks'),
  'claims/create-claim#createClaim': may(caseworkers, (actor, { snapshotId, snapshotText }) =>
    createClaim(actor, {
      snapshotId,
      spans: [{ role: 'content', start: 0, end: 5, exact: snapshotText.slice(0, 5) }],
      kind: 'direct',
      act: 'statement',
      speaker: null,
    }),
  ),
  'claims/dismiss-claim#dismissClaim': may(caseworkers, (actor, { proposalIds }) =>
    dismissClaim(actor, { claimId: proposalIds[1]!, reason: 'No claim.' }),
  ),
  'claims/export-corpus#exportCorpus': may(['editor', 'auditor', 'admin'], (actor) =>
    exportCorpus(actor),
  ),
  'claims/extraction#beginExtraction': inside('beginRun calls it, and it asks for itself'),
  'claims/extraction#completeExtraction': inside('the run ends itself'),
  'claims/extraction#failExtraction': inside('the run ends itself'),
  'claims/extraction#failExtractionInTime': inside('the run ends itself'),
  'claims/get-claim#getClaim': sees(everyone, (actor, { openId }) => getClaim(actor, openId)),
  'claims/hidden-speaker#waitingRatings': inside('tells everybody their own work alone'),
  'claims/hidden-speaker#claimsWithHiddenSpeaker': inside('says what to hide from whoever asks'),
  'claims/hidden-speaker#isSpeakerHidden': inside('says what to hide from whoever asks'),
  'claims/hidden-speaker#speakerMasks': inside('says what to hide from whoever asks'),
  'claims/list-claims#countClaims': sees(everyone, (actor) => lists.countClaims(actor, {})),
  'claims/list-claims#listClaims': sees(everyone, (actor) => lists.listClaims(actor, {}, {})),
  'claims/list-claims#neighbours': sees(everyone, (actor, { openId }) =>
    lists.neighbours(actor, openId, {}),
  ),
  'claims/list-claims#selectionOf': inside('prepares the SQL of a list'),
  'claims/plan-decision#planDecision': inside('part of deciding where a claim stands'),
  'claims/propose-claims#proposeClaims': may(caseworkers, (actor, { snapshotId }) =>
    proposeClaims(actor, { snapshotId, extractionId: 1, proposals: [] }),
  ),
  'claims/readable-text#readableBytes': sees(everyone, (actor, { snapshotId }) =>
    readableBytes(actor, snapshotId),
  ),
  'claims/readable-text#readableText': sees(everyone, (actor, { snapshotId }) =>
    readableText(actor, snapshotId),
  ),
  'claims/revise-claim#reviseClaim': may(caseworkers, (actor, { otherOpenId }) =>
    reviseClaim(actor, { claimId: otherOpenId, version: 1, kind: 'mixed' }),
  ),
  'claims/run-extraction#beginRun': may(caseworkers, (actor, { snapshotId }) =>
    beginRun(actor, snapshotId),
  ),
  'claims/run-extraction#runExtraction': may(caseworkers, (actor, { snapshotId }) =>
    runExtraction(actor, snapshotId),
  ),
  'claims/search-claims#searchClaims': sees(everyone, (actor) => searchClaims(actor, 'sirens')),
  'claims/similar-claims#similarClaims': sees(everyone, (actor) =>
    similarClaims(actor, { text: 'The sirens in Brannic sounded before midnight.' }),
  ),
  'claims/start-extraction#startExtraction': may(caseworkers, (actor, { snapshotId }) =>
    startExtraction(actor, snapshotId),
  ),
  'claims/take-back#takeBack': may(caseworkers, (actor, { dismissedId }) =>
    takeBack(actor, { claimId: dismissedId }),
  ),
  'sources/capture-again#captureAgain': may(caseworkers, (actor, { sourceId, capture }) =>
    captureAgain(actor, sourceId, capture),
  ),
  'sources/import-source#importSource': may(caseworkers, (actor, { capture }) =>
    importSource(actor, { description: buildDescription(), allowSameText: true }, capture),
  ),
  'sources/queries#getLatestExtraction': sees(everyone, (actor, { snapshotId }) =>
    sources.getLatestExtraction(actor, snapshotId),
  ),
  'sources/queries#getSnapshotText': sees(everyone, (actor, { snapshotId }) =>
    sources.getSnapshotText(actor, snapshotId),
  ),
  'sources/queries#getSource': sees(everyone, (actor, { sourceId }) =>
    sources.getSource(actor, sourceId),
  ),
  'sources/queries#listSameSources': sees(everyone, (actor) =>
    sources.listSameSources(actor, {
      textSha256: '',
      url: 'https://parliament.velmara.example/works/2026-03-09',
    }),
  ),
  'sources/queries#listSources': sees(everyone, (actor) => sources.listSources(actor)),
  'sources/queries#listWaitingSources': sees(everyone, (actor) =>
    sources.listWaitingSources(actor),
  ),
  'sources/revise-source#reviseSource': may(caseworkers, (actor, { sourceId }) =>
    reviseSource(actor, { sourceId, version: 1, description: buildDescription() }),
  ),
  'speakers/create-speaker#createSpeaker': may(caseworkers, (actor) =>
    createSpeaker(actor, { name: 'Somebody New', kind: 'person' }),
  ),
  'speakers/list-speakers#listSpeakers': sees(everyone, (actor) => listSpeakers(actor, {}, {})),
  'speakers/list-speakers#speakerRows': inside('the rows of those whom a list has found'),
  'speakers/merge-speakers#mergeSpeakers': may(caseworkers, (actor, world) =>
    mergeSpeakers(actor, { speakerId: world.otherSpeakerId, intoId: world.speakerId }),
  ),
  'speakers/register-affiliation#registerAffiliation': may(caseworkers, (actor, { speakerId }) =>
    registerAffiliation(actor, {
      speakerId,
      role: 'witness',
      assertion: { by: 'reference', title: 'The gazette' },
    }),
  ),
  'speakers/retract-affiliation#retractAffiliation': may(caseworkers, (actor, { affiliation }) =>
    retractAffiliation(actor, { affiliationId: affiliation.id, reason: 'Wrong.' }),
  ),
  'speakers/revise-affiliation#reviseAffiliation': may(caseworkers, (actor, { affiliation }) =>
    reviseAffiliation(actor, { affiliationId: affiliation.id, version: 1, role: 'witness' }),
  ),
  'speakers/revise-speaker#reviseSpeaker': may(caseworkers, (actor, { speakerId }) =>
    reviseSpeaker(actor, { speakerId, version: 1, name: 'Another Name' }),
  ),
  'speakers/search-speakers#searchSpeakers': sees(everyone, (actor) => searchSpeakers(actor, 'a')),
  'speakers/separate-speakers#separateSpeakers': may(caseworkers, (actor, { mergedId }) =>
    separateSpeakers(actor, { speakerId: mergedId }),
  ),
  'trail/hidden-records#hiddenRecords': inside('says what to hide from whoever asks'),
  'trail/trail#getTrail': sees(everyone, (actor, { openId }) =>
    getTrail(actor, { type: 'claim', id: openId }, seenReviewsOf(actor)),
  ),
  'verdicts/capture-and-carry#captureAndCarry': may(caseworkers, (actor, world) =>
    captureAndCarry(actor, world.otherSourceId, world.capture),
  ),
  'verdicts/carry-claims#carryClaims': may(caseworkers, (actor, { snapshotId }) =>
    carryClaims(actor, { snapshotId }),
  ),
  'verdicts/decide-carrying#decideCarrying': may(caseworkers, (actor, { carrying }) =>
    decideCarrying(actor, { carryingId: carrying.id, version: 1, decision: { kind: 'gone' } }),
  ),
};
