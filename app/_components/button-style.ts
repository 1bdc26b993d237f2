export type ButtonVariant = 'primary' | 'quiet' | 'plain' | 'danger';
export type ButtonSize = 'small' | 'normal';

const base =
  'inline-flex items-center justify-center gap-1.5 rounded-small border font-sans font-medium whitespace-nowrap no-underline transition-colors select-none aria-disabled:opacity-55 data-disabled:opacity-55 forced-colors:border-[ButtonBorder]';

const variants: Record<ButtonVariant, string> = {
  primary:
    'border-transparent bg-accent text-on-accent hover:bg-accent-strong data-hovered:bg-accent-strong',
  quiet: 'border-edge bg-sheet text-ink hover:bg-wash data-hovered:bg-wash data-pressed:bg-wash',
  plain:
    'border-transparent bg-transparent text-accent hover:bg-accent-wash data-hovered:bg-accent-wash data-hovered:text-accent-strong',
  danger: 'border-bad bg-sheet text-bad hover:bg-bad-wash data-hovered:bg-bad-wash',
};

const sizes: Record<ButtonSize, string> = {
  small: 'min-h-7 px-2 text-small',
  normal: 'min-h-9 px-3.5 text-body',
};

/** The one look of everything that is pressed, for buttons and for links that act like them. */
export function buttonStyle(variant: ButtonVariant, size: ButtonSize, more = ''): string {
  return `${base} ${variants[variant]} ${sizes[size]} ${more}`;
}
