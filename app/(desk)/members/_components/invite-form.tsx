'use client';

import { useActionState } from 'react';
import { Button } from '@/app/_components/button';
import { FormSummary } from '@/app/_components/form-summary';
import { RadioGroup } from '@/app/_components/radio-group';
import { KeptField } from '@/app/(auth)/_components/kept-field';
import { createInvitationAction } from '../actions';
import { FreshLink } from './fresh-link';
import { roleChoices } from './role-choices';

export function InviteForm() {
  const [state, action, isPending] = useActionState(createInvitationAction, null);
  // A form that comes back with a refusal keeps the role that was chosen for it.
  const role = String((state?.ok === false && state.input.role) || 'checker');
  return (
    <>
      <form action={action} noValidate className="mt-4 flex max-w-2xl flex-col gap-4">
        <FormSummary failure={state?.ok === false ? state.failure : null} />
        <RadioGroup key={role} label="Role" name="role" defaultValue={role} choices={roleChoices} />
        <div className="grid gap-4 sm:grid-cols-2">
          <KeptField state={state} label="Name, if you like" name="name" autoComplete="off" />
          <KeptField
            state={state}
            label="E-mail, if you like"
            name="email"
            type="email"
            autoComplete="off"
          />
        </div>
        <Button type="submit" variant="primary" isPending={isPending} className="self-start">
          Make a link
        </Button>
      </form>
      {state?.ok && <FreshLink {...state.value} />}
    </>
  );
}
