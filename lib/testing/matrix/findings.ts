import { callableMembers } from '@/lib/annotations/call-members';
import { editAnnotation } from '@/lib/annotations/edit-annotation';
import { getWebAnnotation } from '@/lib/annotations/get-web-annotation';
import { markMentionsSeen } from '@/lib/annotations/mentions';
import { saveNoteDraft } from '@/lib/annotations/note-drafts';
import { noteMarksOfSnapshot } from '@/lib/annotations/note-marks';
import * as notes from '@/lib/annotations/queries';
import { reopenThread } from '@/lib/annotations/reopen-thread';
import { resolveThread } from '@/lib/annotations/resolve-thread';
import { withdrawAnnotation } from '@/lib/annotations/withdraw-annotation';
import { writeAnnotation } from '@/lib/annotations/write-annotation';
import { addClaimToDispute } from '@/lib/disputes/add-claim-to-dispute';
import { decideLink } from '@/lib/disputes/decide-link';
import { getDispute } from '@/lib/disputes/get-dispute';
import { linkClaims } from '@/lib/disputes/link-claims';
import { linksOfClaim } from '@/lib/disputes/links-of-claim';
import { disputesOfClaim, listDisputes } from '@/lib/disputes/list-disputes';
import { moveClaimInDispute } from '@/lib/disputes/move-claim-in-dispute';
import { openDispute } from '@/lib/disputes/open-dispute';
import { removeClaimFromDispute } from '@/lib/disputes/remove-claim-from-dispute';
import { removeLink } from '@/lib/disputes/remove-link';
import { reopenDispute } from '@/lib/disputes/reopen-dispute';
import { reviseDispute } from '@/lib/disputes/revise-dispute';
import { reviseLink } from '@/lib/disputes/revise-link';
import { settleDispute } from '@/lib/disputes/settle-dispute';
import { suggestLink } from '@/lib/disputes/suggest-link';
import { listPublishedLately, newsroomStanding } from '@/lib/today/newsroom-standing';
import { listWaiting } from '@/lib/today/waiting';
import { unresolvedDiscussions } from '@/lib/today/waiting-claims';
import { verdictsToAnswer } from '@/lib/today/waiting-verdicts';
import { approveVerdict } from '@/lib/verdicts/approve-verdict';
import { findWords } from '@/lib/verdicts/find-words';
import { getVerdictFile } from '@/lib/verdicts/get-verdict-file';
import { listVerdicts } from '@/lib/verdicts/list-verdicts';
import { publishVerdict } from '@/lib/verdicts/publish-verdict';
import { recallVerdict } from '@/lib/verdicts/recall-verdict';
import { returnVerdict } from '@/lib/verdicts/return-verdict';
import { submitVerdict } from '@/lib/verdicts/submit-verdict';
import { keepVerdictDraft } from '@/lib/verdicts/verdict-draft';
import { withdrawVerdict } from '@/lib/verdicts/withdraw-verdict';
import { writeVerdict } from '@/lib/verdicts/write-verdict';
import { demoPassword } from '../demo-accounts';
import { caseworkers, editors, everyone, inside, type Matrix, may, sees } from './entry';
import type { World } from './world';

const linkOf = ({ openId, otherOpenId }: World) => ({
  ...{ fromClaimId: openId, toClaimId: otherOpenId, type: 'supports' as const },
  ...{ reason: 'The same night.', confidence: 'low' as const },
});

/** Notes, links and disputes. */
const relations: Matrix = {
  'annotations/call-members#callableMembers': sees(caseworkers, (actor) => callableMembers(actor)),
  // The note is the checker's own; nobody edits or withdraws another's.
  'annotations/edit-annotation#editAnnotation': may(['checker'], (actor, { note }) =>
    editAnnotation(actor, { annotationId: note.id, version: 1, body: 'Said otherwise.' }),
  ),
  'annotations/get-web-annotation#getWebAnnotation': sees(everyone, (actor, { note }) =>
    getWebAnnotation(actor, note.id, 'https://desk.example'),
  ),
  'annotations/mentions#markMentionsSeen': may(everyone, (actor) =>
    markMentionsSeen(actor, { annotationIds: [1] }),
  ),
  'annotations/mentions#mentionsOf': inside('what calls the member themself'),
  'annotations/note-drafts#noteDrafts': inside('the member’s own drafts, by their own id'),
  'annotations/note-drafts#saveNoteDraft': may(caseworkers, (actor, { openId }) =>
    saveNoteDraft(actor, { subject: `claim ${openId}`, body: 'Half a thought' }),
  ),
  'annotations/note-marks#noteMarksOfSnapshot': sees(everyone, (actor, { snapshotId }) =>
    noteMarksOfSnapshot(actor, snapshotId),
  ),
  'annotations/note-view#viewThreads': inside('words for the notes that a query has found'),
  'annotations/queries#annotationsOfAdjudication': sees(everyone, (actor, { adjudication }) =>
    notes.annotationsOfAdjudication(actor, adjudication.id),
  ),
  'annotations/queries#annotationsOfClaim': sees(everyone, (actor, { note }) =>
    notes.annotationsOfClaim(actor, note.claimId ?? 0),
  ),
  'annotations/queries#annotationsOfSnapshot': sees(everyone, (actor, { snapshotId }) =>
    notes.annotationsOfSnapshot(actor, snapshotId),
  ),
  'annotations/queries#annotationsOfWords': inside('a part of what annotationsOfSnapshot tells'),
  'annotations/queries#getThread': sees(everyone, (actor, { note }) =>
    notes.getThread(actor, note.id),
  ),
  'annotations/queries#readableBy': inside('the condition that each of these queries carries'),
  'annotations/reopen-thread#reopenThread': may(caseworkers, (actor, { note }) =>
    reopenThread(actor, { annotationId: note.id }),
  ),
  'annotations/resolve-thread#resolveThread': may(caseworkers, (actor, { note }) =>
    resolveThread(actor, { annotationId: note.id }),
  ),
  'annotations/step-annotation#maySettle': inside('the rule of resolving and reopening'),
  'annotations/step-annotation#stepAnnotation': inside('resolving, reopening and withdrawing'),
  'annotations/withdraw-annotation#withdrawAnnotation': may(['checker'], (actor, { note }) =>
    withdrawAnnotation(actor, { annotationId: note.id }),
  ),
  'annotations/write-annotation#writeAnnotation': may(caseworkers, (actor, { openId }) =>
    writeAnnotation(actor, { claimId: openId, body: 'Look at this.' }),
  ),
  'disputes/add-claim-to-dispute#addClaimToDispute': may(caseworkers, (actor, world) =>
    addClaimToDispute(actor, { disputeId: world.dispute.id, claimId: world.openId, side: 1 }),
  ),
  'disputes/decide-link#decideLink': may(caseworkers, (actor, { suggested }) =>
    decideLink(actor, { linkId: suggested.id, decision: 'reject' }),
  ),
  'disputes/get-dispute#getDispute': sees(everyone, (actor, { dispute }) =>
    getDispute(actor, dispute.id),
  ),
  'disputes/link-claims#linkClaims': may(caseworkers, (actor, world) =>
    linkClaims(actor, linkOf(world)),
  ),
  'disputes/links-of-claim#linksOfClaim': sees(everyone, (actor, { link }) =>
    linksOfClaim(actor, link.fromClaimId),
  ),
  'disputes/links-of-speaker#linksOfSpeaker': inside('the links that linksOfClaim tells'),
  'disputes/list-disputes#disputesOfClaim': sees(everyone, (actor, { disputedId }) =>
    disputesOfClaim(actor, disputedId),
  ),
  'disputes/list-disputes#listDisputes': sees(everyone, (actor) => listDisputes(actor, {}, {})),
  'disputes/move-claim-in-dispute#moveClaimInDispute': may(caseworkers, (actor, world) =>
    moveClaimInDispute(actor, { disputeId: world.dispute.id, claimId: world.disputedId, side: 2 }),
  ),
  'disputes/open-dispute#openDispute': may(caseworkers, (actor) =>
    openDispute(actor, { question: 'Is it so?', sides: [{ label: 'Yes' }, { label: 'No' }] }),
  ),
  'disputes/place-link#placeLink': inside('linkClaims and suggestLink, which ask'),
  'disputes/remove-claim-from-dispute#removeClaimFromDispute': may(caseworkers, (actor, world) =>
    removeClaimFromDispute(actor, {
      disputeId: world.dispute.id,
      claimId: world.dispute.claims[actor.role === 'editor' ? 2 : 1]?.claimId ?? 0,
    }),
  ),
  'disputes/remove-link#removeLink': may(caseworkers, (actor, { link }) =>
    removeLink(actor, { linkId: link.id, reason: 'A mistake.' }),
  ),
  'disputes/reopen-dispute#reopenDispute': may(caseworkers, (actor, { dispute }) =>
    reopenDispute(actor, { disputeId: dispute.id, reason: 'There is news.' }),
  ),
  'disputes/revise-dispute#reviseDispute': may(caseworkers, (actor, { dispute }) =>
    reviseDispute(actor, { disputeId: dispute.id, version: 1, question: 'Is it?' }),
  ),
  'disputes/revise-link#reviseLink': may(caseworkers, (actor, { link }) =>
    reviseLink(actor, { linkId: link.id, version: 1, reason: 'Better said.', confidence: 'low' }),
  ),
  'disputes/settle-dispute#settleDispute': may(caseworkers, (actor, { dispute }) =>
    settleDispute(actor, { disputeId: dispute.id, conclusion: 'It is.' }),
  ),
  'disputes/suggest-link#suggestLink': may(caseworkers, (actor, world) =>
    suggestLink(actor, linkOf(world)),
  ),
};

/** Verdicts and what of all this waits for whom. */
const verdicts: Matrix = {
  'today/newsroom-standing#listPublishedLately': sees(everyone, (actor) =>
    listPublishedLately(actor),
  ),
  'today/newsroom-standing#newsroomStanding': sees(everyone, (actor) => newsroomStanding(actor)),
  'today/waiting-claims#undecidedCarryings': inside('a group of listWaiting'),
  'today/waiting-claims#unresolvedDiscussions': sees(caseworkers, (actor) =>
    unresolvedDiscussions(actor),
  ),
  'today/waiting-verdicts#verdictsReturnedTo': inside('the member’s own verdicts'),
  'today/waiting-verdicts#verdictsToAnswer': sees(editors, (actor) =>
    verdictsToAnswer(actor, 'submitted'),
  ),
  // A colleague’s note calls the auditor of the demo.
  'today/waiting#listWaiting': sees([...caseworkers, 'auditor'], (actor) => listWaiting(actor)),
  'verdicts/approve-verdict#approveVerdict': may(editors, (actor, { approvable, visitor }) =>
    approveVerdict(actor, { ...approvable, currentPassword: demoPassword }, { visitor }),
  ),
  'verdicts/find-words#findWords': may(caseworkers, (actor, { openId, snapshotText }) =>
    findWords(actor, { claimId: openId, words: snapshotText.slice(0, 5) }),
  ),
  'verdicts/get-verdict-file#getVerdictFile': sees(everyone, (actor, { published }) =>
    getVerdictFile(actor, published.claimId),
  ),
  'verdicts/list-verdicts#listVerdicts': sees(everyone, (actor) => listVerdicts(actor, {}, null)),
  'verdicts/publish-verdict#publishVerdict': may(editors, (actor, { approvable }) =>
    publishVerdict(actor, { ...approvable, notice: null }),
  ),
  // Only whoever wrote a version of it takes a verdict back.
  'verdicts/recall-verdict#recallVerdict': may(['checker'], (actor, { submitted }) =>
    recallVerdict(actor, submitted),
  ),
  'verdicts/return-verdict#returnVerdict': may(editors, (actor, { approvable }) =>
    returnVerdict(actor, { ...approvable, reason: 'Say more.', passages: [] }),
  ),
  'verdicts/submit-verdict#submitVerdict': may(caseworkers, (actor, { returned }) =>
    submitVerdict(actor, returned),
  ),
  'verdicts/verdict-draft#getVerdictDraft': inside('the member’s own draft, by their own id'),
  'verdicts/verdict-draft#keepVerdictDraft': may(caseworkers, (actor, { agreed }) =>
    keepVerdictDraft(actor, { claimId: agreed.claimId, body: '{}' }),
  ),
  'verdicts/withdraw-verdict#withdrawVerdict': may(editors, (actor, { published }) =>
    withdrawVerdict(actor, { ...published, notice: 'It does not hold.' }),
  ),
  'verdicts/write-verdict#writeVerdict': may(caseworkers, (actor, { agreed }) =>
    writeVerdict(actor, {
      ...{ claimId: agreed.claimId, version: null, ruling: 'true', differsBecause: null },
      ...{ summary: 'S.', explanation: 'E.', ratingIds: [1], citations: [] },
    }),
  ),
};

export const findingsMatrix: Matrix = { ...relations, ...verdicts };
