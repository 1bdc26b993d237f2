import { z } from 'zod';

/** A witness to add, by the key that it publishes. */
export const addWitnessInput = z.object({
  verifierKey: z
    .string()
    .trim()
    .min(1, 'Paste the witness’s key.')
    .max(300, 'A witness’s key has at most 300 characters.'),
});
export type AddWitnessInput = z.output<typeof addWitnessInput>;

/** A witness whose signatures are no longer taken. */
export const retireWitnessInput = z.object({ witnessId: z.coerce.number().int() });
export type RetireWitnessInput = z.output<typeof retireWitnessInput>;
