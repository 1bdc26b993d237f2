import { CheckCheck, Scale } from 'lucide-react';
import { Badge } from '@/app/_components/badge';
import type { DisputeState } from '@/lib/disputes/dispute';

/** Whether a dispute is open, as glyph and word. */
export function DisputeMark({ state }: { state: DisputeState }) {
  return state === 'open' ? (
    <Badge tone="warn" glyph={<Scale />}>
      Open
    </Badge>
  ) : (
    <Badge tone="good" glyph={<CheckCheck />}>
      Settled
    </Badge>
  );
}
