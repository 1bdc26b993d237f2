'use client';

import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';

/** A short explanation of the one focusable control inside; never the only place of a fact. */
export function Tooltip({ text, children }: { text: React.ReactNode; children: React.ReactNode }) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      {children}
      <AriaTooltip
        offset={6}
        className="max-w-72 rounded-small bg-ink px-2 py-1 text-small text-paper shadow-float"
      >
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
