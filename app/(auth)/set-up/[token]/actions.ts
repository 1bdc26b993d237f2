'use server';

import { redirect } from 'next/navigation';
import { type ActionState, runGuestAction } from '@/app/_actions/run-action';
import { foundNewsroom } from '@/lib/auth/found-newsroom';
import { foundNewsroomInput } from '@/lib/auth/schema';
import { enter } from '../../enter';

export async function foundNewsroomAction(
  _previous: ActionState<null>,
  form: FormData,
): Promise<ActionState<null>> {
  const result = await runGuestAction(form, foundNewsroomInput, async (input, visitor) => {
    const founded = await foundNewsroom(input);
    return founded.ok ? enter(input, visitor) : founded;
  });
  if (!result.ok) return result;
  redirect('/');
}
