'use client';

import { useEffect, useState } from 'react';
import { ComboBox } from '@/app/_components/combo-box';
import { type ClaimChoice, searchClaimsAction } from './claim-choices';

export type PickedClaim = Pick<ClaimChoice, 'id' | 'statement'>;

const searchDelayMs = 200;

/** Finds an accepted claim by its words, its speaker or its number. */
export function ClaimPicker({
  label,
  hint = 'Words of the claim, its speaker, or its number.',
  error,
  initial = null,
  exceptClaimId = 0,
  onPick,
}: {
  label: string;
  hint?: string;
  error?: string | undefined;
  initial?: PickedClaim | null;
  /** A claim that is not offered. */
  exceptClaimId?: number;
  onPick: (picked: PickedClaim | null) => void;
}) {
  const [typed, setTyped] = useState(initial?.statement ?? '');
  const [picked, setPicked] = useState(initial);
  const [choices, setChoices] = useState<ClaimChoice[]>([]);
  const [isSearching, setSearching] = useState(false);

  useEffect(() => {
    if (typed.trim() === '' || typed === picked?.statement) return;
    let isStale = false;
    setSearching(true);
    const timer = setTimeout(async () => {
      const found = await searchClaimsAction(typed.slice(0, 200), exceptClaimId);
      if (isStale) return;
      setChoices(found);
      setSearching(false);
    }, searchDelayMs);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [typed, picked, exceptClaimId]);

  function change(to: PickedClaim | null) {
    setPicked(to);
    onPick(to);
  }

  return (
    <ComboBox
      label={label}
      hint={hint}
      error={error}
      choices={choices.map(({ id, statement, hint: where }) => ({
        id: String(id),
        label: statement,
        hint: where,
      }))}
      inputValue={typed}
      onInputChange={(value) => {
        setTyped(value);
        if (picked && value !== picked.statement) change(null);
      }}
      selectedId={picked ? String(picked.id) : null}
      onSelect={(id) => {
        const choice = choices.find((one) => String(one.id) === id);
        if (!choice) return;
        setTyped(choice.statement);
        change(choice);
      }}
      isSearching={isSearching}
    />
  );
}
