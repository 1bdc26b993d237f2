'use client';

import type { ActionState } from '@/app/_actions/run-action';
import { TextField, type TextFieldProps } from '@/app/_components/text-field';

export interface KeptFieldProps extends Omit<TextFieldProps, 'error' | 'defaultValue' | 'value'> {
  name: string;
  /** The form's last answer: it brings back what was entered here, and what is wrong with it. */
  state: ActionState<unknown>;
  initial?: string;
}

/** A text field that keeps what was entered when its form comes back with a refusal. */
export function KeptField({ state, initial = '', name, ...props }: KeptFieldProps) {
  const refused = state?.ok === false ? state : null;
  const value = String(refused?.input[name] ?? initial);
  return (
    <TextField
      {...props}
      // The browser empties a form that was sent; a new key makes the field anew, with its words.
      key={value}
      name={name}
      defaultValue={value}
      error={refused?.failure.fields?.[name]}
    />
  );
}
