import { z } from 'zod';
import { partialDateSchema } from '@/lib/sources/partial-date';
import { proseSchema } from '@/lib/text/prose';
import { rangeSchema } from '@/lib/text/span';
import { ratingConfidenceSchema, stanceSchema } from './review';

const id = z.number().int().positive();

/** The most pieces of evidence that one rating may bring. */
export const mostEvidence = 50;

/** One line that a person writes, without control characters; empty means that it is not known. */
function line(max: number, what: string) {
  return proseSchema()
    .refine((text) => text.length <= max, {
      error: `${what}: ${max.toLocaleString('en-GB')} characters at most.`,
    })
    .refine((text) => !/[\n\t]/.test(text), { error: `${what}: write it in one line.` });
}

function unknownWhenEmpty<T extends z.ZodType<string | null, string>>(schema: T) {
  return z
    .string()
    .trim()
    .nullish()
    .transform((value) => (value ? value : null))
    .pipe(z.union([z.null(), schema]));
}

/** An address that a browser may follow: http or https, nothing else. */
const webAddress = line(2000, 'Address').refine(
  (value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol),
  'Give a whole address that begins with https:// or http://.',
);

const sha256 = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[0-9a-f]{64}$/, 'A SHA-256 has 64 digits from 0 to f.');

/** Words of a snapshot: UTF-16 offsets in its text and what stands there. */
export const evidenceSpanSchema = rangeSchema.and(
  z.object({ snapshotId: id, exact: z.string().min(1).max(20_000, 'Pick fewer words.') }),
);
export type EvidenceSpanInput = z.infer<typeof evidenceSpanSchema>;

export const evidenceReferenceSchema = z.object({
  title: line(500, 'Title').refine((text) => text !== '', {
    error: 'Say what the reference is called.',
  }),
  url: unknownWhenEmpty(webAddress),
  publisher: unknownWhenEmpty(line(300, 'Publisher')),
  accessedOn: unknownWhenEmpty(partialDateSchema),
  quotation: unknownWhenEmpty(proseSchema()),
  fileSha256: unknownWhenEmpty(sha256),
});
export type EvidenceReferenceInput = z.infer<typeof evidenceReferenceSchema>;

/** A piece of evidence: words of a source that is here, or a reference to something elsewhere. */
export const evidenceInput = z.union([
  z.object({ stance: stanceSchema, span: evidenceSpanSchema }),
  z.object({ stance: stanceSchema, reference: evidenceReferenceSchema }),
]);
export type EvidenceInput = z.infer<typeof evidenceInput>;

export const rateClaimInput = z.object({
  claimId: id,
  /** The claim's version that the member had before their eyes. */
  version: id,
  /** The round that the form was for; null when none was open. */
  reviewId: id.nullable(),
  scaleVersion: id,
  value: z.string('Choose a value.').min(1, 'Choose a value.').max(40),
  confidence: ratingConfidenceSchema,
  rationale: proseSchema('Say why you rate it so.'),
  evidence: z
    .array(evidenceInput)
    .min(1, 'Give at least one piece of evidence.')
    .max(mostEvidence, `Give ${mostEvidence} pieces of evidence at most.`),
  /** The member's own rating that this one takes the place of. */
  revises: id.nullable(),
});
export type RateClaimInput = z.infer<typeof rateClaimInput>;
