'use server';

import { redirect } from 'next/navigation';
import { type ActionState, runGuestAction } from '@/app/_actions/run-action';
import { useInvitationInput as joinInput } from '@/lib/auth/schema';
import { useInvitation as joinByInvitation } from '@/lib/auth/use-invitation';
import { enter } from '../../enter';

export async function joinAction(
  _previous: ActionState<null>,
  form: FormData,
): Promise<ActionState<null>> {
  const result = await runGuestAction(form, joinInput, async (input, visitor) => {
    const joined = await joinByInvitation(input);
    if (!joined.ok) return joined;
    return enter({ email: joined.value.email, password: input.password }, visitor);
  });
  if (!result.ok) return result;
  redirect('/');
}
