'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState, useTransition } from 'react';
import { Button } from '@/app/_components/button';
import { FormSummary } from '@/app/_components/form-summary';
import { RadioGroup } from '@/app/_components/radio-group';
import { TextArea, TextField } from '@/app/_components/text-field';
import type { Failure } from '@/lib/result';
import { createSpeakerAction, reviseSpeakerAction } from '../actions';

export interface EditableSpeaker {
  id: number;
  version: number;
  name: string;
  kind: string;
  wikidataId: string | null;
  aliases: string[];
}

const kinds = [
  { id: 'person', label: 'Person' },
  { id: 'organisation', label: 'Organisation' },
  { id: 'group', label: 'Group' },
  { id: 'unnamed', label: 'Unnamed source' },
];

/** Registers a speaker, or corrects one; after a conflict the input stays and can be saved again. */
export function SpeakerForm({
  speaker,
  onSaved,
}: {
  speaker: EditableSpeaker | null;
  onSaved?: () => void;
}) {
  const router = useRouter();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [version, setVersion] = useState(speaker?.version ?? 1);
  const [isBusy, start] = useTransition();
  useEffect(() => {
    if (speaker) setVersion(speaker.version);
  }, [speaker]);

  function save(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = {
      name: form.get('name'),
      kind: form.get('kind'),
      wikidataId: form.get('wikidataId') || null,
    };
    const aliases = linesOf(String(form.get('aliases') ?? ''));
    start(async () => {
      const result = speaker
        ? await reviseSpeakerAction({
            ...said,
            speakerId: speaker.id,
            version,
            addAliases: aliases,
            removeAliases: speaker.aliases.filter((alias) => !aliases.includes(alias)),
          })
        : await createSpeakerAction({ ...said, aliases });
      if (!result.ok) {
        setFailure(result.failure);
        if (result.failure.currentVersion) setVersion(result.failure.currentVersion);
        return;
      }
      setFailure(null);
      if (speaker) onSaved?.();
      else router.push(`/speakers/${result.value.speakerId}`);
    });
  }

  const fields = failure?.fields ?? {};
  return (
    <form onSubmit={save} noValidate className="flex flex-col gap-4">
      <FormSummary failure={failure} />
      <TextField
        name="name"
        label="Name"
        defaultValue={speaker?.name ?? ''}
        isRequired
        error={fields.name}
      />
      <RadioGroup
        name="kind"
        label="Kind"
        choices={kinds}
        defaultValue={speaker?.kind ?? 'person'}
        orientation="horizontal"
      />
      <TextArea
        name="aliases"
        label="Other names"
        hint="One on each line. Claims are found and attributed by any of them."
        rows={3}
        defaultValue={speaker?.aliases.join('\n') ?? ''}
        error={fields.aliases ?? fields.addAliases}
      />
      <TextField
        name="wikidataId"
        label="Wikidata id"
        hint="Such as Q937"
        defaultValue={speaker?.wikidataId ?? ''}
        error={fields.wikidataId}
      />
      <div>
        <Button type="submit" variant="primary" isPending={isBusy}>
          {speaker ? 'Save' : 'Register'}
        </Button>
      </div>
    </form>
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
