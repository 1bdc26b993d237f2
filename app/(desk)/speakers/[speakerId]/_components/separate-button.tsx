'use client';

import { Undo2 } from 'lucide-react';
import { useState, useTransition } from 'react';
import { Button } from '@/app/_components/button';
import { FormSummary } from '@/app/_components/form-summary';
import type { Failure } from '@/lib/result';
import { separateSpeakersAction } from '../../actions';

/** Undoes a merging. */
export function SeparateButton({ speakerId, name }: { speakerId: number; name: string }) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, start] = useTransition();
  const separate = () =>
    start(async () => {
      const result = await separateSpeakersAction({ speakerId });
      setFailure(result.ok ? null : result.failure);
    });
  return (
    <span className="no-print inline-flex flex-col gap-1">
      <Button
        size="small"
        onPress={separate}
        isPending={isBusy}
        aria-label={`Undo merging ${name}`}
      >
        <Undo2 aria-hidden="true" className="size-3.5" /> Undo
      </Button>
      <FormSummary failure={failure} />
    </span>
  );
}
