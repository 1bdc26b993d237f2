'use client';

import { useState, useTransition } from 'react';
import { Button } from '@/app/_components/button';
import { Dialog } from '@/app/_components/dialog';
import { FormSummary } from '@/app/_components/form-summary';
import { TextField } from '@/app/_components/text-field';
import type { Failure } from '@/lib/result';
import { retractAffiliationAction } from '../../actions';
import { AffiliationForm, type EditableAffiliation } from './affiliation-form';

/** What can be done to a registered affiliation: correct it, or take it back with a reason. */
export function AffiliationDeeds({
  speakerId,
  affiliation,
}: {
  speakerId: number;
  affiliation: EditableAffiliation;
}) {
  const [open, setOpen] = useState<'correct' | 'retract' | null>(null);
  const close = () => setOpen(null);
  return (
    <span className="no-print inline-flex gap-1">
      <Button
        size="small"
        variant="plain"
        onPress={() => setOpen('correct')}
        aria-label={`Correct ${affiliation.role}`}
      >
        Correct
      </Button>
      <Button
        size="small"
        variant="plain"
        onPress={() => setOpen('retract')}
        aria-label={`Take back ${affiliation.role}`}
      >
        Take back
      </Button>
      <Dialog
        title="Correct the affiliation"
        isOpen={open === 'correct'}
        onOpenChange={close}
        width="wide"
      >
        <AffiliationForm speakerId={speakerId} affiliation={affiliation} onSaved={close} />
      </Dialog>
      <Dialog title="Take the affiliation back" isOpen={open === 'retract'} onOpenChange={close}>
        <RetractForm affiliationId={affiliation.id} onDone={close} />
      </Dialog>
    </span>
  );
}

function RetractForm({ affiliationId, onDone }: { affiliationId: number; onDone: () => void }) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, start] = useTransition();
  function send(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = new FormData(event.currentTarget).get('reason');
    start(async () => {
      const result = await retractAffiliationAction({ affiliationId, reason });
      if (result.ok) onDone();
      else setFailure(result.failure);
    });
  }
  return (
    <form onSubmit={send} noValidate className="flex flex-col gap-4">
      <FormSummary failure={failure} />
      <TextField
        name="reason"
        label="Why"
        hint="Claims that name it keep naming it."
        isRequired
        autoFocus
        error={failure?.fields?.reason}
      />
      <div className="flex justify-end gap-2">
        <Button onPress={onDone}>Cancel</Button>
        <Button type="submit" variant="danger" isPending={isBusy}>
          Take it back
        </Button>
      </div>
    </form>
  );
}
