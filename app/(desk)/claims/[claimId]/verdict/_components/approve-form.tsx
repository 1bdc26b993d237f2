'use client';

import { useState, useTransition } from 'react';
import { Button } from '@/app/_components/button';
import { FormSummary } from '@/app/_components/form-summary';
import { PasswordField } from '@/app/(auth)/_components/password-field';
import type { Failure } from '@/lib/result';
import { approveVerdictAction } from '../actions';
import type { ShownVerdict } from './verdict-actions';

/** Approves with the password given again; it counts for the version shown and no other. */
export function ApproveForm({
  verdict,
  quorum,
  onDone,
  onCancel,
}: {
  verdict: ShownVerdict;
  quorum: { needed: number; given: number };
  onDone: () => void;
  onCancel: () => void;
}) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, start] = useTransition();
  function send(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const currentPassword = String(new FormData(event.currentTarget).get('currentPassword') ?? '');
    start(async () => {
      const result = await approveVerdictAction({ ...verdict, currentPassword });
      if (result.ok) onDone();
      else setFailure(result.failure);
    });
  }
  const left = quorum.needed - quorum.given - 1;
  return (
    <form onSubmit={send} noValidate className="flex flex-col gap-4">
      <FormSummary failure={failure} />
      <p>
        You vouch for this version with your name. It counts for these words only: whoever changes
        one needs a new approval.{' '}
        {left > 0 && `After yours it takes ${left} more before it can be published.`}
      </p>
      <PasswordField
        label="Your password"
        name="currentPassword"
        autoComplete="current-password"
        hint="Once more, so that nobody approves from an open screen."
        error={failure?.fields?.currentPassword}
        isRequired
      />
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={onCancel}>Cancel</Button>
        <Button type="submit" variant="primary" isPending={isBusy}>
          Approve version {verdict.number}
        </Button>
      </div>
    </form>
  );
}
