import { z } from 'zod';
import { evidenceInput } from '@/lib/reviews/schema';
import { proseSchema } from '@/lib/text/prose';
import { passageFieldSchema } from './verdict';

const id = z.coerce.number().int().positive();
const version = z.coerce.number().int().positive();

const absentWhenEmpty = <T extends z.ZodType<string, string>>(schema: T) =>
  z
    .string()
    .nullish()
    .transform((text) => text?.trim() || null)
    .pipe(z.union([z.null(), schema]));

/** A numbered piece of evidence: one that is here already, or a new one. */
const citationSchema = z.object({
  ordinal: z.number().int().min(1).max(200),
  evidence: z.union([z.object({ id }), evidenceInput]),
});

export const writeVerdictInput = z.object({
  claimId: id,
  /** Of the verdict as the writer saw it; null when there was none yet. */
  version: version.nullable(),
  ruling: z.string().min(1, 'Choose a ruling.').max(40),
  summary: proseSchema('Say in a sentence or two what you found.'),
  explanation: proseSchema('Explain the ruling.'),
  differsBecause: absentWhenEmpty(proseSchema()),
  ratingIds: z
    .array(id)
    .min(1, 'Choose the ratings that the verdict rests on.')
    .max(200)
    .refine((ids) => new Set(ids).size === ids.length, 'A rating is named twice.'),
  citations: z
    .array(citationSchema)
    .max(200, 'A verdict cites 200 pieces of evidence at most.')
    .refine(
      (all) => new Set(all.map(({ ordinal }) => ordinal)).size === all.length,
      'Two pieces of evidence have the same number.',
    ),
});
export type WriteVerdictInput = z.infer<typeof writeVerdictInput>;

/** One version of one verdict, as the member had it before their eyes. */
const answered = z.object({ claimId: id, number: z.coerce.number().int().positive(), version });

export const submitVerdictInput = answered;
export const recallVerdictInput = answered;
export type AnsweredVerdict = z.infer<typeof answered>;

export const returnVerdictInput = answered.extend({
  reason: proseSchema('Say what has to change.'),
  passages: z
    .array(
      z.object({
        field: passageFieldSchema,
        start: z.number().int().min(0),
        end: z.number().int().min(1),
        exact: z.string().min(1),
        comment: absentWhenEmpty(proseSchema()),
      }),
    )
    .max(100, 'Pin the reason to 100 passages at most.'),
});
export type ReturnVerdictInput = z.infer<typeof returnVerdictInput>;

export const approveVerdictInput = answered.extend({
  currentPassword: z.string().min(1, 'Enter your password.').max(1000),
});
export type ApproveVerdictInput = z.infer<typeof approveVerdictInput>;

export const publishVerdictInput = answered.extend({
  /** What readers are told of a correction; must be there when the claim was public before. */
  notice: absentWhenEmpty(proseSchema()),
});
export type PublishVerdictInput = z.infer<typeof publishVerdictInput>;

export const withdrawVerdictInput = answered.extend({
  notice: proseSchema('Tell the readers why it is withdrawn.'),
});
export type WithdrawVerdictInput = z.infer<typeof withdrawVerdictInput>;

/** What a writer has not saved yet: the form as text, unread. */
export const verdictDraftInput = z.object({
  claimId: id,
  body: z.string().max(500_000, 'This is too long to be kept.'),
});
export type VerdictDraftInput = z.infer<typeof verdictDraftInput>;

/** The form of a verdict as its writer left it: nothing in it is checked but its shape. */
export const verdictFormSchema = z.object({
  ruling: z.string(),
  summary: z.string(),
  explanation: z.string(),
  differsBecause: z.string(),
  ratingIds: z.array(z.number().int()),
  citations: z.array(
    z.object({
      ordinal: z.number().int(),
      evidence: z.union([z.object({ id: z.number().int() }), evidenceInput]),
    }),
  ),
});
export type VerdictForm = z.infer<typeof verdictFormSchema>;

/** A kept form, or null when what was kept is none any more. */
export function parseVerdictForm(body: string): VerdictForm | null {
  try {
    return verdictFormSchema.safeParse(JSON.parse(body)).data ?? null;
  } catch {
    // Not JSON at all: whatever it was, it is no form.
    return null;
  }
}

export const findWordsInput = z.object({
  claimId: id,
  words: proseSchema('Paste the words.'),
});
export type FindWordsInput = z.infer<typeof findWordsInput>;
