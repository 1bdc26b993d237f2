import { z } from 'zod';
import { partialDateSchema } from '@/lib/sources/partial-date';
import { speakerNameSchema } from '@/lib/speakers/schema';
import { speakerKindSchema } from '@/lib/speakers/speaker';
import { rangeSchema } from '@/lib/text/span';
import { claimActSchema, claimKindSchema, spanRoleSchema } from './claim';

const id = z.number().int().positive();

/** A marked part of a claim: UTF-16 offsets in the snapshot's text and the words they hold. */
export const markedSpanSchema = z.object({
  role: spanRoleSchema,
  start: z.number().int().min(0),
  end: z.number().int().min(1),
  exact: z.string().min(1),
});
export type MarkedSpan = z.infer<typeof markedSpanSchema>;

const spans = z
  .array(markedSpanSchema)
  .max(60)
  .refine((list) => list.some((span) => span.role === 'content'), 'Mark what was said.');

/** A registered speaker, a new one by name, or nobody known. */
export const speakerChoiceSchema = z.union([
  z.object({ id }),
  z.object({ name: speakerNameSchema, kind: speakerKindSchema }),
]);
export type SpeakerChoice = z.infer<typeof speakerChoiceSchema>;

const statement = z
  .string()
  .trim()
  .min(1, 'Write what the claim says.')
  .max(4000, 'A statement has at most 4,000 characters.');

export const createClaimInput = z.object({
  snapshotId: id,
  spans,
  kind: claimKindSchema,
  act: claimActSchema,
  statement: statement.optional(),
  speaker: speakerChoiceSchema.nullable(),
  affiliationId: id.nullish(),
  viaId: id.nullish(),
  saidOn: partialDateSchema.nullish(),
});
export type CreateClaimInput = z.infer<typeof createClaimInput>;

/** Corrections to a claim; what is left out stays as it is. */
export const claimCorrectionsSchema = z.object({
  spans: spans.optional(),
  kind: claimKindSchema.optional(),
  act: claimActSchema.optional(),
  statement: statement.optional(),
  speaker: speakerChoiceSchema.nullish(),
  affiliationId: id.nullish(),
  viaId: id.nullish(),
  saidOn: partialDateSchema.nullish(),
});
export type ClaimCorrections = z.infer<typeof claimCorrectionsSchema>;

export const reviseClaimInput = claimCorrectionsSchema.extend({ claimId: id, version: id });
export type ReviseClaimInput = z.infer<typeof reviseClaimInput>;

/** `version` is what the member had before their eyes; left out, the claim is taken as it is. */
export const acceptClaimInput = claimCorrectionsSchema.extend({
  claimId: id,
  version: id.optional(),
});
export type AcceptClaimInput = z.infer<typeof acceptClaimInput>;

export const acceptAboveInput = z.object({
  snapshotId: id,
  /** Confidence, 0…1; proposals at it or above are accepted. */
  threshold: z.number().min(0).max(1),
});
export type AcceptAboveInput = z.infer<typeof acceptAboveInput>;

export const dismissClaimInput = z.object({
  claimId: id,
  version: id.optional(),
  reason: z.string().trim().min(1, 'Say why.').max(1000, 'A reason has at most 1,000 characters.'),
});
export type DismissClaimInput = z.infer<typeof dismissClaimInput>;

export const takeBackInput = z.object({ claimId: id, version: id.optional() });
export type TakeBackInput = z.infer<typeof takeBackInput>;

/**
 * What a member says of a claim in a later capture: gone, at these places (UTF-16 offsets, in text
 * order), or where these words stand.
 */
export const decideCarryingInput = z.object({
  carryingId: id,
  version: id,
  decision: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('gone') }),
    z.object({ kind: z.literal('places'), places: z.array(rangeSchema).min(1).max(20) }),
    z.object({
      kind: z.literal('words'),
      words: z.string().trim().min(1, 'Paste the words as they stand in the newer capture.'),
    }),
  ]),
});
export type DecideCarryingInput = z.infer<typeof decideCarryingInput>;
