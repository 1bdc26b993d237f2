import { z } from 'zod';
import { proseSchema } from '@/lib/text/prose';
import { mostMentions, motivationSchema, openingMotivations } from './annotation';

const id = z.number().int().positive();
const body = proseSchema('Write the note.');
/** Members called beside those that the text calls by `@[Name](member:ID)`. */
const mentions = z.array(id).max(mostMentions, 'Call fewer members.').optional();

/** Words of a snapshot that a note hangs on: UTF-16 offsets and what stands there. */
export const noteSpanSchema = z.object({
  snapshotId: id,
  start: z.number().int().min(0),
  end: z.number().int().min(1),
  exact: z.string().min(1).max(100_000),
});

export const writeAnnotationInput = z
  .object({
    /** The note that began the thread to answer in; then nothing else is said of the place. */
    threadId: id.optional(),
    claimId: id.optional(),
    span: noteSpanSchema.optional(),
    /** The discussion of ratings that it belongs to. */
    adjudicationId: id.optional(),
    motivation: z.enum(openingMotivations).optional(),
    body,
    mentions,
  })
  .refine(
    (input) =>
      input.threadId === undefined
        ? [input.claimId, input.span, input.adjudicationId].some((place) => place !== undefined)
        : [input.claimId, input.span, input.adjudicationId, input.motivation].every(
            (place) => place === undefined,
          ),
    { error: 'Say what the note is about: a claim, some words, or a thread.' },
  );
export type WriteAnnotationInput = z.infer<typeof writeAnnotationInput>;

export const editAnnotationInput = z.object({
  annotationId: id,
  version: id,
  body,
  motivation: motivationSchema.optional(),
  mentions,
});
export type EditAnnotationInput = z.infer<typeof editAnnotationInput>;

/** `version` is what the member had before their eyes; left out, the note is taken as it is. */
export const noteRefInput = z.object({ annotationId: id, version: id.optional() });
export type NoteRefInput = z.infer<typeof noteRefInput>;

/** What a draft will become: a note on a claim, on words, in a discussion; an answer; an edit. */
export const draftSubjectSchema = z
  .string()
  .regex(/^(claim|snapshot|adjudication|reply|edit) [1-9]\d{0,14}$/);

/** A note half written: as typed so far, whatever the finished note will be checked for. */
export const noteDraftSchema = z.object({
  body: z.string().max(100_000, 'Shorten this: it may have 100,000 characters at most.'),
  motivation: z.enum(openingMotivations).optional(),
  mentions: z.array(id).max(mostMentions).optional(),
});
export type NoteDraft = z.infer<typeof noteDraftSchema>;

export const saveNoteDraftInput = noteDraftSchema.extend({ subject: draftSubjectSchema });
export type SaveNoteDraftInput = z.infer<typeof saveNoteDraftInput>;

export const markMentionsSeenInput = z.object({ annotationIds: z.array(id).min(1).max(500) });
