import Link from 'next/link';
import { type ButtonSize, type ButtonVariant, buttonStyle } from './button-style';

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function LinkButton({
  variant = 'quiet',
  size = 'normal',
  className,
  ...props
}: React.ComponentProps<typeof Link> & {
  variant?: ButtonVariant;
  size?: ButtonSize;
}) {
  return <Link prefetch={false} {...props} className={buttonStyle(variant, size, className)} />;
}
