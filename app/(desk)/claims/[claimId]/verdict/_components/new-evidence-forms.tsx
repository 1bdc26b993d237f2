'use client';

import { useState, useTransition } from 'react';
import { Button } from '@/app/_components/button';
import { FormSummary } from '@/app/_components/form-summary';
import { RadioGroup } from '@/app/_components/radio-group';
import { TextArea, TextField } from '@/app/_components/text-field';
import { type Failure, refuse } from '@/lib/result';
import { stanceSchema } from '@/lib/reviews/review';
import { type EvidenceInput, evidenceReferenceSchema } from '@/lib/reviews/schema';
import { findWordsAction } from '../actions';

const stances = [
  { id: 'supports', label: 'For the claim' },
  { id: 'refutes', label: 'Against the claim' },
  { id: 'context', label: 'Context' },
];

const noStance = 'Say what it does to the claim.';

function StanceField({ error }: { error: string | undefined }) {
  return (
    <RadioGroup
      name="stance"
      label="What it does"
      choices={stances}
      orientation="horizontal"
      error={error}
    />
  );
}

/** A page, a book, a file: what it is and the words in it that matter. */
export function NewReferenceForm({ onAdd }: { onAdd: (evidence: EvidenceInput) => void }) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const fields = failure?.fields ?? {};
  function send(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    // The dialog stands in the page of the editor's own form, which is not to be sent with it.
    event.stopPropagation();
    const form = new FormData(event.currentTarget);
    const stance = stanceSchema.safeParse(form.get('stance'));
    const reference = evidenceReferenceSchema.safeParse(Object.fromEntries(form));
    if (stance.success && reference.success)
      return onAdd({ stance: stance.data, reference: reference.data });
    const wrong: Record<string, string> = stance.success ? {} : { stance: noStance };
    for (const { path, message } of reference.error?.issues ?? [])
      wrong[String(path[0])] ??= message;
    setFailure(refuse('invalid_input', 'Something does not fit yet.', { fields: wrong }).failure);
  }
  return (
    <form onSubmit={send} noValidate className="flex flex-col gap-4">
      <FormSummary failure={failure} />
      <StanceField error={fields.stance} />
      <TextField name="title" label="Title" isRequired error={fields.title} />
      <TextField name="url" label="Address" type="url" error={fields.url} />
      <TextField name="publisher" label="Publisher" error={fields.publisher} />
      <TextField
        name="accessedOn"
        label="Read on"
        hint="2019-04-30, 2019-04 or 2019"
        error={fields.accessedOn}
      />
      <TextArea name="quotation" label="Words that matter" rows={3} error={fields.quotation} />
      <TextField
        name="fileSha256"
        label="SHA-256 of a file you keep"
        hint="64 hex digits, if you keep a copy."
        error={fields.fileSha256}
      />
      <Button type="submit" variant="primary" className="self-end">
        Add it
      </Button>
    </form>
  );
}

/** Words of the capture that the claim is of, found where they stand. */
export function SourceWordsForm({
  claimId,
  onAdd,
}: {
  claimId: number;
  onAdd: (evidence: EvidenceInput) => void;
}) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, start] = useTransition();
  function send(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    event.stopPropagation();
    const form = new FormData(event.currentTarget);
    const stance = stanceSchema.safeParse(form.get('stance'));
    if (!stance.success) {
      setFailure(refuse('invalid_input', noStance, { fields: { stance: noStance } }).failure);
      return;
    }
    start(async () => {
      const found = await findWordsAction({ claimId, words: form.get('words') });
      if (found.ok) onAdd({ stance: stance.data, span: found.value });
      else setFailure(found.failure);
    });
  }
  return (
    <form onSubmit={send} noValidate className="flex flex-col gap-4">
      <FormSummary failure={failure} />
      <StanceField error={failure?.fields?.stance} />
      <TextArea
        name="words"
        label="The words, as the source has them"
        hint="Copy them from the reader, letter by letter."
        rows={4}
        serif
        isRequired
        error={failure?.fields?.words}
      />
      <Button type="submit" variant="primary" isPending={isBusy} className="self-end">
        Find and add them
      </Button>
    </form>
  );
}
