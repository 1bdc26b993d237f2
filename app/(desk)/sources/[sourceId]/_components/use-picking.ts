'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import type { ActionResult } from '@/app/_actions/run-action';
import type { Failure } from '@/lib/result';
import type { Stance } from '@/lib/reviews/review';
import type { Range } from '@/lib/text/span';
import type { ReaderSnapshot } from './reader-view';

/** The reader is open to pick words as evidence for a rating of this claim. */
export interface Picking {
  claimId: number;
  add: (input: Record<string, unknown>) => Promise<ActionResult<{ claimId: number }>>;
}

interface PickingOptions {
  picking: Picking | null;
  snapshot: ReaderSnapshot;
  text: string;
}

/** Takes words over into the member's draft of a rating, and goes back to it. */
export function usePicking({ picking, snapshot, text }: PickingOptions) {
  const router = useRouter();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, start] = useTransition();
  const pick = (stance: Stance, { start: from, end }: Range) =>
    start(async () => {
      if (!picking) return;
      const { claimId } = picking;
      const span = { snapshotId: snapshot.id, start: from, end, exact: text.slice(from, end) };
      const result = await picking.add({ claimId, stance, span });
      if (result.ok) router.push(`/claims/${claimId}/reviews#evidence`);
      else setFailure(result.failure);
    });
  return { pick, failure, isBusy };
}
