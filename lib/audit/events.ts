import { z } from 'zod';
import type { RecordType } from './records';

/** What an event says, which record it is about, and the shape of its data. */
interface EventKind<R extends RecordType | null, D extends z.ZodType> {
  gloss: string;
  /** The record that the event's seal vouches for; null: something that leaves no record. */
  record: R;
  /** Raised when the shape of `data` changes; kept beside it in the log. */
  version: number;
  data: D;
  /** It tells of a rating: its data are nobody's but the author's until they may be seen. */
  blind: boolean;
}

function kind<R extends RecordType | null, D extends z.ZodRawShape>(
  record: R,
  gloss: string,
  data: D,
): EventKind<R, z.ZodObject<D>> {
  return { gloss, record, version: 1, data: z.object(data), blind: false };
}

/** An event about a rating, whose data stay hidden as long as the rating does. */
function blindKind<R extends RecordType, D extends z.ZodRawShape>(
  record: R,
  gloss: string,
  data: D,
): EventKind<R, z.ZodObject<D>> {
  return { ...kind(record, gloss, data), blind: true };
}

const text = z.string();
const id = z.number().int();
const optionalText = z.string().nullable();
const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
/** What a revision changed, field by field. */
const changes = z.record(z.string(), z.object({ from: value, to: value }));
const spans = z.array(
  z.object({ role: text, start: z.number().int(), end: z.number().int(), exact: text }),
);
const optionalId = id.nullable();
const evidence = {
  claimId: id,
  ratingId: optionalId,
  verdictVersionId: optionalId,
  stance: text,
  snapshotId: optionalId,
  start: optionalId,
  end: optionalId,
  exact: optionalText,
  url: optionalText,
  title: optionalText,
  publisher: optionalText,
  accessedOn: optionalText,
  quotation: optionalText,
  fileSha256: optionalText,
};
const sides = z.array(z.object({ ordinal: id, label: text }));
const claimSaid = {
  sourceId: id,
  snapshotId: id,
  kind: text,
  act: text,
  statement: text,
  spans,
  speakerAsWorded: optionalText,
  affiliationAsWorded: optionalText,
};

/**
 * Everything that can happen here. Long on purpose: an auditor reads it as one page, and a kind that
 * stood elsewhere would be one that this page does not know.
 */
export const eventKinds = {
  'newsroom.founded': kind('setting', 'The newsroom was set up', { name: text, demo: z.boolean() }),
  'setting.changed': kind('setting', 'A setting was changed', { changes }),

  'invitation.created': kind('invitation', 'A one-time link was made for a new member', {
    role: text,
    email: optionalText,
    expiresAt: text,
  }),
  'invitation.used': kind('invitation', 'A one-time link was used', { memberId: id }),
  'invitation.revoked': kind('invitation', 'A one-time link was taken back', {}),
  'member.joined': kind('member', 'A member joined', { name: text, email: text, role: text }),
  'member.renamed': kind('member', 'A member changed their name', { changes }),
  'member.role_changed': kind('member', 'A member was given another role', {
    from: text,
    to: text,
  }),
  'member.disabled': kind('member', 'A member was shut out', {}),
  'member.enabled': kind('member', 'A member was let in again', {}),
  'credential.set': kind('credential', 'A member chose a password', {}),
  'session.started': kind('session', 'Somebody signed in', {
    memberId: id,
    address: text,
    userAgent: text,
  }),
  'session.ended': kind('session', 'A session ended', { memberId: id, reason: text }),
  'sign_in.refused': kind(null, 'A sign-in was refused', {
    email: text,
    address: text,
    reason: text,
  }),
  'clock.accepted': kind(null, 'The clock went back, and somebody answers for it', {
    lastAt: text,
  }),

  'source.created': kind('source', 'A source was imported', {
    kind: text,
    title: text,
    publisher: optionalText,
    author: optionalText,
    url: optionalText,
    language: optionalText,
    publishedOn: optionalText,
  }),
  'source.revised': kind('source', 'What is known of a source was corrected', { changes }),
  'snapshot.captured': kind('snapshot', 'A capture of a source was frozen', {
    sourceId: id,
    number: id,
    fileName: optionalText,
    mediaType: text,
    encoding: text,
    extractor: text,
    rawSha256: text,
    textSha256: text,
    wordCount: id,
  }),
  'extraction.started': kind('extraction', 'The engine began to read a capture', {
    snapshotId: id,
    engine: text,
    model: text,
  }),
  'extraction.completed': kind('extraction', 'The engine has read a capture', {
    proposalCount: id,
  }),
  'extraction.failed': kind('extraction', 'The engine could not read a capture', { reason: text }),

  'claim.proposed': kind('claim', 'The engine proposed a claim', {
    ...claimSaid,
    suggestedSpeaker: optionalText,
    viaId: id.nullable(),
    confidence: z.number(),
  }),
  'claim.created': kind('claim', 'A member marked a claim', {
    ...claimSaid,
    speakerId: id.nullable(),
    affiliationId: id.nullable(),
    viaId: id.nullable(),
    saidOn: optionalText,
  }),
  'claim.accepted': kind('claim', 'A proposal was accepted', {
    speakerId: id.nullable(),
    changes,
    spans: z.object({ from: spans, to: spans }).optional(),
  }),
  'claim.revised': kind('claim', 'A claim was revised', {
    changes,
    spans: z.object({ from: spans, to: spans }).optional(),
  }),
  'claim.dismissed': kind('claim', 'A claim was dismissed', { from: text, reason: text }),
  'claim.reopened': kind('claim', 'A decision on a claim was taken back', { from: text, to: text }),

  'speaker.created': kind('speaker', 'A speaker was registered', {
    name: text,
    kind: text,
    wikidataId: optionalText,
    aliases: z.array(text),
  }),
  'speaker.revised': kind('speaker', 'What is known of a speaker was corrected', {
    changes,
    aliasesAdded: z.array(text).optional(),
    aliasesRemoved: z.array(text).optional(),
  }),
  'speaker.merged': kind('speaker', 'A speaker was found to be another one', { intoId: id }),
  'speaker.separated': kind('speaker', 'A merging of speakers was undone', { fromId: id }),
  'affiliation.created': kind('affiliation', 'An affiliation was registered', {
    speakerId: id,
    role: text,
    organisation: optionalText,
    fromDate: optionalText,
    toDate: optionalText,
    snapshotId: id.nullable(),
    exact: optionalText,
    referenceUrl: optionalText,
    referenceTitle: optionalText,
  }),
  'affiliation.revised': kind('affiliation', 'An affiliation was corrected', { changes }),
  'affiliation.retracted': kind('affiliation', 'An affiliation was taken back', { reason: text }),
  'claim.moved': kind('claim', 'A claim went on to another state', {
    from: text,
    to: text,
    because: text,
  }),

  'review.opened': kind('review', 'A round of rating was opened', {
    claimId: id,
    round: id,
    reason: optionalText,
  }),
  'review.closed': kind('review', 'A round of rating was closed', {
    claimId: id,
    round: id,
    reason: optionalText,
  }),
  'assignment.created': kind('assignment', 'A claim was assigned', {
    claimId: id,
    reviewId: id,
    memberId: id,
    dueOn: optionalText,
    hidesSpeaker: z.boolean(),
  }),
  'assignment.revised': kind('assignment', 'An assignment was changed', { changes }),
  'assignment.done': kind('assignment', 'An assignment was done', { claimId: id }),
  'assignment.handed_back': kind('assignment', 'An assignment was handed back', {
    claimId: id,
    reason: text,
  }),
  'assignment.taken_off': kind('assignment', 'An assignment was taken off', {
    claimId: id,
    reason: optionalText,
  }),
  'rating.given': blindKind('rating', 'A rating was given', {
    claimId: id,
    reviewId: id,
    memberId: id,
    scaleVersion: id,
    value: text,
    confidence: text,
    rationale: text,
    blind: z.boolean(),
    speakerHidden: z.boolean(),
    supersedesId: optionalId,
  }),
  'evidence.added': blindKind('evidence', 'Evidence was added', evidence),
  'adjudication.opened': kind('adjudication', 'Ratings that lie apart were put up for discussion', {
    claimId: id,
    reviewId: id,
    cause: text,
  }),
  'adjudication.resolved': kind('adjudication', 'A discussion of ratings was resolved', {
    claimId: id,
    value: text,
    scaleVersion: id,
    resolution: text,
    overruled: z.array(id),
  }),

  'annotation.written': kind('annotation', 'A note was written', {
    claimId: optionalId,
    snapshotId: optionalId,
    adjudicationId: optionalId,
    threadId: optionalId,
    motivation: text,
    body: text,
    start: optionalId,
    end: optionalId,
    exact: optionalText,
    mentions: z.array(id),
  }),
  'annotation.edited': kind('annotation', 'A note was edited', { changes, mentions: z.array(id) }),
  'annotation.resolved': kind('annotation', 'A thread of notes was resolved', {}),
  'annotation.reopened': kind('annotation', 'A thread of notes was reopened', {}),
  'annotation.withdrawn': kind('annotation', 'A note was withdrawn', {}),

  'link.suggested': kind('link', 'A link between claims was suggested', {
    fromClaimId: id,
    toClaimId: id,
    type: text,
    reason: text,
    confidence: text,
  }),
  'link.made': kind('link', 'Two claims were linked', {
    fromClaimId: id,
    toClaimId: id,
    type: text,
    reason: text,
    confidence: text,
  }),
  'link.revised': kind('link', 'A link between claims was revised', { changes }),
  'link.rejected': kind('link', 'A suggested link was rejected', { reason: optionalText }),
  'link.removed': kind('link', 'A link between claims was removed', { reason: text }),
  'dispute.opened': kind('dispute', 'A dispute was opened', { question: text, sides }),
  'dispute.revised': kind('dispute', 'A dispute was revised', { changes, sides: sides.optional() }),
  'dispute.claim_added': kind('dispute', 'A claim took a side in a dispute', {
    claimId: id,
    side: id,
  }),
  'dispute.claim_moved': kind('dispute', 'A claim changed sides in a dispute', {
    claimId: id,
    from: id,
    to: id,
  }),
  'dispute.claim_removed': kind('dispute', 'A claim was taken out of a dispute', { claimId: id }),
  'dispute.settled': kind('dispute', 'A dispute was settled', { conclusion: text }),
  'dispute.reopened': kind('dispute', 'A dispute was taken up again', { reason: text }),

  'verdict.drafted': kind('verdict', 'A verdict was begun', { claimId: id }),
  'verdict.rewritten': kind('verdict', 'A verdict was written anew', {
    claimId: id,
    number: id,
    from: text,
  }),
  'verdict.submitted': kind('verdict', 'A verdict was submitted', { claimId: id, number: id }),
  'verdict.recalled': kind('verdict', 'A verdict was taken back by its author', {
    claimId: id,
    number: id,
  }),
  'verdict.returned': kind('verdict', 'A verdict was returned', {
    claimId: id,
    number: id,
    reason: text,
  }),
  'verdict.approved': kind('verdict', 'A verdict was approved', {
    claimId: id,
    number: id,
    approvals: id,
  }),
  'verdict.published': kind('verdict', 'A verdict was published', { claimId: id, number: id }),
  'verdict.corrected': kind('verdict', 'A correction was published', {
    claimId: id,
    number: id,
    notice: text,
  }),
  'verdict.withdrawn': kind('verdict', 'A verdict was withdrawn', {
    claimId: id,
    number: id,
    notice: text,
  }),
  'verdict_version.written': kind('verdict_version', 'A version of a verdict was written', {
    verdictId: id,
    number: id,
    reviewId: id,
    scaleVersion: id,
    ruling: text,
    summary: text,
    explanation: text,
    differsBecause: optionalText,
    ratings: z.array(id),
    evidence: z.array(id),
  }),
  'approval.given': kind('approval', 'An editor answered a verdict', {
    verdictId: id,
    number: id,
    decision: text,
    reason: optionalText,
    passages: z.array(
      z.object({ field: text, start: id, end: id, exact: text, comment: optionalText }),
    ),
  }),
  'publication.made': kind('publication', 'The public was told of a verdict', {
    verdictId: id,
    number: id,
    kind: text,
    notice: optionalText,
  }),

  'carrying.made': kind('carrying', 'A claim was looked for in a later capture', {
    claimId: id,
    fromSnapshotId: id,
    toSnapshotId: id,
    outcome: text,
    method: text,
    score: z.number(),
    spans,
  }),
  'carrying.decided': kind('carrying', 'A member said where a claim stands in a later capture', {
    from: text,
    to: text,
    spans,
  }),
  'signing_key.made': kind('signing_key', 'A key for signing checkpoints was made', {
    verifierKey: text,
  }),
  'signing_key.rotated': kind('signing_key', 'The key for signing checkpoints was changed', {
    verifierKey: text,
    endorsedBy: text,
  }),
  'witness.added': kind('witness', 'Somebody outside became a witness of the log', {
    verifierKey: text,
  }),
  'witness.retired': kind('witness', 'A witness of the log was retired', {
    verifierKey: text,
  }),
} as const;

export type EventType = keyof typeof eventKinds;

type SubjectOf<T extends EventType> = (typeof eventKinds)[T]['record'] extends null
  ? { subject?: undefined }
  : { subject: number | string };

/** An event as a command tells it; `commit` adds who, when, seal and place in the chain. */
export type EventDraft = {
  [T in EventType]: { type: T; data: z.input<(typeof eventKinds)[T]['data']> } & SubjectOf<T>;
}[EventType];

export type EventData<T extends EventType> = z.output<(typeof eventKinds)[T]['data']>;

export function isEventType(type: string): type is EventType {
  return Object.hasOwn(eventKinds, type);
}

/** The sentence for an event of this type. */
export function eventGloss(type: string): string {
  return isEventType(type) ? eventKinds[type].gloss : type;
}

/** The data of a stored event, parsed again by the shape its type has; throws when it does not fit. */
export function parseEventData<T extends EventType>(type: T, stored: string): EventData<T> {
  return eventKinds[type].data.parse(JSON.parse(stored)) as EventData<T>;
}
