'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useTransition } from 'react';
import { toast } from 'sonner';
import { Button } from '@/app/_components/button';
import { ProgressBar } from '@/app/_components/progress-bar';
import type { ExtractionView } from '@/lib/sources/queries';
import { readAgainAction } from '../actions';

/** How far the engine has come with a text; asks again while it runs. */
export function EngineProgress({
  snapshotId,
  run,
  canStart,
}: {
  snapshotId: number;
  run: ExtractionView | null;
  canStart: boolean;
}) {
  const router = useRouter();
  const [isStarting, start] = useTransition();
  const isRunning = run?.state === 'running';
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => router.refresh(), 1500);
    return () => clearInterval(timer);
  }, [isRunning, router]);

  if (isRunning) {
    return (
      <div className="w-64">
        <ProgressBar
          label="Looking for claims"
          value={null}
          step={`${run.proposedSoFar.toLocaleString('en-GB')} proposed so far`}
        />
      </div>
    );
  }
  if (run?.state === 'completed' || !canStart) return null;
  return (
    <span className="flex flex-wrap items-center gap-2 text-small">
      {run?.state === 'failed' && 'The engine did not come to the end.'}
      <Button
        size="small"
        isPending={isStarting}
        onPress={() =>
          start(async () => {
            const result = await readAgainAction({ snapshotId });
            if (!result.ok) toast.error(result.failure.message);
            router.refresh();
          })
        }
      >
        Look for claims
      </Button>
    </span>
  );
}
