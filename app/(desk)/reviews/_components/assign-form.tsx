'use client';

import { useState, useTransition } from 'react';
import { CheckboxGroup, Label } from 'react-aria-components';
import { toast } from 'sonner';
import { Button } from '@/app/_components/button';
import { Checkbox } from '@/app/_components/checkbox';
import { FormSummary } from '@/app/_components/form-summary';
import { TextArea, TextField } from '@/app/_components/text-field';
import type { Failure } from '@/lib/result';
import type { Assignee } from '@/lib/reviews/asked-members';
import { assignClaimsAction } from '../actions';

export interface AssignFormProps {
  claimIds: readonly number[];
  assignees: readonly Assignee[];
  /** The claims have been rated before: ask at once why they are to be rated again. */
  isAgain?: boolean;
  onDone: () => void;
  onCancel: () => void;
}

/** Who is to rate, by when, and whether they are to see who said it. */
export function AssignForm({ claimIds, assignees, isAgain, onDone, onCancel }: AssignFormProps) {
  const [memberIds, setMemberIds] = useState<string[]>([]);
  const [hidesSpeaker, setHidesSpeaker] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, start] = useTransition();
  const asksWhy = isAgain || failure?.fields?.reason !== undefined;

  function send(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    start(async () => {
      const result = await assignClaimsAction({
        claimIds: [...claimIds],
        memberIds: memberIds.map(Number),
        dueOn: String(form.get('dueOn') ?? '') || null,
        hidesSpeaker,
        reason: String(form.get('reason') ?? ''),
      });
      if (!result.ok) return setFailure(result.failure);
      toast.success(assignedWords(result.value));
      onDone();
    });
  }
  return (
    <form onSubmit={send} noValidate className="flex flex-col gap-4">
      <FormSummary failure={failure} />
      <CheckboxGroup value={memberIds} onChange={setMemberIds} className="flex flex-col gap-2">
        <Label className="text-small font-semibold text-ink">Who is to rate</Label>
        <div className="flex max-h-56 flex-col gap-2 overflow-y-auto py-1 ps-1">
          {assignees.map(({ id, name, role, waiting }) => (
            <Checkbox
              key={id}
              value={String(id)}
              label={name}
              hint={`${role} · ${waiting === 0 ? 'nothing waits' : `${waiting} waiting`}`}
            />
          ))}
        </div>
      </CheckboxGroup>
      <TextField
        name="dueOn"
        type="date"
        label="Due"
        hint="Leave it empty when it has time."
        error={failure?.fields?.dueOn}
      />
      <Checkbox
        label="Hide who said it"
        hint="They rate without speaker and affiliation, to see whether the name moves the rating."
        isSelected={hidesSpeaker}
        onChange={setHidesSpeaker}
      />
      {asksWhy && (
        <TextArea
          name="reason"
          label="Why it is to be rated again"
          rows={2}
          isRequired
          error={failure?.fields?.reason}
        />
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={onCancel}>Cancel</Button>
        <Button type="submit" variant="primary" isPending={isBusy}>
          Assign
        </Button>
      </div>
    </form>
  );
}

function assignedWords({ assigned, alreadyAsked }: { assigned: number; alreadyAsked: number }) {
  const made = assigned === 1 ? 'Assigned.' : `${assigned} assignments made.`;
  return alreadyAsked === 0 ? made : `${made} ${alreadyAsked} had been asked already.`;
}
