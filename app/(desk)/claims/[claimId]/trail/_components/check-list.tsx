import { Check, X } from 'lucide-react';
import type { TrailCheck } from '@/lib/trail/checks';

/** What was checked just now, each with its answer: a glyph, a colour and words. */
export function CheckList({ checks }: { checks: readonly TrailCheck[] }) {
  return (
    <ul className="text-small">
      {checks.map(({ what, holds }) => (
        <li
          key={what}
          className={`flex items-start gap-1.5 ${holds ? 'text-good' : 'font-semibold text-bad'}`}
        >
          {holds ? (
            <Check aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          ) : (
            <X aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          )}
          <span>
            {what}
            {holds ? '.' : ': it does not.'}
          </span>
        </li>
      ))}
    </ul>
  );
}
