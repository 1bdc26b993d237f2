'use client';

import { CircleAlert, X } from 'lucide-react';
import { useId } from 'react';
import { Button } from '@/app/_components/button';
import type { RoleSpan, SpanRole } from './reader-view';

interface RoleSpansFieldProps {
  role: SpanRole;
  label: string;
  spans: readonly RoleSpan[];
  text: string;
  hasSelection: boolean;
  /** This field waits for words to be selected in the text. */
  isWaiting: boolean;
  error?: string | undefined;
  onUse: () => void;
  /** Goes to the text; the words taken there come back here. */
  onSelectInText: () => void;
  onRemove: (span: RoleSpan) => void;
}

/** The words of the text that stand in one role, and the two ways to set them. */
export function RoleSpansField(props: RoleSpansFieldProps) {
  const { label, text, error } = props;
  const id = useId();
  const own = props.spans.filter((span) => span.role === props.role);
  return (
    <fieldset
      data-role-field={props.role}
      aria-describedby={error ? `${id}-error` : undefined}
      className="min-w-0"
    >
      <legend className="text-small font-semibold">{label}</legend>
      {own.length > 0 && (
        <ul className="mt-1 flex flex-col gap-1">
          {own.map((span) => {
            const words = text.slice(span.start, span.end);
            return (
              <li
                key={span.start}
                className="flex items-start justify-between gap-2 rounded-small bg-wash py-1 ps-2 pe-1"
              >
                <span className="min-w-0 font-serif">{words}</span>
                <button
                  type="button"
                  aria-label={`Remove “${words.slice(0, 40)}” from ${label.toLowerCase()}`}
                  className="tap grid shrink-0 place-items-center rounded-small text-ink-soft hover:bg-rule"
                  onClick={() => props.onRemove(span)}
                >
                  <X aria-hidden="true" className="size-3.5" />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <div className="mt-1 flex flex-wrap gap-1">
        <Button
          size="small"
          variant="plain"
          aria-label={`Use selection: ${label}`}
          isDisabled={!props.hasSelection}
          onPress={props.onUse}
        >
          Use selection
        </Button>
        <Button
          size="small"
          variant="plain"
          aria-label={`Select in the text: ${label}`}
          onPress={props.onSelectInText}
        >
          {props.isWaiting ? 'Select in the text now …' : 'Select in the text'}
        </Button>
      </div>
      {error && (
        <p id={`${id}-error`} className="flex items-start gap-1.5 text-small font-medium text-bad">
          <CircleAlert aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />
          {error}
        </p>
      )}
    </fieldset>
  );
}
