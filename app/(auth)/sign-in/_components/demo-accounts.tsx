'use client';

import { useActionState } from 'react';
import { Button } from '@/app/_components/button';
import { FormSummary } from '@/app/_components/form-summary';
import { roleNames } from '@/lib/auth/member';
import type { DemoAccount } from '@/lib/testing/demo-accounts';
import { signInAction } from '../actions';

export interface DemoAccountsProps {
  accounts: (DemoAccount & { password: string })[];
  next: string;
}

/** One press signs in as one of the demo newsroom's members. */
export function DemoAccounts({ accounts, next }: DemoAccountsProps) {
  const [state, action, isPending] = useActionState(signInAction, null);
  return (
    <section aria-labelledby="demo-accounts" className="mt-6 border-t border-rule pt-4">
      <h2 id="demo-accounts" className="font-sans text-small font-semibold">
        Demo newsroom: come in as
      </h2>
      <FormSummary failure={state?.ok === false ? state.failure : null} />
      <ul className="mt-2 grid gap-2 sm:grid-cols-2">
        {accounts.map(({ email, name, password, role }) => (
          <li key={email}>
            <form action={action}>
              <input type="hidden" name="email" value={email} />
              <input type="hidden" name="password" value={password} />
              <input type="hidden" name="next" value={next} />
              <Button type="submit" isDisabled={isPending} className="w-full flex-col py-1.5">
                <span>{roleNames[role]}</span>
                <span className="text-fine font-normal text-ink-soft">{name}</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-small text-ink-soft">
        Or type an address such as <span className="font-mono">{accounts[0]?.email}</span> with the
        password <span className="font-mono">{accounts[0]?.password}</span>.
      </p>
    </section>
  );
}
