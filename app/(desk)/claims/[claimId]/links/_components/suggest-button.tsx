'use client';

import { useState, useTransition } from 'react';
import { Menu } from '@/app/_components/menu';
import type { Failure } from '@/lib/result';
import { suggestLinkAction } from '../actions';
import { relations } from './link-choices';

/** Suggests a link to a similar claim for somebody to decide on later. */
export function SuggestButton({ claimId, otherId }: { claimId: number; otherId: number }) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, start] = useTransition();
  const suggest = (id: string) => {
    const relation = relations.find((one) => one.id === id);
    if (!relation) return;
    const [from, to] = relation.isOutward ? [claimId, otherId] : [otherId, claimId];
    start(async () => {
      const result = await suggestLinkAction({
        fromClaimId: from,
        toClaimId: to,
        type: relation.type,
        reason: 'Found by similar words.',
        confidence: 'low',
      });
      setFailure(result.ok ? null : result.failure);
    });
  };
  return (
    <>
      <Menu
        trigger={isBusy ? 'Suggesting …' : 'Suggest …'}
        triggerLabel={`Suggest a link to claim ${otherId}`}
        triggerClassName="min-h-7 rounded-small px-2 text-small font-medium text-accent data-hovered:bg-accent-wash"
        entries={relations.map(({ id, label }) => ({ id, label: `This claim ${label} it` }))}
        onAction={suggest}
      />
      <span role="status" className="text-small text-bad">
        {failure?.message}
      </span>
    </>
  );
}
