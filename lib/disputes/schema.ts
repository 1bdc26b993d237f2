import { z } from 'zod';
import { proseSchema } from '@/lib/text/prose';
import { fewestSides, mostSides } from './dispute';
import { linkConfidenceSchema, linkTypeSchema } from './link';

const id = z.number().int().positive();
const reason = proseSchema('Say why these claims belong together.');

/** `fromClaimId` does to `toClaimId` what the type says. */
export const linkClaimsInput = z.object({
  fromClaimId: id,
  toClaimId: id,
  type: linkTypeSchema,
  reason,
  confidence: linkConfidenceSchema,
});
export type LinkClaimsInput = z.infer<typeof linkClaimsInput>;

/** `version` is what the member had before their eyes; left out, the link is taken as it is. */
export const decideLinkInput = z.object({
  linkId: id,
  version: id.optional(),
  decision: z.enum(['accept', 'reject']),
  /** Why it was rejected; needed for neither. */
  reason: proseSchema().optional(),
});
export type DecideLinkInput = z.infer<typeof decideLinkInput>;

export const reviseLinkInput = z.object({
  linkId: id,
  version: id,
  reason,
  confidence: linkConfidenceSchema,
});
export type ReviseLinkInput = z.infer<typeof reviseLinkInput>;

export const removeLinkInput = z.object({
  linkId: id,
  version: id.optional(),
  reason: proseSchema('Say why the link is removed.'),
});
export type RemoveLinkInput = z.infer<typeof removeLinkInput>;

const question = proseSchema('Write the question on which the claims compete.').refine(
  (text) => text.length <= 500,
  { error: 'A question has at most 500 characters.' },
);
const sideLabel = proseSchema('Name this side.').refine((text) => text.length <= 120, {
  error: 'A side’s name has at most 120 characters.',
});
const ordinal = z.number().int().min(1).max(10_000);

const distinctLabels = {
  check: (sides: readonly { label: string }[]) =>
    new Set(sides.map(({ label }) => label.toLowerCase())).size === sides.length,
  words: { error: 'Two sides have the same name.' },
};

/** The sides are numbered from 1 in the order given; a claim takes one by its number. */
export const openDisputeInput = z.object({
  question,
  sides: z
    .array(z.object({ label: sideLabel }))
    .min(fewestSides, 'A dispute has at least two sides.')
    .max(mostSides, 'A dispute has at most eight sides.')
    .refine(distinctLabels.check, distinctLabels.words),
  claims: z
    .array(z.object({ claimId: id, side: ordinal }))
    .max(50)
    .default([]),
});
export type OpenDisputeInput = z.input<typeof openDisputeInput>;

/** What is left out stays; of the sides the whole list is given. */
export const reviseDisputeInput = z.object({
  disputeId: id,
  version: id,
  question: question.optional(),
  sides: z
    .array(z.object({ ordinal: ordinal.nullable(), label: sideLabel }))
    .min(fewestSides, 'A dispute has at least two sides.')
    .max(mostSides, 'A dispute has at most eight sides.')
    .refine(distinctLabels.check, distinctLabels.words)
    .optional(),
});
export type ReviseDisputeInput = z.infer<typeof reviseDisputeInput>;

/** A claim and the side it is to take. */
export const placeClaimInput = z.object({ disputeId: id, claimId: id, side: ordinal });
export type PlaceClaimInput = z.infer<typeof placeClaimInput>;

export const removeDisputedClaimInput = z.object({ disputeId: id, claimId: id });
export type RemoveDisputedClaimInput = z.infer<typeof removeDisputedClaimInput>;

export const settleDisputeInput = z.object({
  disputeId: id,
  version: id.optional(),
  conclusion: proseSchema('Write what the newsroom concludes.'),
});
export type SettleDisputeInput = z.infer<typeof settleDisputeInput>;

export const reopenDisputeInput = z.object({
  disputeId: id,
  version: id.optional(),
  reason: proseSchema('Say why it is taken up again.'),
});
export type ReopenDisputeInput = z.infer<typeof reopenDisputeInput>;
