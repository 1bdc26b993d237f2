'use client';

import { useEffect } from 'react';
import { markOverrulingsSeenAction } from '../../actions';

/** Tells that whoever was overruled has had the reasons before their eyes. */
export function OverrulingSeen({ adjudicationId }: { adjudicationId: number }) {
  useEffect(() => {
    void markOverrulingsSeenAction({ adjudicationIds: [adjudicationId] });
  }, [adjudicationId]);
  return null;
}
