'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { type ActionResult, type ActionState, runAction } from '@/app/_actions/run-action';
import { changePassword } from '@/lib/auth/change-password';
import { endOtherSessions, endSession } from '@/lib/auth/end-session';
import { renameMember } from '@/lib/auth/rename-member';
import { changePasswordInput, endSessionInput, renameMemberInput } from '@/lib/auth/schema';

export async function renameMemberAction(
  _previous: ActionState<null>,
  form: FormData,
): Promise<ActionState<null>> {
  const result = await runAction(form, renameMemberInput, renameMember);
  revalidatePath('/', 'layout');
  return result;
}

export async function changePasswordAction(
  _previous: ActionState<number>,
  form: FormData,
): Promise<ActionState<number>> {
  const result = await runAction(form, changePasswordInput, changePassword);
  revalidatePath('/settings');
  return result;
}

export async function endSessionAction(sessionId: number): Promise<ActionResult<null>> {
  const result = await runAction({ sessionId }, endSessionInput, (actor, input) =>
    endSession(actor, input),
  );
  revalidatePath('/settings');
  return result;
}

export async function endOtherSessionsAction(): Promise<ActionResult<number>> {
  const result = await runAction({}, z.object({}), (actor, _input, { sessionId }) =>
    endOtherSessions(actor, sessionId),
  );
  revalidatePath('/settings');
  return result;
}
