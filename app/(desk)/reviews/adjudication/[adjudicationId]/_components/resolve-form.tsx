'use client';

import { useState, useTransition } from 'react';
import { Button } from '@/app/_components/button';
import { FormSummary } from '@/app/_components/form-summary';
import { Select } from '@/app/_components/select';
import { TextArea } from '@/app/_components/text-field';
import type { Failure } from '@/lib/result';
import { resolveAdjudicationAction } from '../../actions';

interface ResolveFormProps {
  adjudicationId: number;
  version: number;
  values: readonly { id: string; label: string; hint: string }[];
}

/** What the discussion comes to, and why: those who gave another value will read it. */
export function ResolveForm({ adjudicationId, version, values }: ResolveFormProps) {
  const [value, setValue] = useState<string | null>(null);
  const [resolution, setResolution] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, start] = useTransition();
  function send(event: React.FormEvent) {
    event.preventDefault();
    start(async () => {
      const input = { adjudicationId, version, value: value ?? '', resolution };
      const result = await resolveAdjudicationAction(input);
      setFailure(result.ok ? null : result.failure);
    });
  }
  return (
    <form onSubmit={send} noValidate className="flex max-w-2xl flex-col gap-4">
      <FormSummary failure={failure} />
      <Select
        label="Value"
        choices={values}
        value={value}
        onChange={setValue}
        isRequired
        error={failure?.fields?.value}
        className="max-w-60"
      />
      <TextArea
        label="Why"
        hint="Those who gave another value are shown this. It is for good: a change of mind is another round."
        value={resolution}
        onChange={setResolution}
        rows={5}
        isRequired
        error={failure?.fields?.resolution}
      />
      <Button type="submit" variant="primary" isPending={isBusy} className="self-start">
        Resolve the discussion
      </Button>
    </form>
  );
}
