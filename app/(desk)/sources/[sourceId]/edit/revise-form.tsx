'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Button } from '@/app/_components/button';
import { FormSummary } from '@/app/_components/form-summary';
import { LinkButton } from '@/app/_components/link-button';
import type { Failure } from '@/lib/result';
import type { SourceView } from '@/lib/sources/queries';
import { DescriptionFields } from '../../_components/description-fields';
import { reviseSourceAction } from './actions';

export function ReviseForm({ source }: { source: SourceView }) {
  const router = useRouter();
  const [failure, setFailure] = useState<Failure | null>(null);
  // After a conflict the person has seen what changed: saving again is meant for that version.
  const [version, setVersion] = useState(source.version);
  const [isBusy, startWork] = useTransition();

  function save(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    form.set('sourceId', String(source.id));
    form.set('version', String(version));
    startWork(async () => {
      const result = await reviseSourceAction(form);
      if (result.ok) router.push(`/sources/${source.id}`);
      else {
        setFailure(result.failure);
        if (result.failure.currentVersion) setVersion(result.failure.currentVersion);
      }
    });
  }

  return (
    <form onSubmit={save} className="flex flex-col gap-6" noValidate>
      <FormSummary failure={failure} />
      <DescriptionFields description={source} errors={failure?.fields ?? {}} />
      <div className="flex gap-2">
        <Button type="submit" variant="primary" isPending={isBusy}>
          Save
        </Button>
        <LinkButton href={`/sources/${source.id}`}>Leave as it is</LinkButton>
      </div>
    </form>
  );
}
