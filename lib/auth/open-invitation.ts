import type { WritingTransaction } from '@/lib/audit/commit';
import { reading } from '@/lib/db/database';
import { type Role, roleSchema } from './actor';
import { hashToken } from './token';

/** A one-time link that still works. */
export interface OpenInvitation {
  id: number;
  role: Role;
  /** Given when the link was made for somebody in particular. */
  name: string | null;
  email: string | null;
}

/** What the link with this token offers; null when it is unknown, used, taken back or too old. */
export async function findOpenInvitation(
  token: string,
  now: Date = new Date(),
  from: Pick<WritingTransaction, 'invitation'> = reading(),
): Promise<OpenInvitation | null> {
  const found = await from.invitation.findUnique({ where: { tokenHash: hashToken(token) } });
  if (!found || found.usedAt !== null || found.revokedAt !== null) return null;
  if (found.expiresAt <= now.toISOString()) return null;
  return {
    id: found.id,
    role: roleSchema.parse(found.role),
    name: found.name,
    email: found.email,
  };
}
