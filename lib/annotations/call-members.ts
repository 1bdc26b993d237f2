import { type Actor, type Role, roleSchema } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import { canWriteNotes } from './policy';

/** Somebody whom a note can call. */
export interface CallableMember {
  id: number;
  name: string;
  role: Role;
}

/** The active members but oneself, by name; empty for those who write no notes. */
export async function callableMembers(actor: Actor): Promise<CallableMember[]> {
  if (!canWriteNotes(actor)) return [];
  const members = await reading().member.findMany({
    where: { status: 'active', id: { not: actor.id } },
    select: { id: true, name: true, role: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 500,
  });
  return members.map((member) => ({ ...member, role: roleSchema.parse(member.role) }));
}
