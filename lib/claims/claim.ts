import { z } from 'zod';

export const claimStatusSchema = z.enum([
  'proposed',
  'open',
  'in_review',
  'rated',
  'verdict_submitted',
  'returned',
  'approved',
  'published',
  'corrected',
  'withdrawn',
  'dismissed',
]);
export type ClaimStatus = z.infer<typeof claimStatusSchema>;

export const claimKindSchema = z.enum(['direct', 'indirect', 'mixed']);
export type ClaimKind = z.infer<typeof claimKindSchema>;

/** Said or written, against believed, hoped, planned. */
export const claimActSchema = z.enum(['statement', 'attitude']);
export type ClaimAct = z.infer<typeof claimActSchema>;

export const spanRoleSchema = z.enum(['content', 'cue', 'speaker', 'affiliation']);
export type SpanRole = z.infer<typeof spanRoleSchema>;

/** What may be done to a claim. */
export type ClaimStep =
  | 'accept'
  | 'dismiss'
  | 'take_back'
  | 'open_review'
  | 'call_off_review'
  | 'close_rating'
  | 'submit_verdict'
  | 'recall_verdict'
  | 'return_verdict'
  | 'approve_verdict'
  | 'publish_verdict'
  | 'withdraw_verdict';

/** What a step may need to know besides the status. */
export interface ClaimPast {
  status: ClaimStatus;
  /** The engine proposed it; otherwise a member marked it, and there is no proposal to go back to. */
  wasProposed: boolean;
  /** It had been accepted, or marked by a member, before whatever came later. */
  wasAccepted: boolean;
  /** A verdict on it has been published once: the public knows of it. */
  wasPublished: boolean;
}

interface Transition {
  step: ClaimStep;
  from: ClaimStatus;
  to: ClaimStatus;
  when: (past: ClaimPast) => boolean;
  because: string;
}

const always = () => true;
const wasPublished = (past: ClaimPast) => past.wasPublished;
const neverPublished = (past: ClaimPast) => !past.wasPublished;

/** The same step from several statuses to one. */
function fromEach(
  step: ClaimStep,
  statuses: readonly ClaimStatus[],
  to: ClaimStatus,
  because: string,
  when: (past: ClaimPast) => boolean = always,
): Transition[] {
  return statuses.map((from) => ({ step, from, to, when, because }));
}

/** Every step there is. Who is not in the table cannot be taken. */
export const claimTransitions: readonly Transition[] = [
  { step: 'accept', from: 'proposed', to: 'open', when: always, because: 'a person agrees' },
  { step: 'dismiss', from: 'proposed', to: 'dismissed', when: always, because: 'no claim at all' },
  { step: 'dismiss', from: 'open', to: 'dismissed', when: always, because: 'not worth the work' },
  {
    step: 'take_back',
    from: 'open',
    to: 'proposed',
    when: (past) => past.wasProposed,
    because: 'accepted too soon; what a member marked was never a proposal',
  },
  {
    step: 'take_back',
    from: 'dismissed',
    to: 'open',
    when: (past) => past.wasAccepted,
    because: 'dismissed too soon, back to the work',
  },
  {
    step: 'take_back',
    from: 'dismissed',
    to: 'proposed',
    when: (past) => !past.wasAccepted,
    because: 'dismissed too soon, back to the proposals',
  },
  ...fromEach('open_review', ['open'], 'in_review', 'somebody is to rate it'),
  ...fromEach(
    'open_review',
    ['rated', 'returned', 'approved', 'published', 'corrected', 'withdrawn'],
    'in_review',
    'it must be rated again',
  ),
  ...fromEach(
    'call_off_review',
    ['in_review'],
    'open',
    'nobody is to rate it after all, and nobody has',
    neverPublished,
  ),
  ...fromEach('close_rating', ['in_review'], 'rated', 'the ratings are in'),
  ...fromEach(
    'submit_verdict',
    ['rated', 'returned', 'published', 'corrected', 'withdrawn'],
    'verdict_submitted',
    'a verdict waits for an editor',
  ),
  ...fromEach(
    'recall_verdict',
    ['verdict_submitted', 'approved'],
    'rated',
    'its author wants to change it; approvals count for one version only',
  ),
  ...fromEach('return_verdict', ['verdict_submitted', 'approved'], 'returned', 'an editor objects'),
  ...fromEach('approve_verdict', ['verdict_submitted'], 'approved', 'the quorum of editors agrees'),
  ...fromEach('publish_verdict', ['approved'], 'published', 'for all to read', neverPublished),
  ...fromEach('publish_verdict', ['approved'], 'corrected', 'for all to read, anew', wasPublished),
  ...fromEach(
    'withdraw_verdict',
    ['published', 'corrected', 'in_review', 'rated', 'verdict_submitted', 'returned', 'approved'],
    'withdrawn',
    'what was published does not hold',
    wasPublished,
  ),
];

/** The status that a step leads to, or null when the claim does not allow it now. */
export function statusAfter(step: ClaimStep, past: ClaimPast): ClaimStatus | null {
  const found = claimTransitions.find(
    (one) => one.step === step && one.from === past.status && one.when(past),
  );
  return found?.to ?? null;
}

/** The claim's words: its content parts in text order, joined by an ellipsis. */
export function quoteOf(spans: readonly { role: string; start: number; exact: string }[]): string {
  return spans
    .filter((span) => span.role === 'content')
    .sort((a, b) => a.start - b.start)
    .map((span) => span.exact)
    .join(' … ');
}
