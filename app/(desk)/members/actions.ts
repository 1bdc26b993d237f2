'use server';

import { revalidatePath } from 'next/cache';
import { type ActionResult, type ActionState, runAction } from '@/app/_actions/run-action';
import { changeMemberRole } from '@/lib/auth/change-member-role';
import { createInvitation } from '@/lib/auth/create-invitation';
import { disableMember } from '@/lib/auth/disable-member';
import { enableMember } from '@/lib/auth/enable-member';
import { revokeInvitation } from '@/lib/auth/revoke-invitation';
import {
  changeMemberRoleInput,
  createInvitationInput,
  memberInput,
  revokeInvitationInput,
} from '@/lib/auth/schema';
import { settings } from '@/lib/env';
import { ok } from '@/lib/result';

export async function createInvitationAction(
  _previous: ActionState<{ url: string; expiresAt: string }>,
  form: FormData,
): Promise<ActionState<{ url: string; expiresAt: string }>> {
  const result = await runAction(form, createInvitationInput, async (actor, input) => {
    const made = await createInvitation(actor, input);
    if (!made.ok) return made;
    const { path, expiresAt } = made.value;
    return ok({ url: new URL(path, settings().url).href, expiresAt });
  });
  revalidatePath('/members');
  return result;
}

export async function revokeInvitationAction(invitationId: number): Promise<ActionResult<null>> {
  const result = await runAction({ invitationId }, revokeInvitationInput, revokeInvitation);
  revalidatePath('/members');
  return result;
}

export async function changeMemberRoleAction(
  _previous: ActionState<null>,
  form: FormData,
): Promise<ActionState<null>> {
  const result = await runAction(form, changeMemberRoleInput, changeMemberRole);
  revalidatePath('/', 'layout');
  return result;
}

export async function disableMemberAction(memberId: number): Promise<ActionResult<null>> {
  const result = await runAction({ memberId }, memberInput, disableMember);
  revalidatePath('/members');
  return result;
}

export async function enableMemberAction(memberId: number): Promise<ActionResult<null>> {
  const result = await runAction({ memberId }, memberInput, enableMember);
  revalidatePath('/members');
  return result;
}
