'use client';

import { Check, Minus } from 'lucide-react';
import {
  Checkbox as AriaCheckbox,
  type CheckboxProps as AriaCheckboxProps,
} from 'react-aria-components';

export interface CheckboxProps
  extends Omit<AriaCheckboxProps, 'className' | 'children' | 'style' | 'isInvalid'> {
  label: React.ReactNode;
  hint?: React.ReactNode;
}

export function Checkbox({ label, hint, ...props }: CheckboxProps) {
  return (
    <AriaCheckbox
      {...props}
      className="group tap flex items-start gap-2 text-body data-disabled:opacity-60"
    >
      {({ isSelected, isIndeterminate }) => (
        <>
          <span
            aria-hidden="true"
            className="mt-0.5 grid size-[1.125rem] shrink-0 place-items-center rounded-small border border-edge bg-sheet text-on-accent group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-accent group-data-selected:border-accent group-data-selected:bg-accent"
          >
            {isIndeterminate ? (
              <Minus className="size-3.5 text-ink" />
            ) : isSelected ? (
              <Check className="size-3.5" strokeWidth={3} />
            ) : null}
          </span>
          <span>
            {label}
            {hint && <span className="block text-small text-ink-soft">{hint}</span>}
          </span>
        </>
      )}
    </AriaCheckbox>
  );
}
