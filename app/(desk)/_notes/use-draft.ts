'use client';

import { useEffect, useRef, useState } from 'react';
import type { NoteDraft } from '@/lib/annotations/schema';
import { saveNoteDraftAction } from './actions';

/** Milliseconds without a key before what was typed is kept. */
const restMs = 700;

/**
 * Keeps what is being written under `subject`, so that a reload loses nothing; `begun` is what was
 * kept before, `initial` what an untouched form holds. `forget` is for when it was sent, `discard`
 * for when its writer thought better of it.
 */
export function useDraft(subject: string, begun: NoteDraft | undefined, initial: NoteDraft) {
  const [draft, setDraft] = useState<NoteDraft>(begun ?? initial);
  const [isStored, setStored] = useState(begun !== undefined);
  const [kept, setKept] = useState<NoteDraft>(draft);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  useEffect(() => {
    if (draft === kept) return;
    timer.current = setTimeout(async () => {
      const result = await saveNoteDraftAction({ subject, ...draft });
      if (!result.ok) return;
      setKept(draft);
      setStored(result.value.savedAt !== null);
    }, restMs);
    return () => clearTimeout(timer.current);
  }, [draft, kept, subject]);

  return {
    draft,
    change: (news: Partial<NoteDraft>) => setDraft((before) => ({ ...before, ...news })),
    isKept: isStored && draft === kept,
    /** Before it is sent: what is kept late would outlive the note. */
    pause: () => clearTimeout(timer.current),
    forget: () => {
      clearTimeout(timer.current);
      const empty = { body: '' };
      setDraft(empty);
      setKept(empty);
      setStored(false);
    },
    discard: () => {
      clearTimeout(timer.current);
      if (isStored) void saveNoteDraftAction({ subject, body: '' });
    },
  };
}
