'use client';

import { useState, useTransition } from 'react';
import { toast } from 'sonner';
import { Button } from '@/app/_components/button';
import { ConfirmDialog } from '@/app/_components/confirm-dialog';
import { FormSummary } from '@/app/_components/form-summary';
import { TextField } from '@/app/_components/text-field';
import { Timestamp } from '@/app/_components/timestamp';
import type { Witness } from '@/lib/audit/witnesses';
import type { Failure } from '@/lib/result';
import { addWitnessAction, retireWitnessAction } from '../actions';

/** Who witnesses the log, and a field for one more. */
export function WitnessesForm({ witnesses }: { witnesses: readonly Witness[] }) {
  const [key, setKey] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, start] = useTransition();
  const add = () =>
    start(async () => {
      const result = await addWitnessAction({ verifierKey: key });
      setFailure(result.ok ? null : result.failure);
      if (!result.ok) return;
      setKey('');
      toast.success(`${result.value.name} is a witness of the log now.`);
    });
  return (
    <>
      {witnesses.length > 0 && (
        <ul className="mb-4 divide-y divide-rule border-y border-rule">
          {witnesses.map((witness) => (
            <WitnessEntry key={witness.id} witness={witness} />
          ))}
        </ul>
      )}
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <FormSummary failure={failure} />
        <TextField
          label="Key of a new witness"
          hint="The witness’s command prints it: a name, eight digits and a long line of letters, joined by plus signs. Get it from them by a way you trust."
          inputProps={{ spellCheck: 'false' }}
          value={key}
          onChange={setKey}
        />
        <Button type="submit" variant="primary" className="self-start" isPending={isBusy}>
          Add
        </Button>
      </form>
    </>
  );
}

function WitnessEntry({
  witness: { id, name, verifierKey, addedAt, retiredAt },
}: {
  witness: Witness;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-3">
      <div className="min-w-0 flex-1 basis-64">
        <p className="font-semibold break-all">{name}</p>
        <p className="font-mono text-small break-all text-ink-soft">{verifierKey}</p>
        <p className="text-small text-ink-soft">
          Added <Timestamp at={addedAt} />
          {retiredAt && (
            <>
              , retired <Timestamp at={retiredAt} />
            </>
          )}
        </p>
      </div>
      {!retiredAt && (
        <Button size="small" aria-label={`Retire ${name}`} onPress={() => setOpen(true)}>
          Retire
        </Button>
      )}
      <ConfirmDialog
        title={`Retire ${name}?`}
        isOpen={isOpen}
        onOpenChange={setOpen}
        confirmLabel="Retire the witness"
        danger
        onConfirm={async () => {
          const result = await retireWitnessAction(id);
          if (!result.ok) toast.error(result.failure.message);
        }}
      >
        <p>
          No more of its signatures are taken. What it signed stays, and verifies as before. This
          cannot be taken back; the same witness would need a new key.
        </p>
      </ConfirmDialog>
    </li>
  );
}
