'use client';

import { useRef } from 'react';
import { type EditableSpeaker, SpeakerForm } from '../../_components/speaker-form';

/** The form that corrects a speaker, folded away until it is wanted. */
export function EditSpeaker({ speaker }: { speaker: EditableSpeaker }) {
  const details = useRef<HTMLDetailsElement>(null);
  return (
    <details ref={details} className="no-print rounded-box border border-rule bg-sheet">
      <summary className="tap px-4 py-2.5 font-medium text-accent">
        Correct name, kind and other names
      </summary>
      <div className="border-t border-rule p-4">
        <SpeakerForm
          key={speaker.version}
          speaker={speaker}
          onSaved={() => {
            if (details.current) details.current.open = false;
          }}
        />
      </div>
    </details>
  );
}
