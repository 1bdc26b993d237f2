'use client';

import { useState, useTransition } from 'react';
import { Button } from '@/app/_components/button';
import { Dialog } from '@/app/_components/dialog';
import { RadioGroup } from '@/app/_components/radio-group';
import { TextField } from '@/app/_components/text-field';

const reasons = [
  'No claim: nobody says anything here',
  'The wrong words are marked',
  'The same as another claim',
  'Nothing that could be checked',
];

interface DismissDialogProps {
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
  /** True when it was done. */
  onDismiss: (reason: string) => Promise<boolean>;
}

/** Asks why a claim is dismissed: one of the usual reasons, or another in one's own words. */
export function DismissDialog({ isOpen, onOpenChange, onDismiss }: DismissDialogProps) {
  return (
    <Dialog title="Dismiss this claim" isOpen={isOpen} onOpenChange={onOpenChange}>
      <DismissForm onCancel={() => onOpenChange(false)} onDismiss={onDismiss} />
    </Dialog>
  );
}

function DismissForm(props: { onCancel: () => void; onDismiss: DismissDialogProps['onDismiss'] }) {
  const [chosen, setChosen] = useState(reasons[0]!);
  const [other, setOther] = useState('');
  const [error, setError] = useState<string>();
  const [isPending, start] = useTransition();
  const isOther = chosen === 'other';
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const reason = (isOther ? other : chosen).trim();
        if (reason === '') return setError('Say why, in a few words.');
        start(async () => {
          if (await props.onDismiss(reason)) props.onCancel();
        });
      }}
    >
      <RadioGroup
        label="Why?"
        autoFocus
        value={chosen}
        onChange={setChosen}
        choices={[
          ...reasons.map((reason) => ({ id: reason, label: reason })),
          { id: 'other', label: 'Another reason' },
        ]}
      />
      {isOther && (
        <TextField
          label="The reason"
          value={other}
          onChange={setOther}
          error={error}
          autoFocus
          maxLength={300}
        />
      )}
      <div className="flex justify-end gap-2">
        <Button onPress={props.onCancel}>Cancel</Button>
        <Button type="submit" variant="primary" isPending={isPending}>
          Dismiss
        </Button>
      </div>
    </form>
  );
}
