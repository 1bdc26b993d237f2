'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Button } from '@/app/_components/button';
import { FormSummary } from '@/app/_components/form-summary';
import { Select } from '@/app/_components/select';
import { TextArea } from '@/app/_components/text-field';
import type { Failure } from '@/lib/result';
import { type SideField, SideFields } from '../../_components/side-fields';
import { openDisputeAction } from '../../actions';

/** Puts the question, names the sides, and lets the claims that were brought along take one. */
export function NewDisputeForm({
  claims,
}: {
  claims: readonly { id: number; statement: string }[];
}) {
  const router = useRouter();
  const [sides, setSides] = useState<SideField[]>([
    { key: 1, ordinal: null, label: 'Yes' },
    { key: 2, ordinal: null, label: 'No' },
  ]);
  const [chosen, setChosen] = useState<Record<number, number>>(() =>
    Object.fromEntries(claims.map(({ id }, index) => [id, 1 + (index % 2)])),
  );
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, start] = useTransition();
  const sideOf = (id: number) => Math.min(chosen[id] ?? 1, sides.length);

  function save(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const input = {
      question: new FormData(event.currentTarget).get('question'),
      sides: sides.map(({ label }) => ({ label })),
      claims: claims.map(({ id }) => ({ claimId: id, side: sideOf(id) })),
    };
    start(async () => {
      const result = await openDisputeAction(input);
      if (result.ok) router.push(`/disputes/${result.value.disputeId}`);
      else setFailure(result.failure);
    });
  }

  return (
    <form onSubmit={save} noValidate className="flex flex-col gap-5">
      <FormSummary failure={failure} />
      <TextArea
        name="question"
        label="Question"
        hint="One that the sides answer differently: “Did anybody open the gates of the dam?”"
        rows={2}
        serif
        isRequired
        error={failure?.fields?.question}
      />
      <SideFields sides={sides} onChange={setSides} />
      {claims.length > 0 && (
        <fieldset className="flex flex-col gap-3">
          <legend className="mb-1 text-small font-semibold">Claims</legend>
          {claims.map(({ id, statement }) => (
            <Select
              key={id}
              label={statement}
              choices={sides.map(({ label }, index) => ({
                id: String(index + 1),
                label: label || `Side ${index + 1}`,
              }))}
              value={String(sideOf(id))}
              onChange={(side) => setChosen({ ...chosen, [id]: Number(side) })}
            />
          ))}
        </fieldset>
      )}
      {claims.length === 0 && (
        <p className="text-small text-ink-soft">
          Claims take their sides once the dispute is open.
        </p>
      )}
      <div>
        <Button type="submit" variant="primary" isPending={isBusy}>
          Open the dispute
        </Button>
      </div>
    </form>
  );
}
