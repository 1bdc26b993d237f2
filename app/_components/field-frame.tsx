'use client';

import { CircleAlert } from 'lucide-react';
import { FieldError, Label, Text } from 'react-aria-components';

export interface FieldWords {
  label: string;
  /** What to write here, shown below the label. */
  hint?: React.ReactNode;
  /** What is wrong with what stands here; its presence marks the field invalid. */
  error?: string | undefined;
  /** Keep the label for screen readers only, where the place already says what it is. */
  hideLabel?: boolean;
}

export const inputStyle =
  'w-full min-h-9 rounded-small border border-edge bg-sheet px-2.5 py-1.5 text-body text-ink data-hovered:border-ink-soft data-invalid:border-bad data-disabled:opacity-60 forced-colors:border-[ButtonBorder]';

/** Label above, hint under it, the control, and the error below; the kit wires the ids. */
export function FieldFrame({
  label,
  hint,
  error,
  hideLabel,
  isRequired,
  children,
}: FieldWords & {
  isRequired?: boolean | undefined;
  children: React.ReactNode;
}) {
  return (
    <>
      <Label className={hideLabel ? 'sr-only' : 'text-small font-semibold text-ink'}>
        {label}
        {isRequired && <span className="font-normal text-ink-soft"> (needed)</span>}
      </Label>
      {hint && (
        <Text slot="description" className="text-small text-ink-soft">
          {hint}
        </Text>
      )}
      {children}
      <FieldError className="flex items-start gap-1.5 text-small font-medium text-bad">
        {error ? (
          <>
            <CircleAlert aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />
            <span>{error}</span>
          </>
        ) : null}
      </FieldError>
    </>
  );
}

export const fieldStyle = 'flex flex-col gap-1';
