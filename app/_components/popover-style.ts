export const popoverStyle =
  'rounded-box border border-edge bg-sheet text-body text-ink shadow-float outline-none';

export const listItemStyle =
  'tap flex min-h-8 cursor-default items-center gap-2 rounded-small px-2 py-1 outline-none data-focused:bg-accent-wash data-disabled:text-ink-soft forced-colors:data-focused:outline-2 forced-colors:data-focused:outline-[Highlight]';
