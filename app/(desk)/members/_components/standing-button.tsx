'use client';

import { useState } from 'react';
import { toast } from 'sonner';
import { Button } from '@/app/_components/button';
import { ConfirmDialog } from '@/app/_components/confirm-dialog';
import type { MemberStatus } from '@/lib/auth/member';
import { disableMemberAction, enableMemberAction } from '../actions';

export interface StandingButtonProps {
  memberId: number;
  name: string;
  status: MemberStatus;
}

/** Disables a member or lets them in again, after asking. */
export function StandingButton({ memberId, name, status }: StandingButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const isActive = status === 'active';
  async function carryOut() {
    const result = await (isActive ? disableMemberAction(memberId) : enableMemberAction(memberId));
    if (!result.ok) toast.error(result.failure.message);
    else toast.success(isActive ? `${name} is shut out.` : `${name} can sign in again.`);
  }
  return (
    <>
      <Button
        size="small"
        aria-label={`${isActive ? 'Disable' : 'Enable'} ${name}`}
        onPress={() => setOpen(true)}
      >
        {isActive ? 'Disable …' : 'Enable …'}
      </Button>
      <ConfirmDialog
        title={`${isActive ? 'Disable' : 'Enable'} ${name}?`}
        isOpen={isOpen}
        onOpenChange={setOpen}
        confirmLabel={isActive ? 'Disable member' : 'Enable member'}
        danger={isActive}
        onConfirm={carryOut}
      >
        {isActive
          ? 'They are signed out everywhere at once and cannot sign in. What they did stays, with their name on it. You can let them in again later.'
          : 'They can sign in again, with the role and the password they had.'}
      </ConfirmDialog>
    </>
  );
}
