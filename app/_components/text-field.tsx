'use client';

import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Input,
  type InputProps,
} from 'react-aria-components';
import { FieldFrame, type FieldWords, fieldStyle, inputStyle } from './field-frame';

interface CommonProps
  extends FieldWords,
    Omit<AriaTextFieldProps, 'className' | 'children' | 'style' | 'isInvalid'> {
  className?: string;
}

export interface TextFieldProps extends CommonProps {
  /** Beside the control, such as a button that shows the password. */
  suffix?: React.ReactNode;
  placeholder?: string;
  inputProps?: Pick<InputProps, 'min' | 'max' | 'step' | 'dir' | 'spellCheck'>;
}

export function TextField({
  className = '',
  suffix,
  placeholder,
  inputProps,
  ...props
}: TextFieldProps) {
  return (
    <AriaTextField
      validationBehavior="aria"
      {...props}
      isInvalid={Boolean(props.error)}
      className={`${fieldStyle} ${className}`}
    >
      <FieldFrame {...props}>
        <div className="flex items-stretch gap-2">
          <Input {...inputProps} {...(placeholder && { placeholder })} className={inputStyle} />
          {suffix}
        </div>
      </FieldFrame>
    </AriaTextField>
  );
}

export interface TextAreaProps extends CommonProps {
  rows?: number;
  /** Set in the reading face, for words of a source. */
  serif?: boolean;
}

export function TextArea({ className = '', rows = 4, serif = false, ...props }: TextAreaProps) {
  return (
    <AriaTextField
      validationBehavior="aria"
      {...props}
      isInvalid={Boolean(props.error)}
      className={`${fieldStyle} ${className}`}
    >
      <FieldFrame {...props}>
        <AriaTextArea
          rows={rows}
          className={`${inputStyle} resize-y ${serif ? 'font-serif text-lead' : ''}`}
        />
      </FieldFrame>
    </AriaTextField>
  );
}
