'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Button } from '@/app/_components/button';
import { FormSummary } from '@/app/_components/form-summary';
import type { Failure } from '@/lib/result';
import { askForAdjudicationAction } from '../actions';

/** For editors: has the ratings of a closed round discussed though they do not lie far apart. */
export function AskButton({ reviewId }: { reviewId: number }) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, start] = useTransition();
  const router = useRouter();
  return (
    <div className="no-print flex flex-col items-start gap-2">
      <FormSummary failure={failure} />
      <Button
        size="small"
        isPending={isBusy}
        onPress={() =>
          start(async () => {
            const result = await askForAdjudicationAction({ reviewId });
            if (result.ok) router.push(`/reviews/adjudication/${result.value.adjudicationId}`);
            else setFailure(result.failure);
          })
        }
      >
        Have these ratings discussed
      </Button>
    </div>
  );
}
