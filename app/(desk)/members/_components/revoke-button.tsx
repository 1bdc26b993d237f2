'use client';

import { useTransition } from 'react';
import { toast } from 'sonner';
import { Button } from '@/app/_components/button';
import { revokeInvitationAction } from '../actions';

export function RevokeButton({ invitationId, label }: { invitationId: number; label: string }) {
  const [isPending, start] = useTransition();
  return (
    <Button
      size="small"
      aria-label={`Take back ${label}`}
      isPending={isPending}
      onPress={() =>
        start(async () => {
          const result = await revokeInvitationAction(invitationId);
          if (result.ok) toast.success('The link does not work any more.');
          else toast.error(result.failure.message);
        })
      }
    >
      Take back
    </Button>
  );
}
