import { z } from 'zod';
import type { ClaimStatus, ClaimStep } from '@/lib/claims/claim';

export const verdictStatusSchema = z.enum([
  'draft',
  'submitted',
  'returned',
  'approved',
  'published',
  'corrected',
  'withdrawn',
]);
export type VerdictStatus = z.infer<typeof verdictStatusSchema>;

/** The parts of a version that an editor may pin a reason to. */
export const passageFieldSchema = z.enum(['summary', 'explanation']);
export type PassageField = z.infer<typeof passageFieldSchema>;

export const publicationKindSchema = z.enum(['published', 'corrected', 'withdrawn']);
export type PublicationKind = z.infer<typeof publicationKindSchema>;

/** What may be done to a verdict. */
export type VerdictStep =
  | 'write'
  | 'submit'
  | 'recall'
  | 'return'
  | 'approve'
  | 'publish'
  | 'withdraw';

/** What a step may need to know besides the status. */
export interface VerdictPast {
  /** Null: nobody has begun one yet. */
  status: VerdictStatus | null;
  claimStatus: ClaimStatus;
  wasPublished: boolean;
}

export interface VerdictTransition {
  step: VerdictStep;
  /** Null: there is no verdict yet. */
  from: VerdictStatus | null;
  to: VerdictStatus;
  /** Where the claim must be, and the step it takes at the same time; null: it stays. */
  claim: ClaimStatus;
  claimStep: ClaimStep | null;
  /** Whether it asks that a verdict on the claim is public already, or that none is; null: either. */
  wasPublished: boolean | null;
  because: string;
}

interface Rows {
  step: VerdictStep;
  from: readonly (VerdictStatus | null)[];
  to: VerdictStatus;
  claim: readonly ClaimStatus[];
  claimStep: ClaimStep | null;
  wasPublished?: boolean;
  because: string;
}

/** One line for each status of the verdict with each status of the claim. */
function rows({ from, claim, wasPublished = undefined, ...same }: Rows): VerdictTransition[] {
  return from.flatMap((one) =>
    claim.map((claimStatus) => ({
      ...same,
      from: one,
      claim: claimStatus,
      wasPublished: wasPublished ?? null,
    })),
  );
}

/** Every step there is. What is not in the table cannot be done. */
export const verdictTransitions: readonly VerdictTransition[] = [
  ...rows({
    step: 'write',
    from: [null],
    to: 'draft',
    claim: ['rated'],
    claimStep: null,
    because: 'the ratings are in',
  }),
  ...rows({
    step: 'write',
    from: ['draft', 'returned'],
    to: 'draft',
    claim: ['rated', 'returned'],
    claimStep: null,
    because: 'it is being worked on',
  }),
  ...rows({
    step: 'write',
    from: ['submitted', 'approved'],
    to: 'draft',
    claim: ['rated'],
    claimStep: null,
    because: 'the claim was rated again meanwhile',
  }),
  ...rows({
    step: 'write',
    from: ['draft', 'published', 'corrected', 'withdrawn'],
    to: 'draft',
    claim: ['published', 'corrected', 'withdrawn'],
    claimStep: null,
    wasPublished: true,
    because: 'what is public is to be corrected',
  }),
  ...rows({
    step: 'write',
    from: ['published', 'corrected', 'withdrawn'],
    to: 'draft',
    claim: ['rated'],
    claimStep: null,
    wasPublished: true,
    because: 'the claim was rated again after it had become public',
  }),
  ...rows({
    step: 'submit',
    from: ['draft'],
    to: 'submitted',
    claim: ['rated', 'returned', 'published', 'corrected', 'withdrawn'],
    claimStep: 'submit_verdict',
    because: 'an editor is to read it',
  }),
  ...rows({
    step: 'recall',
    from: ['submitted'],
    to: 'draft',
    claim: ['verdict_submitted'],
    claimStep: 'recall_verdict',
    because: 'its author wants to change it',
  }),
  ...rows({
    step: 'recall',
    from: ['approved'],
    to: 'draft',
    claim: ['approved'],
    claimStep: 'recall_verdict',
    because: 'its author wants to change it; approvals count for one version only',
  }),
  ...rows({
    step: 'return',
    from: ['submitted'],
    to: 'returned',
    claim: ['verdict_submitted'],
    claimStep: 'return_verdict',
    because: 'an editor objects',
  }),
  ...rows({
    step: 'return',
    from: ['approved'],
    to: 'returned',
    claim: ['approved'],
    claimStep: 'return_verdict',
    because: 'an editor objects before it is public',
  }),
  ...rows({
    step: 'approve',
    from: ['submitted'],
    to: 'approved',
    claim: ['verdict_submitted'],
    claimStep: 'approve_verdict',
    because: 'the quorum of editors agrees',
  }),
  ...rows({
    step: 'publish',
    from: ['approved'],
    to: 'published',
    claim: ['approved'],
    claimStep: 'publish_verdict',
    wasPublished: false,
    because: 'for all to read',
  }),
  ...rows({
    step: 'publish',
    from: ['approved'],
    to: 'corrected',
    claim: ['approved'],
    claimStep: 'publish_verdict',
    wasPublished: true,
    because: 'for all to read, anew',
  }),
  ...rows({
    step: 'withdraw',
    from: ['draft', 'submitted', 'returned', 'approved', 'published', 'corrected'],
    to: 'withdrawn',
    claim: [
      'published',
      'corrected',
      'in_review',
      'rated',
      'verdict_submitted',
      'returned',
      'approved',
    ],
    claimStep: 'withdraw_verdict',
    wasPublished: true,
    because: 'what was published does not hold',
  }),
];

/** The line of the table that a step takes now, or null when it cannot be done. */
export function verdictTransition(step: VerdictStep, past: VerdictPast): VerdictTransition | null {
  return (
    verdictTransitions.find(
      (one) =>
        one.step === step &&
        one.from === past.status &&
        one.claim === past.claimStatus &&
        (one.wasPublished === null || one.wasPublished === past.wasPublished),
    ) ?? null
  );
}

const marker = /\[(\d{1,3})\]/g;

/** The numbers of the evidence that a text cites as `[1]`, each once, in ascending order. */
export function citedNumbers(text: string): number[] {
  const found = [...text.matchAll(marker)].map((match) => Number(match[1]));
  return [...new Set(found)].sort((a, b) => a - b);
}
