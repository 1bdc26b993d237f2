'use client';

import { Check, Pencil, Trash2, X } from 'lucide-react';
import { useEffect, useState, useTransition } from 'react';
import type { ActionResult } from '@/app/_actions/run-action';
import { Button } from '@/app/_components/button';
import { Dialog } from '@/app/_components/dialog';
import { FormSummary } from '@/app/_components/form-summary';
import { RadioGroup } from '@/app/_components/radio-group';
import { TextArea } from '@/app/_components/text-field';
import type { Failure } from '@/lib/result';
import { decideLinkAction, removeLinkAction, reviseLinkAction } from '../actions';
import { confidences } from './link-choices';

export interface DecidableLink {
  id: number;
  version: number;
  isSuggested: boolean;
  reason: string;
  confidence: string;
}

/** Accept or reject what is suggested; reword or remove what stands. */
export function LinkDeeds({ link }: { link: DecidableLink }) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [version, setVersion] = useState(link.version);
  const [open, setOpen] = useState<'revise' | 'remove' | null>(null);
  const [isBusy, start] = useTransition();
  useEffect(() => setVersion(link.version), [link.version]);

  const send = (deed: () => Promise<ActionResult<unknown>>) =>
    start(async () => {
      const result = await deed();
      setFailure(result.ok ? null : result.failure);
      if (result.ok) setOpen(null);
      else if (result.failure.currentVersion) setVersion(result.failure.currentVersion);
    });
  const decide = (decision: 'accept' | 'reject') =>
    send(() => decideLinkAction({ linkId: link.id, version, decision }));

  function revise(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = { reason: form.get('reason'), confidence: form.get('confidence') };
    send(() => reviseLinkAction({ linkId: link.id, version, ...said }));
  }

  function remove(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = new FormData(event.currentTarget).get('reason');
    send(() => removeLinkAction({ linkId: link.id, version, reason }));
  }

  const close = (isOpen: boolean) => {
    if (isOpen) return;
    setOpen(null);
    setFailure(null);
  };
  return (
    <div className="no-print mt-2 flex flex-col gap-2">
      {open === null && <FormSummary failure={failure} />}
      <div className="flex flex-wrap gap-2">
        {link.isSuggested && (
          <>
            <Button
              size="small"
              variant="primary"
              isPending={isBusy}
              onPress={() => decide('accept')}
            >
              <Check aria-hidden="true" className="size-3.5" /> Accept the link
            </Button>
            <Button size="small" isPending={isBusy} onPress={() => decide('reject')}>
              <X aria-hidden="true" className="size-3.5" /> Reject
            </Button>
          </>
        )}
        <Button size="small" variant="plain" onPress={() => setOpen('revise')}>
          <Pencil aria-hidden="true" className="size-3.5" /> Reword
        </Button>
        {!link.isSuggested && (
          <Button size="small" variant="plain" onPress={() => setOpen('remove')}>
            <Trash2 aria-hidden="true" className="size-3.5" /> Remove
          </Button>
        )}
      </div>
      <Dialog title="Reword this link" isOpen={open === 'revise'} onOpenChange={close}>
        <form onSubmit={revise} noValidate className="flex flex-col gap-4">
          <FormSummary failure={failure} />
          <TextArea
            name="reason"
            label="Why they belong together"
            rows={4}
            defaultValue={link.reason}
            isRequired
            autoFocus
            error={failure?.fields?.reason}
          />
          <RadioGroup
            name="confidence"
            label="How sure are you?"
            choices={confidences}
            defaultValue={link.confidence}
            orientation="horizontal"
          />
          <div className="flex justify-end gap-2">
            <Button onPress={() => close(false)}>Cancel</Button>
            <Button type="submit" variant="primary" isPending={isBusy}>
              Save
            </Button>
          </div>
        </form>
      </Dialog>
      <Dialog title="Remove this link" isOpen={open === 'remove'} onOpenChange={close}>
        <form onSubmit={remove} noValidate className="flex flex-col gap-4">
          <FormSummary failure={failure} />
          <TextArea
            name="reason"
            label="Why"
            hint="It stays in the log. The claims can be linked again."
            rows={3}
            isRequired
            autoFocus
            error={failure?.fields?.reason}
          />
          <div className="flex justify-end gap-2">
            <Button onPress={() => close(false)}>Cancel</Button>
            <Button type="submit" variant="danger" isPending={isBusy}>
              Remove the link
            </Button>
          </div>
        </form>
      </Dialog>
    </div>
  );
}
