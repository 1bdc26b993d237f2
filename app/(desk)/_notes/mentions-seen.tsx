'use client';

import { useEffect } from 'react';
import { markMentionsSeenAction } from './actions';

/** Tells that the notes of this page that call its reader have been before their eyes. */
export function MentionsSeen({ annotationIds }: { annotationIds: readonly number[] }) {
  const ids = annotationIds.join();
  useEffect(() => {
    if (ids !== '') void markMentionsSeenAction({ annotationIds: ids.split(',').map(Number) });
  }, [ids]);
  return null;
}
