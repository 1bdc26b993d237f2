'use server';

import { redirect } from 'next/navigation';
import { type ActionState, runGuestAction } from '@/app/_actions/run-action';
import { returnPath } from '@/lib/auth/return-path';
import { signInInput } from '@/lib/auth/schema';
import { enter } from '../enter';

export async function signInAction(
  _previous: ActionState<null>,
  form: FormData,
): Promise<ActionState<null>> {
  const result = await runGuestAction(form, signInInput, enter);
  if (!result.ok) return result;
  const next = form.get('next');
  redirect(returnPath(typeof next === 'string' ? next : null));
}
