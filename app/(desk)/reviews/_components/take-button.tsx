'use client';

import { useTransition } from 'react';
import { toast } from 'sonner';
import { Button } from '@/app/_components/button';
import { takeClaimAction } from '../actions';

/** Takes a claim to rate it oneself, straight from a list. */
export function TakeButton({ claimId, statement }: { claimId: number; statement: string }) {
  const [isBusy, start] = useTransition();
  const take = () =>
    start(async () => {
      const result = await takeClaimAction({ claimId });
      if (result.ok) toast.success('It is yours to rate.');
      else toast.error(result.failure.message);
    });
  return (
    <Button
      size="small"
      isPending={isBusy}
      onPress={take}
      aria-label={`Take it: ${statement.slice(0, 80)}`}
    >
      Take it
    </Button>
  );
}
