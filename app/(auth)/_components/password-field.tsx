'use client';

import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/app/_components/button';
import { TextField } from '@/app/_components/text-field';

export interface PasswordFieldProps {
  label: string;
  name: 'password' | 'currentPassword';
  /** Tells password managers whether to fill one in or to offer a new one. */
  autoComplete: 'current-password' | 'new-password';
  hint?: string;
  error?: string | undefined;
  isRequired?: boolean;
}

/** A password, hidden unless one asks to see it. Pasting is welcome. */
export function PasswordField(props: PasswordFieldProps) {
  const [isShown, setShown] = useState(false);
  const Glyph = isShown ? EyeOff : Eye;
  return (
    <TextField
      {...props}
      type={isShown ? 'text' : 'password'}
      inputProps={{ spellCheck: false }}
      suffix={
        <Button
          aria-label={`${isShown ? 'Hide' : 'Show'} ${props.label.toLowerCase()}`}
          aria-pressed={isShown}
          onPress={() => setShown(!isShown)}
        >
          <Glyph aria-hidden="true" className="size-4" />
        </Button>
      }
    />
  );
}

/** What a new password has to be, in a line. */
export const newPasswordHint =
  'At least 12 characters. A few unrelated words are easy to keep and hard to guess.';
