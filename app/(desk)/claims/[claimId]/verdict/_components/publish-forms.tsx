'use client';

import { useState, useTransition } from 'react';
import { Button } from '@/app/_components/button';
import { FormSummary } from '@/app/_components/form-summary';
import { TextArea } from '@/app/_components/text-field';
import type { Failure } from '@/lib/result';
import { publishVerdictAction, withdrawVerdictAction } from '../actions';
import type { ShownVerdict } from './verdict-actions';

interface FormProps {
  verdict: ShownVerdict;
  onDone: (said: string) => void;
  onCancel: () => void;
}

/** Publishes what is approved; a correction with the notice that its readers get. */
export function PublishForm({ verdict, onDone, onCancel }: FormProps) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, start] = useTransition();
  function send(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const notice = new FormData(event.currentTarget).get('notice');
    start(async () => {
      const result = await publishVerdictAction({ ...verdict, notice });
      if (!result.ok) return setFailure(result.failure);
      const { repeating, status } = result.value;
      const reopened = repeating.filter(({ isReopened }) => isReopened).length;
      const said = status === 'corrected' ? 'The correction is public.' : 'The verdict is public.';
      onDone(
        repeating.length === 0
          ? said
          : `${said} ${repeating.length} ${repeating.length === 1 ? 'claim repeats' : 'claims repeat'} this one; ${reopened} reopened for review.`,
      );
    });
  }
  return (
    <form onSubmit={send} noValidate className="flex flex-col gap-4">
      <FormSummary failure={failure} />
      {verdict.isPublic ? (
        <>
          <p>
            The page keeps its address and shows your notice. The earlier version can still be read.
            Claims that repeat this one are opened for review.
          </p>
          <TextArea
            name="notice"
            label="Notice to the readers"
            hint="What was wrong, and what is right."
            rows={4}
            isRequired
            autoFocus
            error={failure?.fields?.notice}
          />
        </>
      ) : (
        <p>
          Anybody can read it from then on, without signing in. What was published can be corrected
          or withdrawn, but never made unsaid.
        </p>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={onCancel}>Cancel</Button>
        <Button type="submit" variant="primary" isPending={isBusy}>
          {verdict.isPublic ? 'Publish the correction' : 'Publish'}
        </Button>
      </div>
    </form>
  );
}

/** Withdraws what is public, with the notice that stands in its place. */
export function WithdrawForm({ verdict, onDone, onCancel }: FormProps) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, start] = useTransition();
  function send(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const notice = new FormData(event.currentTarget).get('notice');
    start(async () => {
      const result = await withdrawVerdictAction({ ...verdict, notice });
      if (result.ok) onDone('The verdict is withdrawn.');
      else setFailure(result.failure);
    });
  }
  return (
    <form onSubmit={send} noValidate className="flex flex-col gap-4">
      <FormSummary failure={failure} />
      <p>Its page stays at its address and shows your notice instead of the verdict.</p>
      <TextArea
        name="notice"
        label="Notice to the readers"
        hint="Why it does not hold."
        rows={4}
        isRequired
        autoFocus
        error={failure?.fields?.notice}
      />
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={onCancel}>Cancel</Button>
        <Button type="submit" variant="danger" isPending={isBusy}>
          Withdraw the verdict
        </Button>
      </div>
    </form>
  );
}
