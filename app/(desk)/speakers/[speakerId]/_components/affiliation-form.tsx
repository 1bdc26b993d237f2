'use client';

import { useRef, useState, useTransition } from 'react';
import { Button } from '@/app/_components/button';
import { FormSummary } from '@/app/_components/form-summary';
import { TextField } from '@/app/_components/text-field';
import type { Failure } from '@/lib/result';
import { registerAffiliationAction, reviseAffiliationAction } from '../../actions';

export interface EditableAffiliation {
  id: number;
  version: number;
  role: string;
  organisation: string | null;
  fromDate: string | null;
  toDate: string | null;
}

/** Registers an affiliation with the reference that asserts it, or corrects one. */
export function AffiliationForm({
  speakerId,
  affiliation,
  onSaved,
}: {
  speakerId: number;
  affiliation: EditableAffiliation | null;
  onSaved?: () => void;
}) {
  const form = useRef<HTMLFormElement>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [version, setVersion] = useState(affiliation?.version ?? 1);
  const [isBusy, start] = useTransition();

  function save(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const dated = {
      role: data.get('role'),
      organisation: data.get('organisation') || null,
      fromDate: data.get('fromDate') || null,
      toDate: data.get('toDate') || null,
    };
    start(async () => {
      const result = affiliation
        ? await reviseAffiliationAction({ ...dated, affiliationId: affiliation.id, version })
        : await registerAffiliationAction({
            ...dated,
            speakerId,
            assertion: { by: 'reference', title: data.get('title'), url: data.get('url') || null },
          });
      if (!result.ok) {
        setFailure(result.failure);
        if (result.failure.currentVersion) setVersion(result.failure.currentVersion);
        return;
      }
      setFailure(null);
      form.current?.reset();
      onSaved?.();
    });
  }

  const fields = failure?.fields ?? {};
  return (
    <form ref={form} onSubmit={save} noValidate className="flex flex-col gap-3">
      <FormSummary failure={failure} />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          name="role"
          label="Role"
          defaultValue={affiliation?.role ?? ''}
          isRequired
          error={fields.role}
        />
        <TextField
          name="organisation"
          label="Organisation"
          defaultValue={affiliation?.organisation ?? ''}
          error={fields.organisation}
        />
        <TextField
          name="fromDate"
          label="From"
          hint="2019, 2019-04 or 2019-04-30"
          defaultValue={affiliation?.fromDate ?? ''}
          error={fields.fromDate}
        />
        <TextField
          name="toDate"
          label="Until"
          hint="Empty while it lasts"
          defaultValue={affiliation?.toDate ?? ''}
          error={fields.toDate}
        />
        {!affiliation && (
          <>
            <TextField
              name="title"
              label="Reference that says so"
              isRequired
              error={fields.assertion}
            />
            <TextField name="url" label="Its address" type="url" />
          </>
        )}
      </div>
      <div>
        <Button type="submit" variant="primary" isPending={isBusy}>
          {affiliation ? 'Save' : 'Register the affiliation'}
        </Button>
      </div>
    </form>
  );
}
