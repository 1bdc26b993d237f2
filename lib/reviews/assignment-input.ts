import { z } from 'zod';
import { proseSchema } from '@/lib/text/prose';

const id = z.number().int().positive();
const reason = proseSchema('Say why.');
const optionalReason = proseSchema()
  .transform((written) => (written === '' ? null : written))
  .nullish();
const dueOn = z.iso.date('Choose a day, written as 2026-04-30.').nullish();

/** Claims and members of one assigning; more claims than this are assigned in several goes. */
export const claimsAtOnce = 200;
export const membersAtOnce = 20;

export const assignClaimsInput = z.object({
  claimIds: z
    .array(id)
    .min(1, 'Choose a claim.')
    .max(claimsAtOnce, `Assign at most ${claimsAtOnce} claims at once.`)
    .transform((ids) => [...new Set(ids)]),
  memberIds: z
    .array(id)
    .min(1, 'Choose who is to rate.')
    .max(membersAtOnce, `Ask at most ${membersAtOnce} members at once.`)
    .transform((ids) => [...new Set(ids)]),
  dueOn,
  /** The members rate without seeing who said it, and as what. */
  hidesSpeaker: z.boolean().default(false),
  /** Why claims that were rated before are to be rated again. */
  reason: optionalReason,
});
export type AssignClaimsInput = z.infer<typeof assignClaimsInput>;

export const takeClaimInput = z.object({ claimId: id });
export type TakeClaimInput = z.infer<typeof takeClaimInput>;

export const handBackInput = z.object({ assignmentId: id, reason });
export type HandBackInput = z.infer<typeof handBackInput>;

export const takeOffInput = z.object({ assignmentId: id, reason: optionalReason });
export type TakeOffInput = z.infer<typeof takeOffInput>;

/** `dueOn` left out: the new member has as long as the old one had. */
export const reassignInput = z.object({
  assignmentId: id,
  memberId: id,
  dueOn,
  reason: optionalReason,
});
export type ReassignInput = z.infer<typeof reassignInput>;

export const reviseAssignmentInput = z.object({
  assignmentId: id,
  version: id,
  dueOn: z.iso.date('Choose a day, written as 2026-04-30.').nullable(),
});
export type ReviseAssignmentInput = z.infer<typeof reviseAssignmentInput>;

export const closeRatingInput = z.object({ reviewId: id, reason: optionalReason });
export type CloseRatingInput = z.infer<typeof closeRatingInput>;

export const callOffReviewInput = z.object({ reviewId: id, reason });
export type CallOffReviewInput = z.infer<typeof callOffReviewInput>;
