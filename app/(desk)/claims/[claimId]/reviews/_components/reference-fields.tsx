'use client';

import { TextArea, TextField } from '@/app/_components/text-field';
import type { DraftEvidence } from '@/lib/reviews/rating-draft';

type Reference = Extract<DraftEvidence, { reference: object }>['reference'];

export const emptyReference: Reference = {
  title: '',
  url: '',
  publisher: '',
  accessedOn: '',
  quotation: '',
  fileSha256: '',
};

/** A reference to something that is not kept here: what it is called, and how to find it again. */
export function ReferenceFields({
  reference,
  onChange,
}: {
  reference: Reference;
  onChange: (reference: Reference) => void;
}) {
  const field = (name: keyof Reference) => ({
    value: reference[name],
    onChange: (value: string) => onChange({ ...reference, [name]: value }),
  });
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <TextField label="Title" isRequired className="sm:col-span-2" {...field('title')} />
      <TextField label="Address" type="url" placeholder="https://" {...field('url')} />
      <TextField label="Publisher" {...field('publisher')} />
      <TextField label="Looked up on" placeholder="2026-03-05" {...field('accessedOn')} />
      <TextField label="SHA-256 of a file" {...field('fileSha256')} />
      <TextArea
        label="What it says"
        hint="The words that matter, as they stand there."
        rows={2}
        className="sm:col-span-2"
        {...field('quotation')}
      />
    </div>
  );
}
