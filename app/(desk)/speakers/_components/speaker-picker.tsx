'use client';

import { useEffect, useState } from 'react';
import { ComboBox } from '@/app/_components/combo-box';
import type { SpeakerOption } from '@/lib/speakers/search-speakers';
import { searchSpeakersAction } from './speaker-choices';

/** Somebody registered, or a name that nobody registered goes by yet; null: nobody. */
export type PickedSpeaker = { id: number; name: string } | { name: string } | null;

const searchDelayMs = 150;

/** Finds a speaker by any of its names; what is typed and not chosen is a new name. */
export function SpeakerPicker({
  label,
  hint,
  error,
  initial,
  onPick,
  exceptId,
}: {
  label: string;
  hint?: string;
  error?: string | undefined;
  initial: PickedSpeaker;
  onPick: (picked: PickedSpeaker) => void;
  /** A speaker that is not offered. */
  exceptId?: number;
}) {
  const [typed, setTyped] = useState(initial?.name ?? '');
  const [selectedId, setSelectedId] = useState(
    initial && 'id' in initial ? String(initial.id) : null,
  );
  const [options, setOptions] = useState<SpeakerOption[]>([]);
  const [isSearching, setSearching] = useState(false);

  useEffect(() => {
    if (typed.trim() === '') {
      setOptions([]);
      return;
    }
    let isStale = false;
    setSearching(true);
    const timer = setTimeout(async () => {
      const found = await searchSpeakersAction(typed);
      if (isStale) return;
      setOptions(found.filter((option) => option.id !== exceptId));
      setSearching(false);
    }, searchDelayMs);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [typed, exceptId]);

  function type(value: string) {
    setTyped(value);
    const chosen = options.find((option) => String(option.id) === selectedId);
    if (chosen && chosen.name === value) return;
    setSelectedId(null);
    onPick(value.trim() === '' ? null : { name: value.trim() });
  }

  function select(id: string | null) {
    const option = options.find((one) => String(one.id) === id);
    if (!option) return;
    setSelectedId(id);
    setTyped(option.name);
    onPick({ id: option.id, name: option.name });
  }

  return (
    <ComboBox
      label={label}
      hint={hint}
      error={error}
      choices={options.map((option) => ({
        id: String(option.id),
        label: option.name,
        hint: [option.kind, option.hint, option.matchedAlias && `also ${option.matchedAlias}`]
          .filter(Boolean)
          .join(' · '),
      }))}
      inputValue={typed}
      onInputChange={type}
      selectedId={selectedId}
      onSelect={select}
      isSearching={isSearching}
    />
  );
}
