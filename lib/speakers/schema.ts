import { z } from 'zod';
import { partialDateSchema } from '@/lib/sources/partial-date';
import { foldName } from './fold-name';
import { speakerKindSchema, wikidataIdSchema } from './speaker';

const id = z.number().int().positive();

export const speakerNameSchema = z
  .string()
  .trim()
  .min(1, 'Give the speaker a name.')
  .max(200, 'A name has at most 200 characters.')
  .refine((name) => foldName(name) !== '', 'A name needs a letter or a sign of its own.');

export const createSpeakerInput = z.object({
  name: speakerNameSchema,
  kind: speakerKindSchema,
  wikidataId: wikidataIdSchema.nullish(),
  aliases: z.array(speakerNameSchema).max(50).default([]),
});
export type CreateSpeakerInput = z.input<typeof createSpeakerInput>;

export const reviseSpeakerInput = z.object({
  speakerId: id,
  version: id,
  name: speakerNameSchema.optional(),
  kind: speakerKindSchema.optional(),
  wikidataId: wikidataIdSchema.nullish(),
  addAliases: z.array(speakerNameSchema).max(50).default([]),
  removeAliases: z.array(z.string()).max(50).default([]),
});
export type ReviseSpeakerInput = z.input<typeof reviseSpeakerInput>;

export const mergeSpeakersInput = z.object({ speakerId: id, intoId: id });
export const separateSpeakersInput = z.object({ speakerId: id });

/** Where an affiliation is known from: words of a capture, or something that can be looked up. */
export const assertionSchema = z.discriminatedUnion('by', [
  z.object({
    by: z.literal('span'),
    snapshotId: id,
    start: z.number().int().min(0),
    end: z.number().int().min(1),
    exact: z.string().min(1),
  }),
  z.object({
    by: z.literal('reference'),
    url: z.url({ protocol: /^https?$/, error: 'Give the whole address, with https://.' }).nullish(),
    title: z.string().trim().min(1, 'Name the reference.').max(500),
  }),
]);
export type Assertion = z.infer<typeof assertionSchema>;

const datedRole = {
  role: z.string().trim().min(1, 'Say which role it is.').max(300),
  organisation: z.string().trim().max(300).nullish(),
  fromDate: partialDateSchema.nullish(),
  toDate: partialDateSchema.nullish(),
};

const endsAfterStart = (role: { fromDate?: string | null; toDate?: string | null }) => {
  const { fromDate, toDate } = role;
  if (!fromDate || !toDate) return true;
  const shared = Math.min(fromDate.length, toDate.length);
  return fromDate.slice(0, shared) <= toDate.slice(0, shared);
};
const endsTooEarly = { message: 'The end lies before the beginning.', path: ['toDate'] };

export const registerAffiliationInput = z
  .object({ speakerId: id, ...datedRole, assertion: assertionSchema })
  .refine(endsAfterStart, endsTooEarly);
export type RegisterAffiliationInput = z.input<typeof registerAffiliationInput>;

export const reviseAffiliationInput = z
  .object({ affiliationId: id, version: id, ...datedRole })
  .refine(endsAfterStart, endsTooEarly);
export type ReviseAffiliationInput = z.input<typeof reviseAffiliationInput>;

export const retractAffiliationInput = z.object({
  affiliationId: id,
  reason: z.string().trim().min(1, 'Say why it is taken back.').max(1000),
});
