'use client';

import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { type ButtonSize, type ButtonVariant, buttonStyle } from './button-style';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  className?: string;
  children?: React.ReactNode;
  /** Keys that press it too, in the words of `aria-keyshortcuts`. */
  keyShortcuts?: string | undefined;
}

/** A button; while `isPending` it says so, keeps the focus and cannot be pressed again. */
export function Button({
  variant = 'quiet',
  size = 'normal',
  className,
  children,
  keyShortcuts,
  isPending = false,
  ...props
}: ButtonProps) {
  // The kit's own pending state announces a button that a finished form has taken away by then.
  const resting = isPending && ({ type: 'button', onPress: () => {} } as const);
  return (
    <AriaButton
      {...props}
      {...resting}
      render={(domProps) => (
        <button
          {...domProps}
          aria-keyshortcuts={keyShortcuts}
          aria-disabled={isPending || undefined}
          aria-busy={isPending || undefined}
        />
      )}
      className={buttonStyle(variant, size, className)}
    >
      {isPending && <span className="spinner" aria-hidden="true" />}
      {children}
    </AriaButton>
  );
}
