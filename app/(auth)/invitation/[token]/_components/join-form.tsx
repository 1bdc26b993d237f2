'use client';

import { useActionState } from 'react';
import { Button } from '@/app/_components/button';
import { FormSummary } from '@/app/_components/form-summary';
import { KeptField } from '../../../_components/kept-field';
import { newPasswordHint, PasswordField } from '../../../_components/password-field';
import { joinAction } from '../actions';

export interface JoinFormProps {
  token: string;
  /** As the administrator wrote them, if they did. */
  name: string | null;
  email: string | null;
}

export function JoinForm({ token, name, email }: JoinFormProps) {
  const [state, action, isPending] = useActionState(joinAction, null);
  const failure = state?.ok === false ? state.failure : null;
  return (
    <form action={action} noValidate className="mt-4 flex flex-col gap-4">
      <FormSummary failure={failure} />
      <input type="hidden" name="token" value={token} />
      <KeptField
        state={state}
        name="name"
        initial={name ?? ''}
        label="Your name"
        autoComplete="name"
        hint="Others see it beside what you do."
      />
      <KeptField
        state={state}
        name="email"
        initial={email ?? ''}
        label="Your e-mail"
        type="email"
        autoComplete="username"
        isReadOnly={email !== null}
        hint={email === null ? 'You sign in with it.' : 'The link was made for this address.'}
      />
      <PasswordField
        label="Password"
        name="password"
        autoComplete="new-password"
        hint={newPasswordHint}
        error={failure?.fields?.password}
      />
      <Button type="submit" variant="primary" isPending={isPending}>
        Join
      </Button>
    </form>
  );
}
