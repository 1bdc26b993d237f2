'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { FormSummary } from '@/app/_components/form-summary';
import { ProgressBar } from '@/app/_components/progress-bar';
import type { Failure } from '@/lib/result';
import { importSourceAction, previewSourceAction } from '../actions';
import type { SourcePreview } from '../source-preview';
import { ChooseStep } from './choose-step';
import { DescribeStep } from './describe-step';
import { ImportSteps } from './import-steps';

/** What the person gave, before anything is stored: it stays in the browser between the steps. */
export type GivenText = { way: 'paste'; text: string } | { way: 'file'; file: File };

/** Choose, check, import. Nothing is stored before the last step. */
export function ImportForm({ sourceId }: { sourceId: number | null }) {
  const router = useRouter();
  const [given, setGiven] = useState<GivenText | null>(null);
  const [preview, setPreview] = useState<SourcePreview | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, startWork] = useTransition();

  function read(next: GivenText) {
    setGiven(next);
    startWork(async () => {
      const result = await previewSourceAction(formOf(next));
      setFailure(result.ok ? null : result.failure);
      setPreview(result.ok ? result.value : null);
    });
  }

  function store(form: FormData) {
    if (!given) return;
    addGiven(form, given);
    if (sourceId !== null) form.set('sourceId', String(sourceId));
    startWork(async () => {
      const result = await importSourceAction(form);
      if (!result.ok) {
        setFailure(result.failure);
        return;
      }
      const { sourceId, captured } = result.value;
      const page = `/sources/${sourceId}`;
      router.push(captured ? `${page}/compare?from=${captured - 1}&to=${captured}` : page);
    });
  }

  return (
    <div className="flex flex-col gap-6">
      <ImportSteps current={preview ? 'check' : 'choose'} />
      <FormSummary failure={failure} />
      {preview ? (
        <DescribeStep
          preview={preview}
          isNewCapture={sourceId !== null}
          isBusy={isBusy}
          fieldErrors={failure?.fields ?? {}}
          onBack={() => {
            setPreview(null);
            setFailure(null);
          }}
          onImport={store}
        />
      ) : (
        <ChooseStep given={given} isBusy={isBusy} onRead={read} />
      )}
      {isBusy && (
        <ProgressBar
          label={preview ? 'Importing' : 'Reading'}
          value={null}
          step={
            preview
              ? 'The text is being frozen; the claims follow on the next page.'
              : 'The text is being taken out of what you gave.'
          }
        />
      )}
    </div>
  );
}

function formOf(given: GivenText): FormData {
  const form = new FormData();
  addGiven(form, given);
  return form;
}

function addGiven(form: FormData, given: GivenText): void {
  if (given.way === 'file') form.set('file', given.file);
  else form.set('text', given.text);
}
