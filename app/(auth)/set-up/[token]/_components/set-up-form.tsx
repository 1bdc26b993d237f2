'use client';

import { useActionState } from 'react';
import { Button } from '@/app/_components/button';
import { FormSummary } from '@/app/_components/form-summary';
import { KeptField } from '../../../_components/kept-field';
import { newPasswordHint, PasswordField } from '../../../_components/password-field';
import { foundNewsroomAction } from '../actions';

export function SetUpForm({ token }: { token: string }) {
  const [state, action, isPending] = useActionState(foundNewsroomAction, null);
  const failure = state?.ok === false ? state.failure : null;
  return (
    <form action={action} noValidate className="mt-4 flex flex-col gap-4">
      <FormSummary failure={failure} />
      <input type="hidden" name="token" value={token} />
      <KeptField state={state} name="newsroomName" label="Name of the newsroom" />
      <KeptField state={state} name="name" label="Your name" autoComplete="name" />
      <KeptField
        state={state}
        name="email"
        label="Your e-mail"
        type="email"
        autoComplete="username"
        hint="You sign in with it. Verbatim sends no mail."
      />
      <PasswordField
        label="Password"
        name="password"
        autoComplete="new-password"
        hint={newPasswordHint}
        error={failure?.fields?.password}
      />
      <Button type="submit" variant="primary" isPending={isPending}>
        Set up the newsroom
      </Button>
    </form>
  );
}
