'use client';

import { Select } from '@/app/_components/select';
import { TextField } from '@/app/_components/text-field';
import type { SourceDescription } from '@/lib/sources/source';

const kinds = [
  { id: 'article', label: 'Article' },
  { id: 'page', label: 'Page' },
  { id: 'transcript', label: 'Transcript' },
  { id: 'post', label: 'Post' },
];

/** What is known of a source, to be filled in or corrected; empty where nobody knows. */
export function DescriptionFields({
  description,
  errors,
}: {
  description: SourceDescription;
  errors: Record<string, string>;
}) {
  const field = (name: keyof SourceDescription) => ({
    name,
    defaultValue: description[name] ?? '',
    error: errors[name],
  });
  return (
    <fieldset className="grid gap-4 sm:grid-cols-2">
      <legend className="mb-3 font-serif text-title font-semibold">About the source</legend>
      <TextField {...field('title')} label="Title" isRequired className="sm:col-span-2" />
      <TextField {...field('publisher')} label="Publisher" />
      <TextField {...field('author')} label="Author" />
      <TextField
        {...field('publishedOn')}
        label="Published"
        hint="2026, 2026-11 or 2026-11-22"
        autoComplete="off"
      />
      <TextField {...field('language')} label="Language" hint="Such as en, es or pt-BR" />
      <TextField {...field('url')} label="Address" type="url" />
      <Select
        name="kind"
        label="Kind"
        choices={kinds}
        defaultValue={description.kind}
        error={errors.kind}
      />
    </fieldset>
  );
}
