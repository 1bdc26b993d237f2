'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Button } from '@/app/_components/button';
import { FormSummary } from '@/app/_components/form-summary';
import type { Failure } from '@/lib/result';
import { carryClaimsAction } from '../actions';

interface CarryTheRestProps {
  snapshotId: number;
  count: number;
  canCarry: boolean;
}

/** Claims that nobody has looked for in this capture yet. */
export function CarryTheRest({ snapshotId, count, canCarry }: CarryTheRestProps) {
  const router = useRouter();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, startWork] = useTransition();

  function carry() {
    startWork(async () => {
      const result = await carryClaimsAction({ snapshotId });
      setFailure(result.ok ? null : result.failure);
      if (result.ok) router.refresh();
    });
  }

  return (
    <section aria-label="Claims not looked for yet" className="mb-8 flex flex-col gap-2">
      <FormSummary failure={failure} />
      <p className="text-body">
        {count === 1 ? 'One claim has' : `${count.toLocaleString('en-GB')} claims have`} not been
        looked for in this capture yet.
      </p>
      {canCarry && (
        <div>
          <Button variant="primary" isPending={isBusy} onPress={carry}>
            Look for {count === 1 ? 'it' : 'them'}
          </Button>
        </div>
      )}
    </section>
  );
}
