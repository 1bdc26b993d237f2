'use client';

import { useActionState, useState } from 'react';
import { toast } from 'sonner';
import type { ActionState } from '@/app/_actions/run-action';
import { Button } from '@/app/_components/button';
import { Dialog } from '@/app/_components/dialog';
import { FormSummary } from '@/app/_components/form-summary';
import { RadioGroup } from '@/app/_components/radio-group';
import type { Role } from '@/lib/auth/actor';
import { changeMemberRoleAction } from '../actions';
import { roleChoices } from './role-choices';

interface RoleDialogProps {
  memberId: number;
  name: string;
  role: Role;
}

export function RoleDialog(props: RoleDialogProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        aria-label={`Change the role of ${props.name}`}
        onPress={() => setOpen(true)}
      >
        Role …
      </Button>
      <Dialog title={`Role of ${props.name}`} isOpen={isOpen} onOpenChange={setOpen}>
        <RoleForm {...props} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function RoleForm({ memberId, name, role, onDone }: RoleDialogProps & { onDone: () => void }) {
  const [chosen, setChosen] = useState<string>(role);
  const [state, action, isPending] = useActionState(
    async (previous: ActionState<null>, form: FormData) => {
      const result = await changeMemberRoleAction(previous, form);
      if (result?.ok) {
        toast.success(`${name} has another role now.`);
        onDone();
      }
      return result;
    },
    null,
  );
  return (
    <form action={action} className="flex flex-col gap-4">
      <FormSummary failure={state?.ok === false ? state.failure : null} />
      <input type="hidden" name="memberId" value={memberId} />
      <input type="hidden" name="from" value={role} />
      <input type="hidden" name="role" value={chosen} />
      <RadioGroup
        label="Role"
        hideLabel
        value={chosen}
        onChange={setChosen}
        choices={roleChoices}
      />
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={onDone}>Cancel</Button>
        <Button type="submit" variant="primary" isPending={isPending} isDisabled={chosen === role}>
          Give this role
        </Button>
      </div>
    </form>
  );
}
