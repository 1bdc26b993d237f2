'use client';

import { useEffect, useState, useTransition } from 'react';
import { toast } from 'sonner';
import type { ActionResult } from '@/app/_actions/run-action';
import type { Failure } from '@/lib/result';

/**
 * One setting in a form. After a conflict the text stays and the version moves on: who saves again
 * has seen that somebody else changed it.
 */
export function useSetting(
  known: number,
  action: (raw: Record<string, unknown>) => Promise<ActionResult<{ version: number }>>,
) {
  const [version, setVersion] = useState(known);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, start] = useTransition();
  useEffect(() => setVersion((old) => Math.max(old, known)), [known]);

  const save = (input: Record<string, unknown>) =>
    start(async () => {
      const result = await action({ ...input, version });
      if (result.ok) {
        setVersion(result.value.version);
        setFailure(null);
        toast.success('Saved.');
        return;
      }
      const { changes: _, ...rest } = result.failure;
      if (rest.code === 'conflict') {
        setVersion(rest.currentVersion ?? version);
        rest.message +=
          ' What you wrote is still here; open this page in another tab to see what holds now. Saving again puts yours in its place.';
      }
      setFailure(rest);
    });
  return { failure, isBusy, save };
}
