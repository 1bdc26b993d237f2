import { z } from 'zod';
import type { Role } from './actor';

export const memberStatusSchema = z.enum(['active', 'disabled']);
export type MemberStatus = z.infer<typeof memberStatusSchema>;

/** What the rules need to know of a member. */
export interface MemberFacts {
  id: number;
  role: Role;
  status: MemberStatus;
}

/** Roles as a newsroom says them. */
export const roleNames: Record<Role, string> = {
  checker: 'Checker',
  editor: 'Editor',
  auditor: 'Auditor',
  admin: 'Administrator',
};

/** What each role is for, in half a sentence. */
export const rolePurposes: Record<Role, string> = {
  checker: 'imports sources, works on claims and rates them',
  editor: 'does what checkers do, assigns work and approves verdicts',
  auditor: 'reads everything, with the whole log, and changes nothing',
  admin: 'looks after members and settings, and stays out of the casework',
};

/** How long a one-time link is good for, in milliseconds: seven days. */
export const invitationLifetimeMs = 7 * 24 * 3_600_000;

/** How long a session lasts unless it is ended before, in milliseconds: fourteen days. */
export const sessionLifetimeMs = 14 * 24 * 3_600_000;
