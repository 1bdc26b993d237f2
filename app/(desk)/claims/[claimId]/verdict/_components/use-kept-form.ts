'use client';

import { useEffect, useRef, useState } from 'react';
import type { VerdictForm } from '@/lib/verdicts/schema';
import { keepVerdictDraftAction } from '../actions';

const pauseMs = 1200;

/**
 * Keeps the form for its writer alone, a moment after each change. `state` says whether what the
 * form holds now is kept; `stop` ends it, because the form was saved or thrown away.
 */
export function useKeptForm(claimId: number, form: VerdictForm, isChanged: boolean) {
  const body = JSON.stringify(form);
  const [last, setLast] = useState<{ body: string; isKept: boolean } | null>(null);
  const isStopped = useRef(false);
  useEffect(() => {
    if (!isChanged) return;
    isStopped.current = false;
    const timer = setTimeout(async () => {
      if (isStopped.current) return;
      try {
        const result = await keepVerdictDraftAction({ claimId, body });
        setLast({ body, isKept: result.ok });
      } catch {
        // No connection: the text is still in the form, and the next change tries again.
        setLast({ body, isKept: false });
      }
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [claimId, body, isChanged]);
  const isCurrent = last?.body === body;
  return {
    state: !isCurrent ? 'none' : last.isKept ? 'kept' : 'failed',
    stop: () => {
      isStopped.current = true;
    },
  } as const;
}
