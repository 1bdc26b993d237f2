import { z } from 'zod';
import { proseSchema } from '@/lib/text/prose';

const id = z.number().int().positive();

export const askForAdjudicationInput = z.object({ reviewId: id });
export type AskForAdjudicationInput = z.infer<typeof askForAdjudicationInput>;

export const resolveAdjudicationInput = z.object({
  adjudicationId: id,
  version: id,
  /** A value of the scale that the ratings were given on. */
  value: z.string({ error: 'Choose a value.' }).min(1, 'Choose a value.').max(60),
  resolution: proseSchema('Say why, so that those who are overruled understand it.'),
});
export type ResolveAdjudicationInput = z.infer<typeof resolveAdjudicationInput>;

export const markOverrulingsSeenInput = z.object({ adjudicationIds: z.array(id).min(1).max(500) });
