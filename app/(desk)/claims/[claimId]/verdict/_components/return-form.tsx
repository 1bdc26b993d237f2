'use client';

import { useState, useTransition } from 'react';
import { Button } from '@/app/_components/button';
import { Checkbox } from '@/app/_components/checkbox';
import { FormSummary } from '@/app/_components/form-summary';
import { TextArea, TextField } from '@/app/_components/text-field';
import type { Failure } from '@/lib/result';
import { withDirectionShown } from '@/lib/text/prose';
import type { Passage } from '@/lib/verdicts/passages';
import { returnVerdictAction } from '../actions';
import type { ShownVerdict } from './verdict-actions';

const keyOf = ({ field, start }: Passage) => `${field} ${start}`;

/** Returns the verdict with a reason, pinned to the sentences that the editor picks. */
export function ReturnForm({
  verdict,
  passages,
  onDone,
  onCancel,
}: {
  verdict: ShownVerdict;
  passages: readonly Passage[];
  onDone: () => void;
  onCancel: () => void;
}) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [picked, setPicked] = useState<ReadonlyMap<string, string>>(new Map());
  const [isBusy, start] = useTransition();
  const pick = (key: string, comment: string | null) => {
    const next = new Map(picked);
    if (comment === null) next.delete(key);
    else next.set(key, comment);
    setPicked(next);
  };
  function send(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get('reason') ?? '');
    const pinned = passages.flatMap((passage) => {
      const comment = picked.get(keyOf(passage));
      return comment === undefined ? [] : [{ ...passage, comment }];
    });
    start(async () => {
      const result = await returnVerdictAction({ ...verdict, reason, passages: pinned });
      if (result.ok) onDone();
      else setFailure(result.failure);
    });
  }
  return (
    <form onSubmit={send} noValidate className="flex flex-col gap-4">
      <FormSummary failure={failure} />
      <TextArea
        name="reason"
        label="What has to change"
        rows={3}
        isRequired
        autoFocus
        error={failure?.fields?.reason}
      />
      <fieldset>
        <legend className="text-small font-semibold">Which sentences it is about</legend>
        <ul className="mt-1 flex max-h-[45vh] flex-col gap-2 overflow-auto rounded-small border border-rule p-3">
          {passages.map((passage) => {
            const key = keyOf(passage);
            const comment = picked.get(key);
            return (
              <li key={key}>
                <Checkbox
                  label={<span className="font-serif">{withDirectionShown(passage.exact)}</span>}
                  isSelected={comment !== undefined}
                  onChange={(isPicked) => pick(key, isPicked ? '' : null)}
                />
                {comment !== undefined && (
                  <TextField
                    className="ms-7 mt-1"
                    label="What about it"
                    value={comment}
                    onChange={(text) => pick(key, text)}
                  />
                )}
              </li>
            );
          })}
        </ul>
      </fieldset>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={onCancel}>Cancel</Button>
        <Button type="submit" variant="primary" isPending={isBusy}>
          Return to the author
        </Button>
      </div>
    </form>
  );
}
