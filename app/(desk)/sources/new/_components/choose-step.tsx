'use client';

import { useId, useState } from 'react';
import { Button } from '@/app/_components/button';
import { RadioGroup } from '@/app/_components/radio-group';
import { TextArea } from '@/app/_components/text-field';
import type { GivenText } from './import-form';

const maxFileBytes = 5 * 1024 * 1024;

export function ChooseStep({
  given,
  isBusy,
  onRead,
}: {
  given: GivenText | null;
  isBusy: boolean;
  onRead: (given: GivenText) => void;
}) {
  const [way, setWay] = useState<GivenText['way']>(given?.way ?? 'file');
  const [text, setText] = useState(given?.way === 'paste' ? given.text : '');
  const [file, setFile] = useState<File | null>(given?.way === 'file' ? given.file : null);
  const [error, setError] = useState<string | null>(null);

  function submit(event: React.FormEvent) {
    event.preventDefault();
    if (way === 'paste') {
      if (text.trim() === '') setError('Paste the text first.');
      else onRead({ way, text });
    } else if (!file) setError('Choose a file first.');
    else if (file.size > maxFileBytes) {
      setError('This file is larger than 5 MB. Split it, or import the part you need.');
    } else onRead({ way, file });
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-5" noValidate>
      <RadioGroup
        label="Where is the text?"
        orientation="horizontal"
        value={way}
        onChange={(value) => {
          setWay(value as GivenText['way']);
          setError(null);
        }}
        choices={[
          { id: 'file', label: 'In a file' },
          { id: 'paste', label: 'I paste it' },
        ]}
      />
      {way === 'file' ? (
        <FileField error={error} chosen={file} onChoose={setFile} />
      ) : (
        <TextArea
          label="Text"
          hint="Up to 500,000 words. It is kept as it is: nothing is corrected."
          rows={14}
          serif
          value={text}
          onChange={setText}
          error={error ?? undefined}
        />
      )}
      <div>
        <Button type="submit" variant="primary" isPending={isBusy}>
          Read it
        </Button>
      </div>
    </form>
  );
}

function FileField({
  error,
  chosen,
  onChoose,
}: {
  error: string | null;
  chosen: File | null;
  onChoose: (file: File | null) => void;
}) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-small font-semibold">
        File
      </label>
      <p id={`${id}-hint`} className="text-small text-ink-soft">
        .txt, .md or .html, up to 5 MB.
      </p>
      <input
        id={id}
        type="file"
        accept=".txt,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html"
        aria-describedby={`${id}-hint ${id}-error`}
        aria-invalid={error !== null}
        onChange={(event) => onChoose(event.target.files?.[0] ?? null)}
        className="rounded-box border border-dashed border-edge bg-sheet p-4 text-body file:me-3 file:rounded-small file:border file:border-solid file:border-edge file:bg-wash file:px-3 file:py-1.5 file:font-medium"
      />
      {chosen && (
        <p className="text-small text-ink-soft">
          Chosen: {chosen.name}, {Math.ceil(chosen.size / 1024).toLocaleString('en-GB')} kB
        </p>
      )}
      <p id={`${id}-error`} role="alert" className="text-small text-bad empty:hidden">
        {error}
      </p>
    </div>
  );
}
