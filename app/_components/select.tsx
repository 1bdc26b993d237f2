'use client';

import { Check, ChevronDown } from 'lucide-react';
import {
  Select as AriaSelect,
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';
import { FieldFrame, type FieldWords, fieldStyle, inputStyle } from './field-frame';
import { listItemStyle, popoverStyle } from './popover-style';

export interface Choice {
  id: string;
  label: string;
  hint?: string;
  /** What a combo box writes into its field when this is chosen; the label otherwise. */
  written?: string;
}

export interface SelectProps extends FieldWords {
  choices: readonly Choice[];
  name?: string;
  /** Controlled value; leave out and give `defaultValue` in plain forms. */
  value?: string | null;
  defaultValue?: string;
  onChange?: (id: string) => void;
  placeholder?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  className?: string;
}

/** One of a short closed list. */
export function Select({
  choices,
  className = '',
  value,
  defaultValue,
  onChange,
  ...props
}: SelectProps) {
  return (
    <AriaSelect
      validationBehavior="aria"
      name={props.name}
      isRequired={props.isRequired}
      isDisabled={props.isDisabled}
      placeholder={props.placeholder ?? 'Choose …'}
      isInvalid={Boolean(props.error)}
      {...(value !== undefined && { value })}
      {...(defaultValue !== undefined && { defaultValue })}
      onChange={(key) => key !== null && onChange?.(String(key))}
      className={`${fieldStyle} ${className}`}
    >
      <FieldFrame {...props}>
        <Button
          className={`${inputStyle} inline-flex items-center justify-between gap-2 text-start`}
        >
          <SelectValue className="truncate data-placeholder:text-ink-soft" />
          <ChevronDown aria-hidden="true" className="size-4 shrink-0 text-ink-soft" />
        </Button>
      </FieldFrame>
      <Popover className={`${popoverStyle} min-w-(--trigger-width)`}>
        <ListBox items={choices} className="max-h-80 overflow-auto p-1 outline-none">
          {(choice) => (
            <ListBoxItem id={choice.id} textValue={choice.label} className={listItemStyle}>
              {({ isSelected }) => (
                <>
                  <span className="flex-1">
                    {choice.label}
                    {choice.hint && (
                      <span className="block text-fine text-ink-soft">{choice.hint}</span>
                    )}
                  </span>
                  {isSelected && <Check aria-hidden="true" className="size-4 text-accent" />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
