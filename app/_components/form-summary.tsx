'use client';

import { CircleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Failure } from '@/lib/result';

/**
 * What went wrong with a form, above it: the sentence, each field's message, and what somebody
 * else changed meanwhile. Takes the focus when it appears, so that it is read out.
 */
export function FormSummary({ failure }: { failure: Failure | null | undefined }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (failure) box.current?.focus();
  }, [failure]);
  if (!failure) return null;
  const fields = Object.entries(failure.fields ?? {});
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="rounded-box border border-bad bg-bad-wash px-3 py-2 text-body text-ink"
    >
      <p className="flex items-start gap-2 font-semibold">
        <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-bad" />
        {failure.message}
      </p>
      {fields.length > 0 && (
        <ul className="mt-1 list-disc ps-8 text-small">
          {fields.map(([field, message]) => (
            <li key={field}>{message}</li>
          ))}
        </ul>
      )}
      {failure.changes && failure.changes.length > 0 && (
        <ul className="mt-1 list-disc ps-8 text-small">
          {failure.changes.map((change) => (
            <li key={change.field}>
              {change.field}: was <q>{change.from ?? 'empty'}</q>, now <q>{change.to ?? 'empty'}</q>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
