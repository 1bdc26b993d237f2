'use client';

import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components';

export interface ProgressBarProps {
  label: string;
  /** 0…100, or null while the end is not known. */
  value: number | null;
  /** What is being done now: “Looking for claims, 12,000 of 80,000 words”. */
  step?: string;
}

export function ProgressBar({ label, value, step }: ProgressBarProps) {
  return (
    <AriaProgressBar
      value={value ?? 0}
      isIndeterminate={value === null}
      className="flex flex-col gap-1"
    >
      {({ percentage }) => (
        <>
          <span className="flex justify-between gap-4 text-small">
            <Label className="font-semibold">{label}</Label>
            {value !== null && <span className="text-ink-soft">{Math.round(value)} %</span>}
          </span>
          <span className="block h-2 overflow-hidden rounded-round border border-edge bg-wash">
            <span
              className={`block h-full bg-accent forced-colors:bg-[Highlight] ${value === null ? 'w-1/3 animate-[breathe_1.4s_ease-in-out_infinite]' : ''}`}
              style={value === null ? undefined : { inlineSize: `${percentage}%` }}
            />
          </span>
          {step && <span className="text-small text-ink-soft">{step}</span>}
        </>
      )}
    </AriaProgressBar>
  );
}
