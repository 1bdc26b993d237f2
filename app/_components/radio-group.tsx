'use client';

import { useEffect, useRef } from 'react';
import {
  RadioGroup as AriaRadioGroup,
  type RadioGroupProps as AriaRadioGroupProps,
  Radio,
} from 'react-aria-components';
import { FieldFrame, type FieldWords } from './field-frame';
import type { Choice } from './select';

export interface RadioGroupProps
  extends FieldWords,
    Omit<AriaRadioGroupProps, 'className' | 'children' | 'style' | 'isInvalid'> {
  choices: readonly (Omit<Choice, 'label'> & { label: React.ReactNode })[];
  /** Puts the focus on the chosen one when the group appears. */
  autoFocus?: boolean;
}

/** One of a few, all of them in sight. */
export function RadioGroup({ choices, autoFocus = false, ...props }: RadioGroupProps) {
  const across = props.orientation === 'horizontal';
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (autoFocus) group.current?.querySelector<HTMLInputElement>('input:checked, input')?.focus();
  }, [autoFocus]);
  return (
    <AriaRadioGroup
      ref={group}
      validationBehavior="aria"
      {...props}
      isInvalid={Boolean(props.error)}
      className="flex flex-col gap-1"
    >
      <FieldFrame {...props}>
        <div className={`flex ${across ? 'flex-wrap gap-x-5 gap-y-1' : 'flex-col gap-1'}`}>
          {choices.map((choice) => (
            <Radio
              key={choice.id}
              value={choice.id}
              className="group tap flex items-start gap-2 text-body"
            >
              <span
                aria-hidden="true"
                className="mt-0.5 grid size-[1.125rem] shrink-0 place-items-center rounded-round border border-edge bg-sheet group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-accent group-data-selected:border-accent"
              >
                <span className="size-2.5 rounded-round bg-transparent group-data-selected:bg-accent forced-colors:group-data-selected:bg-[Highlight]" />
              </span>
              <span>
                {choice.label}
                {choice.hint && (
                  <span className="block text-small text-ink-soft">{choice.hint}</span>
                )}
              </span>
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </AriaRadioGroup>
  );
}
