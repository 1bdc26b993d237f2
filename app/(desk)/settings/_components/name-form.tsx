'use client';

import { useActionState } from 'react';
import { toast } from 'sonner';
import type { ActionState } from '@/app/_actions/run-action';
import { Button } from '@/app/_components/button';
import { FormSummary } from '@/app/_components/form-summary';
import { KeptField } from '@/app/(auth)/_components/kept-field';
import { renameMemberAction } from '../actions';

export function NameForm({ name }: { name: string }) {
  const [state, action, isPending] = useActionState(
    async (previous: ActionState<null>, form: FormData) => {
      const result = await renameMemberAction(previous, form);
      if (result?.ok) toast.success('Your name is saved.');
      return result;
    },
    null,
  );
  return (
    <form action={action} noValidate className="flex max-w-sm flex-col gap-4">
      <FormSummary failure={state?.ok === false ? state.failure : null} />
      <input type="hidden" name="from" value={name} />
      <KeptField
        state={state}
        initial={name}
        name="name"
        label="Name"
        autoComplete="name"
        hint="What you did before keeps the name it was done under."
      />
      <Button type="submit" isPending={isPending} className="self-start">
        Save name
      </Button>
    </form>
  );
}
