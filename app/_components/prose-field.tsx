'use client';

import { useState } from 'react';
import { Button } from './button';
import { Prose } from './prose';
import { TextArea } from './text-field';

export interface ProseFieldProps {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  rows?: number;
}

/** A field for Markdown, with a look at what it will be. */
export function ProseField({ label, hint, value, onChange, error, rows = 7 }: ProseFieldProps) {
  const [isPreview, setPreview] = useState(false);
  return (
    <div className="flex flex-col gap-1.5">
      <TextArea
        label={label}
        hint={hint}
        rows={rows}
        value={value}
        onChange={onChange}
        error={error}
      />
      <Button
        size="small"
        variant="plain"
        className="self-start"
        aria-expanded={isPreview}
        onPress={() => setPreview(!isPreview)}
      >
        {isPreview ? 'Hide the preview' : 'Preview'}
      </Button>
      {isPreview && (
        <section
          aria-label={`Preview: ${label}`}
          className="rounded-box border border-rule bg-sheet px-3 py-2 text-body"
        >
          {value.trim() ? <Prose markdown={value} /> : <p className="text-ink-soft">Empty.</p>}
        </section>
      )}
    </div>
  );
}
