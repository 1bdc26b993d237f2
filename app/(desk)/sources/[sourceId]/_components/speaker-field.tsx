'use client';

import { useEffect, useRef, useState } from 'react';
import { ComboBox } from '@/app/_components/combo-box';
import type { Choice } from '@/app/_components/select';
import type { DraftSpeaker } from './claim-draft';
import type { ReaderActions, SpeakerHit } from './reader-view';

interface SpeakerFieldProps {
  speaker: DraftSpeaker;
  typed: string;
  onTyped: (typed: string) => void;
  onChange: (speaker: DraftSpeaker) => void;
  search: ReaderActions['searchSpeakers'];
  error?: string | undefined;
}

const newId = 'new';

export function nameOf(speaker: DraftSpeaker): string {
  if (!speaker) return '';
  return 'id' in speaker ? speaker.name : speaker.newName;
}

/** Finds a registered speaker by any name they go by, or takes a new one. */
export function SpeakerField(props: SpeakerFieldProps) {
  const { speaker, typed, search, onChange } = props;
  const [hits, setHits] = useState<readonly SpeakerHit[]>([]);
  const [isSearching, setSearching] = useState(false);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    const query = typed.trim();
    if (query === '') return setHits([]);
    let isLate = false;
    setSearching(true);
    const timer = setTimeout(async () => {
      const found = await search(query);
      if (isLate) return;
      setHits(found);
      setSearching(false);
      // A name that was only suggested is the registered speaker of that very name, if there is one.
      const { speaker: now } = latest.current;
      const same = found.filter((hit) => hit.name.toLowerCase() === query.toLowerCase());
      if (now && 'newName' in now && now.newName === query && same.length === 1)
        latest.current.onChange({ id: same[0]!.id, name: same[0]!.name });
    }, 150);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [typed, search]);

  const choices: Choice[] = hits.map((hit) => ({
    id: String(hit.id),
    label: hit.name,
    ...(hit.hint && { hint: hit.hint }),
  }));
  if (speaker && 'id' in speaker && !hits.some((hit) => hit.id === speaker.id))
    choices.unshift({ id: String(speaker.id), label: speaker.name });
  if (typed.trim() !== '')
    choices.push({ id: newId, label: `New speaker “${typed.trim()}”`, written: typed.trim() });

  return (
    <ComboBox
      label="Speaker"
      hint={speaker && 'newName' in speaker ? 'Will be registered as a new speaker.' : undefined}
      choices={choices}
      inputValue={typed}
      onInputChange={(words) => {
        props.onTyped(words);
        if (speaker && words !== nameOf(speaker)) onChange(null);
      }}
      selectedId={speaker === null ? null : 'id' in speaker ? String(speaker.id) : newId}
      onSelect={(id) => {
        const hit = hits.find((candidate) => String(candidate.id) === id);
        // The combo box leaves the field to us, and takes a name it does not see there for dropped.
        if (hit) props.onTyped(hit.name);
        if (hit) onChange({ id: hit.id, name: hit.name });
        else if (id === newId) onChange({ newName: typed.trim() });
        else if (id === null) onChange(null);
      }}
      isSearching={isSearching}
      error={props.error}
    />
  );
}
