'use client';

import { useState, useTransition } from 'react';
import { Button } from '@/app/_components/button';
import { FormSummary } from '@/app/_components/form-summary';
import type { Failure } from '@/lib/result';
import { type PickedSpeaker, SpeakerPicker } from '../../_components/speaker-picker';
import { mergeSpeakersAction } from '../../actions';

/** Finds the speaker that this one really is, and says so. */
export function MergeForm({ speakerId, name }: { speakerId: number; name: string }) {
  const [into, setInto] = useState<PickedSpeaker>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, start] = useTransition();
  const chosen = into && 'id' in into ? into : null;

  function merge() {
    if (!chosen) return;
    start(async () => {
      const result = await mergeSpeakersAction({ speakerId, intoId: chosen.id });
      setFailure(result.ok ? null : result.failure);
    });
  }

  return (
    <div className="flex flex-col gap-3">
      <FormSummary failure={failure} />
      <SpeakerPicker
        label={`${name} is really`}
        hint="Names, affiliations and claims will count as that one’s. It can be undone at any time."
        initial={null}
        onPick={setInto}
        exceptId={speakerId}
      />
      <div>
        <Button onPress={merge} isDisabled={!chosen} isPending={isBusy}>
          {chosen ? `Merge into ${chosen.name}` : 'Merge'}
        </Button>
      </div>
    </div>
  );
}
