'use client';

import { ChevronDown } from 'lucide-react';
import {
  ComboBox as AriaComboBox,
  Button,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import { FieldFrame, type FieldWords, fieldStyle, inputStyle } from './field-frame';
import { listItemStyle, popoverStyle } from './popover-style';
import type { Choice } from './select';

export interface ComboBoxProps extends FieldWords {
  /** What the list offers now; the caller searches, this component does not filter. */
  choices: readonly Choice[];
  inputValue: string;
  onInputChange: (value: string) => void;
  selectedId: string | null;
  onSelect: (id: string | null) => void;
  isSearching?: boolean;
  isRequired?: boolean;
  isDisabled?: boolean;
  name?: string;
  className?: string;
}

/** A text field that suggests: for lists that are searched rather than scrolled. */
export function ComboBox({ choices, className = '', ...props }: ComboBoxProps) {
  return (
    <AriaComboBox
      validationBehavior="aria"
      items={choices}
      inputValue={props.inputValue}
      onInputChange={props.onInputChange}
      value={props.selectedId}
      onChange={(key) => props.onSelect(key === null ? null : String(key))}
      allowsCustomValue
      allowsEmptyCollection
      menuTrigger="input"
      defaultFilter={() => true}
      name={props.name}
      formValue="key"
      isRequired={props.isRequired}
      isDisabled={props.isDisabled}
      isInvalid={Boolean(props.error)}
      className={`${fieldStyle} ${className}`}
    >
      <FieldFrame {...props}>
        <div className="relative">
          <Input className={`${inputStyle} pe-9`} />
          <Button
            className="tap absolute inset-y-0 end-0 grid w-9 place-items-center text-ink-soft"
            aria-label="Show suggestions"
          >
            {props.isSearching ? (
              <span className="spinner" aria-hidden="true" />
            ) : (
              <ChevronDown aria-hidden="true" className="size-4" />
            )}
          </Button>
        </div>
      </FieldFrame>
      <Popover className={`${popoverStyle} w-(--trigger-width)`}>
        <ListBox
          className="max-h-72 overflow-auto p-1 outline-none"
          renderEmptyState={() => (
            <p className="px-2 py-1.5 text-small text-ink-soft">
              {props.isSearching ? 'Searching …' : 'Nothing found under these letters.'}
            </p>
          )}
        >
          {(choice: Choice) => (
            <ListBoxItem
              id={choice.id}
              textValue={choice.written ?? choice.label}
              className={listItemStyle}
            >
              <span className="flex-1">
                {choice.label}
                {choice.hint && (
                  <span className="block text-fine text-ink-soft">{choice.hint}</span>
                )}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
