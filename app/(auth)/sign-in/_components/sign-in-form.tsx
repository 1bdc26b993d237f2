'use client';

import { useActionState } from 'react';
import { Button } from '@/app/_components/button';
import { FormSummary } from '@/app/_components/form-summary';
import { KeptField } from '../../_components/kept-field';
import { PasswordField } from '../../_components/password-field';
import { signInAction } from '../actions';

export function SignInForm({ next }: { next: string }) {
  const [state, action, isPending] = useActionState(signInAction, null);
  const failure = state?.ok === false ? state.failure : null;
  return (
    <form action={action} noValidate className="mt-4 flex flex-col gap-4">
      <FormSummary failure={failure} />
      <input type="hidden" name="next" value={next} />
      <KeptField state={state} label="E-mail" name="email" type="email" autoComplete="username" />
      <PasswordField
        label="Password"
        name="password"
        autoComplete="current-password"
        error={failure?.fields?.password}
      />
      <Button type="submit" variant="primary" isPending={isPending}>
        Sign in
      </Button>
      <p className="text-small text-ink-soft">
        No account, or no password that works? An administrator of your newsroom can make you a
        one-time link.
      </p>
    </form>
  );
}
