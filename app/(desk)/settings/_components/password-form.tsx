'use client';

import { useActionState } from 'react';
import { toast } from 'sonner';
import type { ActionState } from '@/app/_actions/run-action';
import { Button } from '@/app/_components/button';
import { FormSummary } from '@/app/_components/form-summary';
import { newPasswordHint, PasswordField } from '@/app/(auth)/_components/password-field';
import { changePasswordAction } from '../actions';

export function PasswordForm({ email }: { email: string }) {
  const [state, action, isPending] = useActionState(
    async (previous: ActionState<number>, form: FormData) => {
      const result = await changePasswordAction(previous, form);
      if (result?.ok) toast.success(saved(result.value));
      return result;
    },
    null,
  );
  const failure = state?.ok === false ? state.failure : null;
  return (
    <form action={action} noValidate className="flex max-w-sm flex-col gap-4">
      <FormSummary failure={failure} />
      {/* For password managers, which file the new password under the account it is for. */}
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <PasswordField
        label="Current password"
        name="currentPassword"
        autoComplete="current-password"
        error={failure?.fields?.currentPassword}
      />
      <PasswordField
        label="New password"
        name="password"
        autoComplete="new-password"
        hint={newPasswordHint}
        error={failure?.fields?.password}
      />
      <Button type="submit" isPending={isPending} className="self-start">
        Change password
      </Button>
    </form>
  );
}

function saved(ended: number): string {
  if (ended === 0) return 'Your password is changed.';
  const others = ended === 1 ? 'One other session was' : `${ended} other sessions were`;
  return `Your password is changed. ${others} ended.`;
}
