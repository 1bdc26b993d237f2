'use client';

import { Check, CircleSlash, Undo2 } from 'lucide-react';
import { useState, useTransition } from 'react';
import { Button } from '@/app/_components/button';
import { Dialog } from '@/app/_components/dialog';
import { FormSummary } from '@/app/_components/form-summary';
import { useShortcut, useShortcutKey } from '@/app/_components/shortcuts/shortcut-store';
import { TextArea } from '@/app/_components/text-field';
import type { Failure } from '@/lib/result';
import { acceptClaimAction, dismissClaimAction, takeBackAction } from '../actions';

export interface DecisionBarProps {
  claimId: number;
  version: number;
  /** What may be done now, and by this member. */
  can: { accept: boolean; dismiss: boolean; takeBack: boolean };
}

/** Accept, dismiss, take back: by button, or by the same keys as in the reader. */
export function DecisionBar({ claimId, version, can }: DecisionBarProps) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isDismissing, setDismissing] = useState(false);
  const [isBusy, start] = useTransition();
  const keys = {
    accept: useShortcutKey('claim.accept').aria,
    dismiss: useShortcutKey('claim.dismiss').aria,
    takeBack: useShortcutKey('claim.takeBack').aria,
  };

  const decide = (action: typeof acceptClaimAction) =>
    start(async () => {
      const result = await action({ claimId, version });
      setFailure(result.ok ? null : result.failure);
    });
  const accept = () => decide(acceptClaimAction);
  const takeBack = () => decide(takeBackAction);
  useShortcut('claim.accept', accept, can.accept);
  useShortcut('claim.dismiss', () => setDismissing(true), can.dismiss);
  useShortcut('claim.takeBack', takeBack, can.takeBack);

  if (!can.accept && !can.dismiss && !can.takeBack) return null;
  return (
    <div className="no-print mb-4 flex flex-col gap-2">
      <FormSummary failure={failure} />
      <div className="flex flex-wrap gap-2">
        {can.accept && (
          <Button variant="primary" isPending={isBusy} onPress={accept} keyShortcuts={keys.accept}>
            <Check aria-hidden="true" className="size-4" /> Accept
          </Button>
        )}
        {can.dismiss && (
          <Button onPress={() => setDismissing(true)} keyShortcuts={keys.dismiss}>
            <CircleSlash aria-hidden="true" className="size-4" /> Dismiss
          </Button>
        )}
        {can.takeBack && (
          <Button isPending={isBusy} onPress={takeBack} keyShortcuts={keys.takeBack}>
            <Undo2 aria-hidden="true" className="size-4" /> Take the decision back
          </Button>
        )}
      </div>
      <Dialog title="Dismiss this claim" isOpen={isDismissing} onOpenChange={setDismissing}>
        <DismissForm claimId={claimId} version={version} onDone={() => setDismissing(false)} />
      </Dialog>
    </div>
  );
}

function DismissForm({
  claimId,
  version,
  onDone,
}: {
  claimId: number;
  version: number;
  onDone: () => void;
}) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, start] = useTransition();
  function send(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get('reason') ?? '');
    start(async () => {
      const result = await dismissClaimAction({ claimId, version, reason });
      if (result.ok) onDone();
      else setFailure(result.failure);
    });
  }
  return (
    <form onSubmit={send} noValidate className="flex flex-col gap-4">
      <FormSummary failure={failure} />
      <TextArea
        name="reason"
        label="Why"
        hint="It stays in the history. The claim can be taken back."
        rows={3}
        autoFocus
        isRequired
        error={failure?.fields?.reason}
      />
      <div className="flex justify-end gap-2">
        <Button onPress={onDone}>Cancel</Button>
        <Button type="submit" variant="danger" isPending={isBusy}>
          Dismiss the claim
        </Button>
      </div>
    </form>
  );
}
