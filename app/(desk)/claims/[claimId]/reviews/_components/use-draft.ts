'use client';

import { useEffect, useRef, useState } from 'react';
import type { RatingDraft } from '@/lib/reviews/rating-draft';
import { saveRatingDraftAction } from '../actions';

/** How long after the last key the draft is kept, in milliseconds. */
const pauseMs = 800;

/** What a member has written of a rating, kept on the server a moment after each change. */
export function useDraft(claimId: number, initial: RatingDraft) {
  const [draft, setDraft] = useState(initial);
  const [keeping, setKeeping] = useState<'kept' | 'waiting' | 'failed' | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const unkept = useRef<RatingDraft | null>(null);

  // Whoever goes elsewhere in the newsroom takes nothing unkept along.
  useEffect(
    () => () => {
      if (timer.current) clearTimeout(timer.current);
      if (unkept.current) void saveRatingDraftAction({ claimId, draft: unkept.current });
      unkept.current = null;
    },
    [claimId],
  );

  /** Keeps at once what is not kept yet. */
  const keep = async () => {
    if (timer.current) clearTimeout(timer.current);
    const now = unkept.current;
    if (!now) return;
    unkept.current = null;
    const result = await saveRatingDraftAction({ claimId, draft: now }).catch(() => null);
    if (!result?.ok) unkept.current ??= now;
    setKeeping(result?.ok ? (unkept.current ? 'waiting' : 'kept') : 'failed');
  };
  const change = (news: Partial<RatingDraft>) => {
    const next = { ...draft, ...news };
    setDraft(next);
    setKeeping('waiting');
    unkept.current = next;
    if (timer.current) clearTimeout(timer.current);
    timer.current = setTimeout(() => void keep(), pauseMs);
  };
  /** The rating is given: nothing of the draft is to be kept any more. */
  const forget = () => {
    if (timer.current) clearTimeout(timer.current);
    unkept.current = null;
  };
  return { draft, change, keep, forget, keeping };
}
