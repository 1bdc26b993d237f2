import { z } from 'zod';
import { roleSchema } from './actor';

const emailField = z
  .string('Enter an e-mail address.')
  .trim()
  .toLowerCase()
  .max(254, 'Enter an e-mail address of at most 254 characters.')
  .pipe(z.email('Enter an e-mail address, such as name@newsroom.org.'));

const nameField = z
  .string('Enter a name.')
  .transform((name) => name.normalize('NFC').replace(/\s+/g, ' ').trim())
  .pipe(
    z
      .string()
      .min(1, 'Enter a name.')
      .max(100, 'Enter a name of at most 100 characters.')
      .regex(/^\P{Cc}+$/u, 'Enter a name without control characters.'),
  );

// How long and how good a password must be is settled in password.ts, which has to know more than
// the field; this bound only keeps a flood out.
const passwordField = z
  .string('Enter a password.')
  .min(1, 'Enter a password.')
  .max(1024, 'Enter a password of at most 128 characters.');

const recordId = z.coerce.number().int().positive();
const tokenField = z.string().min(1).max(200);

export const signInInput = z.object({ email: emailField, password: passwordField });
export type SignInInput = z.output<typeof signInInput>;

export const foundNewsroomInput = z.object({
  token: tokenField,
  newsroomName: nameField,
  name: nameField,
  email: emailField,
  password: passwordField,
});
export type FoundNewsroomInput = z.output<typeof foundNewsroomInput>;

export const createInvitationInput = z.object({
  role: roleSchema,
  name: z.preprocess((value) => value || undefined, nameField.optional()),
  email: z.preprocess((value) => value || undefined, emailField.optional()),
});
export type CreateInvitationInput = z.output<typeof createInvitationInput>;

export const useInvitationInput = z.object({
  token: tokenField,
  name: nameField,
  email: emailField,
  password: passwordField,
});
export type UseInvitationInput = z.output<typeof useInvitationInput>;

export const revokeInvitationInput = z.object({ invitationId: recordId });
export type RevokeInvitationInput = z.output<typeof revokeInvitationInput>;

export const changeMemberRoleInput = z.object({
  memberId: recordId,
  role: roleSchema,
  /** The role the form showed; when it is another one by now, nothing is changed. */
  from: roleSchema.optional(),
});
export type ChangeMemberRoleInput = z.output<typeof changeMemberRoleInput>;

export const memberInput = z.object({ memberId: recordId });
export type MemberInput = z.output<typeof memberInput>;

export const renameMemberInput = z.object({
  name: nameField,
  /** The name the form showed. */
  from: z.string().optional(),
});
export type RenameMemberInput = z.output<typeof renameMemberInput>;

export const changePasswordInput = z.object({
  currentPassword: passwordField,
  password: passwordField,
});
export type ChangePasswordInput = z.output<typeof changePasswordInput>;

export const endSessionInput = z.object({ sessionId: recordId });
export type EndSessionInput = z.output<typeof endSessionInput>;
